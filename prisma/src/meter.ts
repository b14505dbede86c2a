/** Counts what a piece of work costs in the database: how many statements, and how long it waited for them. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Waiter } from "./running.ts";

/** Statements sent (COMMIT and the like included), and milliseconds waited for them, side by side ones added up. */
export interface Spent {
  readonly queries: number;
  readonly dbMs: number;
}

export interface Meter extends Spent {
  queries: number;
  dbMs: number;
  /** The meter of the larger work that this is a part of: all that is counted here is counted there too. */
  readonly outer?: Meter | undefined;
  /** Who waits for the work; its statements end when nobody does any more. */
  readonly waiter?: Waiter | undefined;
}

const meters = new AsyncLocalStorage<Meter>();

/** Runs `work` with a meter of its own; a statement sent from within adds to it and to those round it. */
export function metered<T>(work: () => T, waiter?: Waiter): T {
  const outer = meters.getStore();
  return meters.run({ queries: 0, dbMs: 0, outer, waiter: waiter ?? outer?.waiter }, work);
}

/** The same for work that several wait for: not who began it is charged, but all of them by `chargeAll`. */
export function meteredApart<T>(work: () => T, waiter?: Waiter): T {
  return meters.run({ queries: 0, dbMs: 0, outer: undefined, waiter }, work);
}

const nobody: Waiter = { signal: AbortSignal.abort() };

/**
 * All who wait by these meters, as one: it is gone when the last of them is. A class, because of the getter: in an object
 * literal each getter is a new hidden class, which lives until the next full collection with all that the meters hold.
 */
class Waiters implements Waiter {
  readonly #waiting: ReadonlySet<Meter>;

  constructor(waiting: ReadonlySet<Meter>) {
    this.#waiting = waiting;
  }

  get signal(): AbortSignal | undefined {
    for (const { waiter } of this.#waiting) if (waiter?.signal?.aborted !== true) return undefined;
    return this.#waiting.size === 0 ? undefined : nobody.signal;
  }
}

export function waitersOf(waiting: ReadonlySet<Meter>): Waiter {
  return new Waiters(waiting);
}

/** The meter of the work that runs now; undefined outside of `metered`. */
export function currentMeter(): Meter | undefined {
  return meters.getStore();
}

/** Adds what work cost that all of these waited for: once to each, and once to a meter round several of them. */
export function chargeAll(waiting: Iterable<Meter>, spent: Spent): void {
  const charged = new Set<Meter>();
  for (const meter of waiting) {
    for (const one of chain(meter)) charged.add(one);
  }
  for (const meter of charged) add(meter, spent);
}

/** Adds one statement and the time until its answer. */
export async function charge<T>(meter: Meter, answer: Promise<T>): Promise<T> {
  count(meter);
  const start = performance.now();
  try {
    return await answer;
  } finally {
    const spent = { queries: 0, dbMs: performance.now() - start };
    for (const one of chain(meter)) add(one, spent);
  }
}

/** Adds one statement, sent and not waited for. */
export function count(meter: Meter): void {
  for (const one of chain(meter)) one.queries += 1;
}

function add(meter: Meter, { queries, dbMs }: Spent): void {
  meter.queries += queries;
  meter.dbMs += dbMs;
}

/** A meter and those round it. */
function* chain(meter: Meter): Generator<Meter> {
  for (let at: Meter | undefined = meter; at !== undefined; at = at.outer) yield at;
}
