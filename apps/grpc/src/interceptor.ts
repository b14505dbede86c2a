/** What happens round every stream: who asks, what it costs, by when, what is said of it, and its line in the log. */
import { ShopError } from "@trefoil/domain";
import type { Front } from "@trefoil/http";
import type { Logger } from "@trefoil/platform";
import { type CallContext, type ServerMiddleware, type ServerMiddlewareCall, Status } from "nice-grpc";
import type { Witness } from "./access-log.ts";
import { trail } from "./closing.ts";
import { GrpcCall, originOf } from "./context.ts";
import { readable } from "./decoding.ts";
import { asStatus, refusal } from "./errors.ts";

/** What methods are given beside the request. */
export interface Served {
  readonly call: GrpcCall;
}

interface Given {
  readonly front: Pick<Front, "admit" | "spend">;
  readonly witness: Witness;
  readonly log: Logger;
  /** How long it is waited for the next request of a stream that is answered once. */
  readonly idleMs: number;
}

type Asked<Request, Response> = ServerMiddlewareCall<Request, Response, Served>;

export function createInterceptor({ front, witness, log, idleMs }: Given): ServerMiddleware<Served> {
  async function* streamed<Request, Response>(
    asked: Asked<Request, Response>,
    context: CallContext,
  ): AsyncGenerator<Response, Response | undefined, undefined> {
    const call = new GrpcCall(asked.method.path, originOf(context));
    let code: Status = Status.CANCELLED;
    try {
      await front.admit(call, call.authorization);
      await front.spend(call);
      const pace: Pace = { waitingSince: undefined };
      const answers = asked.next(requestOf(asked, call, pace), Object.assign(context, { call }));
      if (asked.responseStream) yield* begun(answers as AsyncGenerator<Response, void>, call, context);
      const answer = asked.responseStream
        ? undefined
        : await within(idleLimit(pace, idleMs), answers, { call, context });
      code = Status.OK;
      return answer;
    } catch (error) {
      const told = refusal(error, call, log);
      code = told.code;
      throw asStatus(told, context);
    } finally {
      trail(call, context);
      witness(call, code);
    }
  }

  return streamed as ServerMiddleware<Served>;
}

/** Since when the next request of a stream is waited for. */
interface Pace {
  waitingSince: number | undefined;
}

function requestOf<Request, Response>(
  asked: Asked<Request, Response>,
  call: GrpcCall,
  pace: Pace,
): Request | AsyncIterable<Request> {
  return asked.requestStream ? wholly(asked.request, call, pace) : readable(asked.request);
}

/** nice-grpc ends the requests in silence when the call is over: what was cut off would look whole. */
async function* wholly<Request>(
  requests: AsyncIterable<Request>,
  call: GrpcCall,
  pace: Pace,
): AsyncGenerator<Request> {
  pace.waitingSince = performance.now();
  for await (const request of requests) {
    pace.waitingSince = undefined;
    yield readable(request);
    pace.waitingSince = performance.now();
  }
  pace.waitingSince = undefined;
  if (call.gone || call.aborted) throw new Error("the call is over");
}

/** Says who we are when the first answer goes: metadata before an error would keep clients from trying again. */
async function* begun<Response>(
  answers: AsyncGenerator<Response, void>,
  { requestId, traceparent }: GrpcCall,
  { header }: CallContext,
): AsyncGenerator<Response, void> {
  let first = true;
  for await (const answer of answers) {
    if (first) header.set("x-request-id", requestId).set("traceparent", traceparent);
    first = false;
    yield answer;
  }
}

/** Calls `expire` when it is time, with what is to be said. Returns its undoing. */
type Limit = (expire: (error: ShopError) => void) => () => void;

/** One timer for a stream of any length: a timer for each of a million requests would cost more than reading it. */
function idleLimit(pace: Pace, ms: number): Limit {
  return (expire) => {
    const look = () => {
      const { waitingSince } = pace;
      if (waitingSince === undefined || performance.now() - waitingSince < ms) return;
      expire(new ShopError("DEADLINE_EXCEEDED", `Nothing has come for ${ms / 1_000} seconds.`));
    };
    const timer = setInterval(look, ms / LOOKS).unref();
    return () => clearInterval(timer);
  };
}

const LOOKS = 10;

/** The one answer, or what the limit says when it is over, or an end at once when nobody waits for it any more. */
async function within<Response>(
  limit: Limit,
  answers: AsyncGenerator<unknown, Response | void>,
  { call, context }: Asking,
): Promise<Response> {
  const over = Promise.withResolvers<never>();
  const leave = () => over.reject(new Error("the client has hung up"));
  const undo = limit((error) => {
    call.abort(new Error("the deadline has passed"));
    over.reject(error);
  });
  context.signal.addEventListener("abort", leave, { once: true });
  try {
    return await Promise.race([answers.next().then(({ value }) => value as Response), over.promise]);
  } finally {
    undo();
    context.signal.removeEventListener("abort", leave);
  }
}

interface Asking {
  readonly call: GrpcCall;
  readonly context: CallContext;
}
