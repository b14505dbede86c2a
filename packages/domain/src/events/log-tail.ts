/** Tails the log for a whole process: one reader of the database, any number of readers of memory, all woken by commits. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Database } from "@trefoil/prisma";
import type { EventFilter, EventRow, LogTail, Slice, Waiting } from "../kernel/index.ts";
import { createCommitNews, EveryType } from "./commit-news.ts";
import { readStatement } from "./event-filter.ts";
import { EventRing, type RingLimits } from "./event-ring.ts";
import { LogPump } from "./log-pump.ts";
import { SettledLog } from "./settled-log.ts";
import { WaitingReaders } from "./waiting-readers.ts";

export interface LogTailOptions {
  readonly database: Database;
  /** What is kept in memory. Default 4,096 events and 8 MiB. */
  readonly ring?: RingLimits | undefined;
}

/** Readers that wait look by themselves this often: a process may have died between its commit and telling of it. */
const GUARD_MS = 1_000;
/** So many looks without anybody who waits, and the tail rests. */
const REST_AFTER = 5;
/** Every so many looks, readers without events of their own are told how far the log has been read. */
const REASSURE_EVERY = 10;
/** A reader holds a slice while it handles it, and may never read on. */
const MAX_SLICE = 1_000;
const everything: EventFilter = {};

export function createLogTail(options: LogTailOptions): LogTail {
  return new Tail(options);
}

class Tail implements LogTail {
  readonly #pool: Database["pool"];
  readonly #ring: EventRing;
  readonly #pump: LogPump;
  readonly #news;
  readonly #readers = new WaitingReaders();
  readonly #listeners = new Set<(types: ReadonlySet<string>) => void>();
  /** Runs a task outside of the request that causes it. */
  readonly #apart = AsyncLocalStorage.snapshot();
  #guard: NodeJS.Timeout | undefined;
  #looks = 0;
  #idleLooks = 0;
  #reassured = 0;
  /** Types read since the guard's last look. */
  #lately: Set<string> = new Set();
  #leftOut = false;
  #closed = false;

  constructor({ database, ring = { events: 4_096, bytes: 8 << 20 } }: LogTailOptions) {
    this.#pool = database.pool;
    this.#ring = new EventRing(ring);
    const log = new SettledLog(database.pool);
    this.#pump = new LogPump({
      log,
      ring: this.#ring,
      onRead: (from, events) => this.#pass(from, events),
    });
    this.#news = createCommitNews({
      database,
      onNews: (types) => this.#hear(types),
      onConnected: () => this.#hear(new Set()),
    });
  }

  committed(events: readonly { readonly type: string }[]): void {
    if (this.#closed) return;
    const types = new Set(events.map(({ type }) => type));
    this.#apart(() => {
      this.#news.open();
      this.#news.announce(types);
      this.#hear(types);
    });
  }

  async read(after: number, limit: number): Promise<Slice> {
    if (after >= this.#ring.upTo || !this.#pump.started) await this.#pump.fresh();
    return this.#slice(everything, after, Math.min(limit, MAX_SLICE));
  }

  async next(filter: EventFilter, after: number, limit: number, waiting: Waiting = {}): Promise<Slice> {
    if (!this.#pump.started) await this.#pump.fresh();
    let from = after;
    while (waiting.signal?.aborted !== true && !this.#closed) {
      const slice = await this.#slice(filter, from, limit);
      if (slice.events.length > 0) return slice;
      from = slice.upTo;
      // What was settled while the slice was read is looked at before anybody waits.
      if (from >= this.#ring.upTo) from = await this.#wait(filter, from, waiting);
    }
    return { events: [], upTo: from };
  }

  async head(): Promise<number> {
    await this.#pump.fresh();
    return this.#ring.upTo;
  }

  async changed(after: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (!this.#pump.started) await this.#pump.fresh();
    while (this.#ring.upTo <= after) {
      await this.#wait(everything, after, { signal });
      signal?.throwIfAborted();
      if (this.#closed) throw new Error("the log tail is closed");
    }
  }

  onCommit(listener: (types: ReadonlySet<string>) => void): () => void {
    this.#listeners.add(listener);
    this.#hold();
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#guard);
    this.#listeners.clear();
    this.#readers.wakeAll(0);
    await Promise.all([this.#news.close(), this.#pump.close()]);
  }

  /** From memory where it reaches back far enough, else from the database, but only what is settled. */
  async #slice(filter: EventFilter, after: number, limit: number): Promise<Slice> {
    if (after >= this.#ring.from) return this.#ring.slice(filter, after, limit);
    const { upTo } = this.#ring;
    const { rows } = await this.#pool.query<EventRow>(readStatement(filter, after, upTo, limit));
    const events = filter.wants === undefined ? rows : rows.filter(filter.wants);
    return { events, upTo: rows.length < limit ? upTo : Number(rows.at(-1)?.position) };
  }

  #wait(filter: EventFilter, after: number, waiting: Waiting): Promise<number> {
    const woken = this.#readers.wait(filter, after, waiting);
    this.#hold();
    return woken;
  }

  /** Somebody waits: every commit is read from now on. */
  #hold(): void {
    this.#idleLooks = 0;
    if (this.#guard !== undefined || this.#closed) return;
    this.#apart(() => {
      this.#news.open();
      this.#guard = setInterval(() => void this.#look(), GUARD_MS).unref();
      this.#pump.kick();
    });
  }

  /** Some process has committed, which can be read soon. */
  #hear(types: ReadonlySet<string>): void {
    for (const listener of this.#listeners) listener(types);
    if (this.#guard !== undefined) this.#pump.kick();
  }

  /** Something was read; without `events` so much that it was left out. */
  #pass(from: number, events?: readonly EventRow[]): void {
    if (events === undefined) {
      this.#leftOut = true;
      return this.#readers.wakeAll(from);
    }
    if (this.#listeners.size > 0) for (const { type } of events) this.#lately.add(type);
    this.#readers.tell(events, from);
  }

  /** What nobody told of is found here, a second late; listeners hear of it now, and once more of what they heard of before. */
  async #look(): Promise<void> {
    await this.#pump.fresh().catch(() => undefined);
    if (this.#leftOut || this.#lately.size > 0) {
      const types = this.#leftOut ? new EveryType() : this.#lately;
      this.#lately = new Set();
      this.#leftOut = false;
      for (const listener of this.#listeners) listener(types);
    }
    this.#looks += 1;
    if (this.#looks % REASSURE_EVERY === 0 && this.#ring.upTo > this.#reassured) {
      this.#reassured = this.#ring.upTo;
      this.#readers.reassure();
    }
    this.#idleLooks = this.#readers.size + this.#listeners.size > 0 ? 0 : this.#idleLooks + 1;
    if (this.#idleLooks < REST_AFTER) return;
    clearInterval(this.#guard);
    this.#guard = undefined;
  }
}
