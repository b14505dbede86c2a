/** One operation of a live connection: weighed, paid and run as over HTTP, whatever brings its results to the client. */
import { type Call, type Cost, ShopError } from "@trefoil/domain";
import { type Asker, EdgeError, type Front } from "@trefoil/http";
import type { GraphQLFormattedError } from "graphql";
import { GraphContext } from "../context.ts";
import { RequestError, tell } from "../errors.ts";
import { type Answered, type Asked, type Engine, extensionsOf, type Prepared } from "../execution/engine.ts";
import type { SharedResults } from "./shared-results.ts";

/** What live connections are served from. */
export interface Desk {
  readonly front: Front;
  readonly engine: Engine;
  readonly shared: SharedResults;
}

/** An operation that may run. */
export interface Admitted {
  readonly prepared: Prepared;
  /** Gives back the room for a stream. */
  readonly leave: () => void;
}

interface Asking {
  readonly asker: Asker;
  readonly call: Call;
  readonly onCost?: (cost: Cost) => void;
}

export type Results = AsyncIterableIterator<Answered>;

/** Refuses what HTTP refuses, for the same price: whoever calls it has paid a point before anything was looked at. */
export async function admitOperation({ front, engine }: Desk, asker: Asker, asked: Asked): Promise<Admitted> {
  const prepared = engine.prepare(asked);
  if (prepared.weight > 1) await front.spend(asker, prepared.weight - 1);
  const leave = prepared.kind === "subscription" ? front.streams.enter(asker) : () => undefined;
  return { prepared, leave };
}

/** Its result, or its results as they come. */
export async function runOperation(
  desk: Desk,
  prepared: Prepared,
  { asker, call, onCost }: Asking,
): Promise<Answered | Results> {
  const { shop } = desk.front.process;
  const context = new GraphContext({ shop, call, onCost });
  if (prepared.kind === "subscription") return follow(desk, prepared, context);
  const { extensions, ...answered } = await desk.engine.execute(prepared, context);
  const told = extensionsOf(prepared, { budget: asker.budget, replayed: context.replayed });
  return { ...answered, extensions: { ...extensions, ...told } };
}

async function follow(
  { engine, shared }: Desk,
  prepared: Prepared,
  context: GraphContext,
): Promise<Answered | Results> {
  const { shop, call } = context;
  const { caller, traceparent, requestId } = call;
  const seat = shared.join(prepared, caller);
  // Without the signal of this subscriber: others may have what is made for him.
  const contextOfEvent = () => new GraphContext({ shop, call: { caller, traceparent, requestId } });
  try {
    const answers = await engine.subscribe(prepared, context, contextOfEvent, seat.share);
    // Who has gone meanwhile gives no further sign of it.
    if (!isLive(answers) || call.signal?.aborted === true) seat.leave();
    else call.signal?.addEventListener("abort", seat.leave, { once: true });
    return answers;
  } catch (error) {
    seat.leave();
    throw error;
  }
}

export function isLive(results: Answered | Results): results is Results {
  return Symbol.asyncIterator in results;
}

/** What the client is told of what went wrong; a bug is logged, and says nothing of itself. */
export function toldOf({ front }: Desk, error: unknown, traceId: string): readonly GraphQLFormattedError[] {
  if (!(error instanceof RequestError || error instanceof ShopError || error instanceof EdgeError)) {
    front.process.log.error({ err: error, traceId }, "an operation failed by a bug");
  }
  return tell(error, traceId).errors;
}
