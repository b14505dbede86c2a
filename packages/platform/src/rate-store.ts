/** Where budgets are counted: in PostgreSQL for many processes, or in memory for one. */
import { RateLimiterPostgres } from "rate-limiter-flexible";

/** A count of points by key, in windows of a fixed length that begin with a key's first use. */
export interface RateStore {
  /** Adds points and says how many were used in this window, these included, and when it ends. */
  add(key: string, points: number): Promise<{ used: number; endsInMs: number }>;
}

/** What is needed of a pg.Pool. */
export interface QueryablePool {
  query(query: { text: string; values: unknown[] }): Promise<{ rows: unknown[] }>;
}

export interface PostgresRateStoreOptions {
  pool: QueryablePool;
  /** An existing table `(key varchar(255) PRIMARY KEY, points integer NOT NULL, expire bigint)`; best UNLOGGED. */
  table: string;
  /** Default 60. */
  windowSeconds?: number | undefined;
}

/** Counts that all processes on one database share; expired rows are swept every five minutes. */
export function createPostgresRateStore(options: PostgresRateStoreOptions): RateStore {
  const { pool, table, windowSeconds = 60 } = options;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: table,
    tableCreated: true,
    keyPrefix: "",
    points: Number.MAX_SAFE_INTEGER,
    duration: windowSeconds,
  });
  return {
    async add(key, points) {
      // penalty() adds without judging; the judgement is rate-limit.ts's, whose budgets differ by caller.
      const { consumedPoints, msBeforeNext } = await limiter.penalty(key.slice(0, 255), points);
      return { used: consumedPoints, endsInMs: msBeforeNext };
    },
  };
}

export interface MemoryRateStoreOptions {
  /** Default 60. */
  windowSeconds?: number | undefined;
  /** Keys held at most; the oldest window is forgotten first. Default 100,000. */
  maxKeys?: number | undefined;
  /** Milliseconds. */
  now?: (() => number) | undefined;
}

/** Counts of this process alone, bounded in memory. */
export function createMemoryRateStore(options: MemoryRateStoreOptions = {}): RateStore {
  const { windowSeconds = 60, maxKeys = 100_000, now = Date.now } = options;
  const windows = new Map<string, { used: number; endsAt: number }>();
  return {
    async add(key, points) {
      const time = now();
      let window = windows.get(key);
      if (window === undefined || window.endsAt <= time) {
        windows.delete(key); // a renewed window goes to the end: the order of the map is the order of age
        if (windows.size >= maxKeys) windows.delete(windows.keys().next().value ?? "");
        window = { used: 0, endsAt: time + windowSeconds * 1_000 };
        windows.set(key, window);
      }
      window.used += points;
      return { used: window.used, endsInMs: window.endsAt - time };
    },
  };
}
