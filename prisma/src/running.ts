/** Ends at the server what nobody waits for any more: a statement whose call was given up takes no more of the database's time. */
import type pg from "pg";

/** Who waits for a statement, while the signal is not aborted. It is read of slow statements alone: to make one costs time. */
export interface Waiter {
  readonly signal?: AbortSignal | undefined;
}

/** How soon it is noticed that nobody waits; a listener a statement would cost more than most statements do. */
const LOOK_MS = 25;

/** A statement that was sent. */
export interface Running {
  /**
   * Says that it is over, and calls `answered` with `told` once the connection may go on to another statement: that is at once,
   * unless the server is just being told to end it.
   */
  over<Told extends readonly unknown[]>(answered: (...told: Told) => void, ...told: Told): void;
}

export interface RunningStatements {
  /** Begins to look after a statement that is sent now. */
  begin(client: pg.Client, waiter: Waiter): Running;
}

/** `cancel` ends the statements of these server processes. */
export function createRunningStatements(
  cancel: (pids: readonly number[]) => Promise<void>,
): RunningStatements {
  const places = new Places(cancel);
  return { begin: (client, waiter) => new Sent(places, client, waiter) };
}

/** Statements that run. A Set would do, but each table that it outgrows keeps alive what it held until the next full collection. */
class Places {
  readonly #cancel: (pids: readonly number[]) => Promise<void>;
  readonly #taken: (Sent | undefined)[] = [];
  readonly #free: number[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(cancel: (pids: readonly number[]) => Promise<void>) {
    this.#cancel = cancel;
  }

  take(sent: Sent): number {
    const place = this.#free.pop() ?? this.#taken.length;
    this.#taken[place] = sent;
    if (this.#timer === undefined) this.#timer = this.#lookLater();
    return place;
  }

  leave(place: number): void {
    this.#taken[place] = undefined;
    this.#free.push(place);
  }

  #lookLater(): NodeJS.Timeout {
    return setTimeout(() => this.#look(), LOOK_MS).unref();
  }

  #look(): void {
    const late = performance.now() - LOOK_MS;
    const left = this.#taken.filter((sent) => sent?.isLeft(late) === true) as Sent[];
    if (left.length > 0) {
      // What can't be told ends by the statement's own time limit.
      const told = this.#cancel(left.map((sent) => sent.pid)).catch(() => undefined);
      for (const sent of left) sent.ending = told;
    }
    this.#timer = this.#free.length < this.#taken.length ? this.#lookLater() : undefined;
  }
}

/**
 * A class, and `over` without a closure: measured, closures that pg calls back keep alive whoever waits for the statement until
 * the next full collection, and collections then take a tenth of a busy process.
 */
class Sent implements Running {
  readonly #places: Places;
  readonly #client: pg.Client;
  readonly #waiter: Waiter;
  readonly #since = performance.now();
  readonly #place: number;
  /** Fulfils when the server has been told; until then the connection must not go on to another statement. */
  ending: Promise<void> | undefined;

  constructor(places: Places, client: pg.Client, waiter: Waiter) {
    this.#places = places;
    this.#client = client;
    this.#waiter = waiter;
    this.#place = places.take(this);
  }

  /** pg tells it, but not its types. */
  get pid(): number {
    return (this.#client as unknown as { readonly processID: number }).processID;
  }

  isLeft(late: number): boolean {
    return this.ending === undefined && this.#since < late && this.#waiter.signal?.aborted === true;
  }

  over<Told extends readonly unknown[]>(answered: (...told: Told) => void, ...told: Told): void {
    this.#places.leave(this.#place);
    if (this.ending === undefined) answered(...told);
    else void whenTold(this.ending, answered, told);
  }
}

async function whenTold<Told extends readonly unknown[]>(
  ending: Promise<void>,
  answered: (...told: Told) => void,
  told: Told,
): Promise<void> {
  await ending;
  answered(...told);
}
