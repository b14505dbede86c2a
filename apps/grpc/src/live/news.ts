/** The events of a watch, after the position from which they come. */
import type { AnyOperation, EventView, InputOf, Shop } from "@trefoil/domain";
import type { GrpcCall } from "../context.ts";
import type { Held } from "./held-open.ts";

export type AnyWatch = Extract<AnyOperation, { kind: "watch" }>;

/** The first is without an event: it tells where the stream begins. */
export interface News {
  readonly position: string;
  readonly event: EventView | undefined;
}

interface Asked<O extends AnyWatch> {
  readonly operation: O;
  readonly input: InputOf<O>;
  readonly call: GrpcCall;
}

/** Fails before the first news with what the shop refuses; ends without a word when it is ended. */
export async function* newsOf<O extends AnyWatch>(
  shop: Shop,
  { operation, input, call }: Asked<O>,
  held: Held,
): AsyncGenerator<News, void, void> {
  const { caller, traceparent, requestId } = call;
  const begun = Promise.withResolvers<string>();
  const following = { caller, traceparent, requestId, signal: held.signal, reached: begun.resolve };
  const events = shop.stream(operation as AnyWatch, input, following)[Symbol.asyncIterator]();
  const first = events.next();
  try {
    const position = await Promise.race([begun.promise, first.then(() => undefined)]);
    if (position === undefined) return;
    yield { position, event: undefined };
    for (let next = await first; next.done !== true; next = await events.next())
      yield { position: next.value.position, event: next.value };
  } finally {
    // The watch waits for an event: it hears of its end by the signal alone.
    held.end();
    await first.catch(() => undefined);
    await events.return?.();
  }
}
