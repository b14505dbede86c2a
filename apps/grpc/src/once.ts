/** What happens round a call that is asked once and answered once: who asks, what it costs, by when, and its line in the log. */
import { ShopError } from "@trefoil/domain";
import { createDeadlines, type Front } from "@trefoil/http";
import type { Logger } from "@trefoil/platform";
import { Status } from "nice-grpc";
import type { Witness } from "./access-log.ts";
import type { GrpcCall } from "./context.ts";
import { refusal, type Told } from "./errors.ts";

interface Given {
  readonly front: Pick<Front, "admit" | "spend">;
  readonly witness: Witness;
  readonly log: Logger;
  readonly deadlineMs: number;
}

/** How a call is answered. Nothing here waits for the answer to be read. */
interface Ends<Answer> {
  /** What can't be answered so, because it can't be encoded, is refused. */
  answer(value: Answer): void;
  refuse(told: Told): void;
}

/** Serves a call, and ends it in one of the two ways, once. */
export type Once = <Answer>(
  call: GrpcCall,
  serve: () => Promise<Answer>,
  ends: Ends<Answer>,
) => Promise<void>;

export function createOnce({ front, witness, log, deadlineMs }: Given): Once {
  const deadlines = createDeadlines(deadlineMs, (call: GrpcCall) =>
    call.leave?.(new ShopError("DEADLINE_EXCEEDED")),
  );

  return async (call, serve, { answer, refuse }) => {
    const place = deadlines.start(call);
    let open = true;
    const end = (code: Status) => {
      open = false;
      deadlines.stop(place);
      witness(call, code);
    };
    const fail = (error: unknown) => {
      if (!open) return;
      const told = refusal(error, call, log);
      end(told.code);
      refuse(told);
    };
    call.leave = fail;
    try {
      const { authorization } = call;
      if (authorization !== undefined) await front.admit(call, authorization);
      await front.spend(call);
      const value = await serve();
      if (!open) return;
      if (call.gone) return fail(new Error("the call is over"));
      answer(value);
      end(Status.OK);
    } catch (error) {
      fail(error);
    }
  };
}
