/** Counts what a piece of work costs in the database: how many statements, and how long it waited for them. */
import { AsyncLocalStorage } from "node:async_hooks";

/** `queries`: statements sent (COMMIT and the like included); `dbMs`: milliseconds waited for them, side by side ones added up. */
export interface Meter {
  queries: number;
  dbMs: number;
}

const meters = new AsyncLocalStorage<Meter>();

/** Runs `work` with a meter of its own; every statement sent from within, however deep, adds to it. */
export function metered<T>(work: () => T): T {
  return meters.run({ queries: 0, dbMs: 0 }, work);
}

/** The meter of the work that runs now; undefined outside of `metered`. */
export function currentMeter(): Meter | undefined {
  return meters.getStore();
}

/** Adds one statement and the time until its answer to `meter`. */
export async function charge<T>(meter: Meter, answer: Promise<T>): Promise<T> {
  meter.queries += 1;
  const start = performance.now();
  try {
    return await answer;
  } finally {
    meter.dbMs += performance.now() - start;
  }
}
