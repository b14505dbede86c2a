/** A call that stays open for as long as its caller may have it: until he leaves, his token ends, or the server does. */
import { ShopError } from "@trefoil/domain";
import type { LiveStreams } from "@trefoil/http";
import { atTime } from "@trefoil/platform";
import type { GrpcCall } from "../context.ts";

/** What a stream runs by. */
export interface Held {
  /** Aborted when the call is to end, for whatever reason: what waits for something must then wait no more. */
  readonly signal: AbortSignal;
  /** For the stream itself, before it lets go of what it waits for. */
  end(): void;
  /** As the promise, for what can't hear of the end; undefined when that comes first. */
  unlessEnded<T>(waiting: Promise<T>): Promise<T | undefined>;
}

/**
 * Counts as one of the caller's live streams while `stream` runs. Ends by TOKEN_EXPIRED when his token does, and by
 * OVERLOADED when the server stops; TOO_MANY_STREAMS or OVERLOADED where there is no room.
 */
export async function* heldOpen<Item>(
  streams: LiveStreams,
  call: GrpcCall,
  stream: (held: Held) => AsyncIterable<Item>,
): AsyncGenerator<Item, void, void> {
  const held = new HeldCall(streams, call);
  try {
    yield* stream(held);
    held.throwReason();
  } catch (error) {
    // What comes of being ended is not why it was ended.
    held.throwReason();
    throw error;
  } finally {
    held.close();
  }
}

class HeldCall implements Held {
  readonly #controller = new AbortController();
  readonly #undo: (() => void)[];
  #reason: ShopError | undefined;

  constructor(streams: LiveStreams, call: GrpcCall) {
    this.#undo = [streams.enter(call)];
    this.#undo.push(streams.add({ beat() {}, stop: () => this.#endWith(stopping()) }));
    const end = streams.endOf(call);
    if (end !== undefined) this.#undo.push(atTime(end, () => this.#endWith(new ShopError("TOKEN_EXPIRED"))));
    const hangUp = () => this.end();
    call.signal.addEventListener("abort", hangUp);
    this.#undo.push(() => call.signal.removeEventListener("abort", hangUp));
    if (call.signal.aborted) hangUp();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(): void {
    this.#controller.abort();
  }

  async unlessEnded<T>(waiting: Promise<T>): Promise<T | undefined> {
    const ended = Promise.withResolvers<undefined>();
    const end = () => ended.resolve(undefined);
    this.signal.addEventListener("abort", end);
    if (this.signal.aborted) end();
    try {
      return await Promise.race([waiting, ended.promise]);
    } finally {
      this.signal.removeEventListener("abort", end);
    }
  }

  throwReason(): void {
    if (this.#reason !== undefined) throw this.#reason;
  }

  close(): void {
    for (const undo of this.#undo) undo();
  }

  #endWith(reason: ShopError): void {
    if (this.signal.aborted) return;
    this.#reason = reason;
    this.end();
  }
}

function stopping(): ShopError {
  return new ShopError("OVERLOADED", "This server is about to stop.", { retryAfterSeconds: 1 });
}
