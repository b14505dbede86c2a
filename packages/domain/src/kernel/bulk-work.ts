/** What imports may take of a process: so many of them, and so many connections for all of them together. */
import { ShopError } from "./errors.ts";

const MAX_CONNECTIONS = 4;

export interface BulkWork {
  /** Runs an import; throws OVERLOADED while as many run as there are connections for them, so that each has one. */
  admit<T>(run: () => Promise<T>): Promise<T>;
  /** Runs a transaction of an import when a connection is free for it, first come first served. */
  hold<T>(transaction: () => Promise<T>): Promise<T>;
}

/** Half of the pool is for those who wait for an answer. */
export function createBulkWork(poolSize: number): BulkWork {
  const connections = Math.min(MAX_CONNECTIONS, Math.max(1, Math.floor(poolSize / 2)));
  const waiting: (() => void)[] = [];
  let running = 0;
  let held = 0;

  function letGo(): void {
    const next = waiting.shift();
    if (next === undefined) held -= 1;
    else next();
  }

  return {
    async admit(run) {
      if (running >= connections) {
        const detail = `As many imports run as may run at once: ${connections}.`;
        throw new ShopError("OVERLOADED", detail, { retryAfterSeconds: 10 });
      }
      running += 1;
      try {
        return await run();
      } finally {
        running -= 1;
      }
    },
    async hold(transaction) {
      if (held < connections) held += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await transaction();
      } finally {
        letGo();
      }
    },
  };
}
