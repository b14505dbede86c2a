/** Moves what is settled from the database to memory, one read at a time, and looks again where a gap holds it up. */
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { EventRow } from "../kernel/index.ts";
import type { EventRing } from "./event-ring.ts";
import type { SettledLog } from "./settled-log.ts";

/** Reads are at least so far apart while commits come in one after another. */
const PACE_MS = 5;
/** The delay of another look at a gap: 1, 2, 4, ... ms. */
const LAST_DELAY_MS = 100;
/** After so long without a read there may be more than memory is to hold. */
const STALE_MS = 3_000;
const MOST_BEHIND = 2_000;

interface Parts {
  readonly log: SettledLog;
  readonly ring: EventRing;
  /** Told what has been read; without `events`, that something after `from` was left out. */
  onRead(from: number, events?: readonly EventRow[]): void;
}

export class LogPump {
  /** Whether it has ever read. */
  started = false;
  readonly #parts: Parts;
  /** Runs a task outside of the request that causes it, whose meter must be neither charged nor kept. */
  readonly #apart = AsyncLocalStorage.snapshot();
  #reading: Promise<void> | undefined;
  #following: Promise<void> | undefined;
  #readAt = Number.NEGATIVE_INFINITY;
  #soon: NodeJS.Timeout | undefined;
  #delayMs = 1;
  #closed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Fulfils when everything is in memory that was settled at the time of the call. */
  fresh(): Promise<void> {
    if (this.#closed) return Promise.reject(new Error("the log tail is closed"));
    if (this.#reading === undefined) {
      const reading = this.#apart(() => this.#read()).finally(() => {
        this.#reading = undefined;
      });
      this.#reading = reading;
      return reading;
    }
    this.#following ??= this.#reading
      .catch(() => undefined)
      .then(() => {
        this.#following = undefined;
        return this.fresh();
      });
    return this.#following;
  }

  /** Reads soon, and never fails: whoever waits looks again in a second. */
  kick(): void {
    this.#after(this.#readAt + PACE_MS - performance.now());
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#soon);
    await Promise.allSettled([this.#reading, this.#following]);
  }

  #after(ms: number): void {
    if (this.#soon !== undefined || this.#closed) return;
    const read = (): void => {
      this.#soon = undefined;
      this.fresh().catch(() => undefined);
    };
    if (ms < 1) return read();
    this.#soon = this.#apart(() => setTimeout(read, ms).unref());
  }

  async #read(): Promise<void> {
    const { log, ring, onRead } = this.#parts;
    const before = this.#readAt;
    this.#readAt = performance.now();
    if (this.#readAt - before > STALE_MS) await this.#catchUp();
    for (let more = true; more && !this.#closed; ) {
      const from = log.position;
      const { events, state } = await log.advance();
      if (events.length > 0) {
        ring.push(events);
        this.#delayMs = 1;
        onRead(from, events);
      }
      more = state === "full";
      if (state === "waiting") this.#lookAgain();
    }
    this.started = true;
  }

  /** Nobody tells when a transaction is rolled back, so a gap is looked at until it is filled or dead. */
  #lookAgain(): void {
    this.#after(this.#delayMs);
    this.#delayMs = Math.min(this.#delayMs * 2, LAST_DELAY_MS);
  }

  async #catchUp(): Promise<void> {
    const { log, ring, onRead } = this.#parts;
    const from = ring.upTo;
    if (this.started && (await log.lastPosition()) - from < MOST_BEHIND) return;
    await log.skip((round) => sleep(Math.min(2 ** round, LAST_DELAY_MS)));
    ring.restart(log.position);
    this.started = true;
    onRead(from);
  }
}
