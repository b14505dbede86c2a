/** Readers that wait for an event, found by what they wait for: an event looks at those alone that it may concern. */
import type { EventFilter, EventRow, Waiting } from "../kernel/index.ts";
import { matches } from "./event-filter.ts";

const ANYTHING = "*";

/** A reader that waits; one small object and a promise. */
class Reader {
  readonly filter: EventFilter;
  readonly after: number;
  readonly waiting: Waiting;
  readonly wake: (from: number) => void;

  constructor(filter: EventFilter, after: number, waiting: Waiting, wake: (from: number) => void) {
    this.filter = filter;
    this.after = after;
    this.waiting = waiting;
    this.wake = wake;
  }
}

export class WaitingReaders {
  size = 0;
  /** How far the log has been read: whoever waits has been told of all that concerns him up to here. */
  upTo = 0;
  readonly #byKey = new Map<string, Set<Reader>>();

  /** Fulfils with the position to read on from, when an event of the filter is settled or the signal is aborted. */
  wait(filter: EventFilter, after: number, waiting: Waiting): Promise<number> {
    return new Promise((resolve) => {
      const { signal } = waiting;
      const wake = (from: number): void => {
        this.#remove(reader);
        signal?.removeEventListener("abort", leave);
        resolve(Math.max(after, from));
      };
      const leave = (): void => wake(this.upTo);
      const reader = new Reader(filter, after, waiting, wake);
      if (signal?.aborted) return resolve(after);
      signal?.addEventListener("abort", leave);
      this.#add(reader);
    });
  }

  /** Wakes whom the events concern, which are all that was settled after `from`. */
  tell(events: readonly EventRow[], from: number): void {
    this.upTo = Number(events.at(-1)?.position ?? from);
    for (const event of events) {
      this.#tellKey(event.stream_id, event, from);
      if (event.owner_id !== null) this.#tellKey(event.owner_id, event, from);
      this.#tellKey(ANYTHING, event, from);
    }
  }

  /** Wakes all: what was settled after `from` has not been looked at. */
  wakeAll(from: number): void {
    for (const readers of this.#byKey.values()) for (const reader of readers) reader.wake(from);
  }

  /** Tells those who wait how far the log has been read. */
  reassure(): void {
    for (const readers of this.#byKey.values())
      for (const { after, waiting } of readers) if (after < this.upTo) waiting.idle?.(this.upTo);
  }

  #tellKey(key: string, event: EventRow, from: number): void {
    const readers = this.#byKey.get(key);
    if (readers === undefined) return;
    const position = Number(event.position);
    for (const reader of readers)
      if (position > reader.after && matches(reader.filter, event)) reader.wake(from);
  }

  #add(reader: Reader): void {
    const key = keyOf(reader.filter);
    const readers = this.#byKey.get(key);
    if (readers === undefined) this.#byKey.set(key, new Set([reader]));
    else readers.add(reader);
    this.size += 1;
  }

  #remove(reader: Reader): void {
    const key = keyOf(reader.filter);
    const readers = this.#byKey.get(key);
    if (readers?.delete(reader) !== true) return;
    this.size -= 1;
    if (readers.size === 0) this.#byKey.delete(key);
  }
}

function keyOf({ streamId, owner }: EventFilter): string {
  return streamId ?? owner ?? ANYTHING;
}
