/** Keeps one partition of a consumer going: waits for events of its own, takes them in batches, tries again what failed. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Corridor, type EventFilter, fromDatabaseError, type Slice } from "../kernel/index.ts";
import type { Consumer } from "./consumer.ts";
import { type Retries, recordFailure } from "./record-failure.ts";
import { type BatchOutcome, takeBatch } from "./take-batch.ts";

export interface PartitionParts {
  readonly shop: Pick<Corridor, "work" | "log">;
  readonly consumer: Consumer;
  readonly partition: number;
  readonly signal: AbortSignal;
  readonly retries: Retries;
  /** Told of a batch that has taken effect: rows that are due now may have come of it. */
  handled(consumer: string): void;
  /** Told of what failed; `dead` when the event has become a dead letter. */
  report(
    error: unknown,
    about: { readonly consumer: string; readonly event?: string; readonly dead?: boolean },
  ): void;
}

const BATCH = 200;
/** Batches begin so far apart: what is settled meanwhile goes into the next. */
const PACE_MS = 100;
/** How soon a partition is looked at again that another worker has taken, or after the database was away. */
const BUSY_MS = 250;
const AWAY_MS = 1_000;

export class PartitionRun {
  /** The position of the partition's row as this worker knows it. */
  position: number;
  /** Between `position` and here there is nothing to do. */
  read: number;
  readonly partition: number;
  readonly consumer: string;
  readonly #parts: PartitionParts;
  readonly #filter: EventFilter;
  /** Up to here events are taken one at a time, to find the one that fails. */
  #aloneUpTo = 0;
  #away = false;

  constructor(parts: PartitionParts, position: number) {
    const { consumer, partition } = parts;
    this.#parts = parts;
    this.position = position;
    this.read = position;
    this.partition = partition;
    this.consumer = consumer.name;
    this.#filter = {
      types: consumer.types === "all" ? undefined : new Set(consumer.types),
      partition: consumer.partitions > 1 ? { index: partition, of: consumer.partitions } : undefined,
      wants: consumer.wants?.bind(consumer),
    };
  }

  /** Runs until the signal is aborted; what has begun is finished. */
  async run(): Promise<void> {
    while (!this.#parts.signal.aborted) {
      try {
        await this.#round();
        this.#away = false;
      } catch (error) {
        if (!this.#away) this.#parts.report(error, { consumer: this.consumer });
        this.#away = true;
        await this.#rest(AWAY_MS);
      }
    }
  }

  async #round(): Promise<void> {
    const alone = this.read < this.#aloneUpTo;
    const { events, upTo } = await this.#next(alone ? 1 : BATCH);
    if (events.length === 0) {
      this.#idle(upTo);
      // This worker stops; or its log was closed before it, and would give nothing again at once.
      return this.#rest(BUSY_MS);
    }
    const begun = performance.now();
    try {
      await this.#obey(await this.#take({ events, upTo }));
    } catch (error) {
      await this.#failed(error, { events, upTo });
    }
    if (!alone && events.length < BATCH) await this.#rest(begun + PACE_MS - performance.now());
  }

  #next(limit: number): Promise<Slice> {
    const { shop, signal } = this.#parts;
    const idle = (upTo: number): void => this.#idle(upTo);
    return shop.log.next(this.#filter, this.read, limit, { signal, idle });
  }

  /** There is nothing for this partition up to here. */
  #idle(upTo: number): void {
    this.read = Math.max(this.read, upTo);
  }

  #take({ events, upTo }: Slice): Promise<BatchOutcome> {
    const { shop, consumer, partition } = this.#parts;
    const batch = { consumer, partition, from: this.position, events, upTo };
    return shop.work((context) => takeBatch(context, batch));
  }

  async #obey(outcome: BatchOutcome): Promise<void> {
    if (outcome.state === "later") return this.#rest(outcome.at.getTime() - Date.now());
    if (outcome.state === "done") this.#parts.handled(this.consumer);
    if (outcome.state !== "busy") return this.#goTo(outcome.position);
    await this.#rest(BUSY_MS);
    await this.#resync();
  }

  async #failed(error: unknown, { events, upTo }: Slice): Promise<void> {
    const { shop, consumer, partition, retries, report } = this.#parts;
    const kind = fromDatabaseError(error)?.kind;
    if (kind === "UNAVAILABLE" || kind === "RESOURCE_EXHAUSTED") throw error;
    const [event] = events;
    if (event === undefined || events.length > 1) {
      this.#aloneUpTo = upTo;
      return;
    }
    const failure = { consumer: consumer.name, partition, from: this.position, event, error };
    const dead = await shop.work((context) => recordFailure(context, failure, retries));
    report(error, { consumer: consumer.name, event: event.id, dead: dead === true });
    await this.#resync();
  }

  /** Goes to where the partition's row is, whoever has moved it. */
  async #resync(): Promise<void> {
    const { rows } = await this.#parts.shop.work(({ sql }) =>
      sql.query<{ position: number }>(
        "SELECT position FROM consumer_positions WHERE consumer = $1 AND partition = $2",
        [this.consumer, this.partition],
      ),
    );
    if (rows[0] !== undefined) this.#goTo(rows[0].position);
  }

  #goTo(position: number): void {
    if (position !== this.position) this.read = position;
    this.position = position;
  }

  async #rest(ms: number): Promise<void> {
    if (ms > 0) await sleep(ms, undefined, { signal: this.#parts.signal }).catch(() => undefined);
  }
}
