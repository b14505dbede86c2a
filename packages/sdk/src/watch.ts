/** Live streams that last: when one ends it is opened again where it was, until the caller leaves the loop. */
import type { Call, Patiently } from "./attempts.ts";
import type { Clock } from "./clock.ts";
import { Deadline } from "./deadline.ts";
import type { InputOf, WatchName } from "./operations.ts";
import type { CallOptions } from "./options.ts";
import type { Backoff } from "./retry.ts";
import { waitBefore } from "./retry.ts";
import type { Transport, Watched } from "./transport.ts";
import type { ShopEvent } from "./views.ts";

interface WatchParts {
  readonly transport: Transport;
  readonly patiently: Patiently;
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly backoff: Backoff;
  readonly clock: Clock;
}

export function createWatch({ transport, patiently, timeoutMs, maxAttempts, backoff, clock }: WatchParts) {
  /**
   * Every event once and in order, however often the stream is cut. The first opening is tried as often and as long as any call;
   * an open stream that ends is opened again and again, unless the shop says that it may not be or nothing may be tried again.
   */
  return async function* watch<Name extends WatchName>(
    operation: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): AsyncGenerator<ShopEvent, void, undefined> {
    const deadline = new Deadline({ clock, timeoutMs: options.timeoutMs, signal: options.signal });
    let { after } = input as { after?: string | undefined };
    let patience = { maxAttempts, patienceMs: timeoutMs };
    let quiet = 0;
    try {
      for (;;) {
        const about: Call = { operation, idempotencyKey: undefined, deadline, repeatable: true, ...patience };
        const { items, first } = await open(about, { ...input, after });
        try {
          for (let next = first; next.done !== true; next = await items.next()) {
            after = next.value.position;
            if (next.value.event === undefined) continue;
            quiet = 0;
            yield next.value.event;
          }
        } catch (error) {
          if (maxAttempts === 1 || waitBefore(error, 1, backoff, clock.random) === undefined) throw error;
        } finally {
          await items.return?.();
        }
        deadline.signal.throwIfAborted();
        if (maxAttempts === 1) return;
        patience = { maxAttempts: Number.POSITIVE_INFINITY, patienceMs: Number.POSITIVE_INFINITY };
        await deadline.wait(clock.random() * Math.min(backoff.capMs, backoff.baseMs * 2 ** quiet));
        quiet += 1;
      }
    } catch (error) {
      throw deadline.signal.aborted ? deadline.signal.reason : error;
    } finally {
      deadline.abandon();
    }
  };

  /** It is open once the shop has said where it begins. */
  async function open<Name extends WatchName>(about: Call, input: InputOf<Name>) {
    let items: AsyncIterator<Watched> | undefined;
    const first = await patiently(about, async (attempt) => {
      items = transport.watch(about.operation as Name, input, attempt)[Symbol.asyncIterator]();
      return { value: await items.next(), replayed: false };
    });
    return { items: items as AsyncIterator<Watched>, first };
  }
}
