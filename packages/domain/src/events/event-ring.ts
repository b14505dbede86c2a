/** The latest settled events of the log, in memory and shared by all readers of the process. */
import type { EventFilter, EventRow, Slice } from "../kernel/index.ts";
import { matches } from "./event-filter.ts";

export interface RingLimits {
  readonly events: number;
  /** Roughly, as JSON. */
  readonly bytes: number;
}

export class EventRing {
  /** Every settled event after this position is here. */
  from = 0;
  /** The position up to which the log is settled. */
  upTo = 0;
  #events: EventRow[] = [];
  #sizes: number[] = [];
  #bytes = 0;
  /** What has been dropped from the front and not yet been cut off the arrays. */
  #dropped = 0;
  readonly #limits: RingLimits;

  constructor(limits: RingLimits) {
    this.#limits = limits;
  }

  push(events: readonly EventRow[]): void {
    for (const event of events) {
      const size = sizeOf(event.data) + sizeOf(event.meta) + 300;
      this.#events.push(event);
      this.#sizes.push(size);
      this.#bytes += size;
      this.upTo = Number(event.position);
    }
    this.#shrink();
  }

  /** Forgets all and goes on from a position. */
  restart(position: number): void {
    this.#events = [];
    this.#sizes = [];
    this.#bytes = 0;
    this.#dropped = 0;
    this.from = position;
    this.upTo = position;
  }

  /** Up to `limit` events after a position that is not before `from`. */
  slice(filter: EventFilter, after: number, limit: number): Slice {
    const found: EventRow[] = [];
    for (let i = this.#indexAfter(after); i < this.#events.length; i++) {
      const event = this.#events[i] as EventRow;
      if (!matches(filter, event)) continue;
      found.push(event);
      if (found.length === limit) return { events: found, upTo: Number(event.position) };
    }
    return { events: found, upTo: Math.max(after, this.upTo) };
  }

  #indexAfter(position: number): number {
    let low = this.#dropped;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Number((this.#events[middle] as EventRow).position) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #shrink(): void {
    while (
      this.#events.length - this.#dropped > this.#limits.events ||
      (this.#bytes > this.#limits.bytes && this.#dropped < this.#events.length)
    ) {
      this.from = Number((this.#events[this.#dropped] as EventRow).position);
      this.#bytes -= this.#sizes[this.#dropped] as number;
      this.#dropped += 1;
    }
    if (this.#dropped < 512) return;
    this.#events = this.#events.slice(this.#dropped);
    this.#sizes = this.#sizes.slice(this.#dropped);
    this.#dropped = 0;
  }
}

/** About what a value takes, without writing it out. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length + 16;
  if (typeof value !== "object" || value === null) return 16;
  let size = 32;
  for (const key in value) size += key.length + sizeOf((value as Record<string, unknown>)[key]);
  return size;
}
