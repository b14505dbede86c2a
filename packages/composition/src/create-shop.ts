/** Makes the shop of one process from its settings. Servers are mounted on it; it closes in the order of its shutdown. */
import { randomUUIDv7 } from "node:crypto";
import { openShop, type Shop, sweepKeys } from "@trefoil/domain";
import {
  createHealth,
  createMetrics,
  createPostgresRateStore,
  createRateLimiter,
  createTokenVerifier,
  type Health,
  type Keys,
  type Logger,
  loadKeys,
  type Metrics,
  measureProcess,
  type RateLimiter,
  type Settings,
  type Shutdown,
  type TokenVerifier,
} from "@trefoil/platform";
import { type Database, openDatabase } from "@trefoil/prisma";
import { measureDatabase } from "./measure-database.ts";

/** What a server is built from. */
export interface ShopProcess {
  readonly shop: Shop;
  readonly settings: Settings;
  readonly database: Database;
  readonly keys: Keys;
  readonly tokens: TokenVerifier;
  readonly limiter: RateLimiter;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly log: Logger;
}

interface Given {
  readonly settings: Settings;
  /** Of the database to use: `settings.databaseUrl` or the embedded one's. */
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly shutdown: Shutdown;
}

const HOUR_MS = 3600 * 1000;

export async function createShop({ settings, databaseUrl, log, shutdown }: Given): Promise<ShopProcess> {
  const keys = await loadKeys(settings.home);
  const database = openDatabase({
    url: databaseUrl,
    poolSize: settings.poolSize,
    // Who asks a server that has none left is to hear so soon.
    connectionTimeoutMs: 1_000,
    onConnectionLost(error) {
      // The error carries the whole connection with it. And an embedded database that stops cuts what is being closed.
      if (!shutdown.signal.aborted) log.warn({ reason: error.message }, "a database connection was lost");
    },
  });
  shutdown.on("close", "database", () => database.close());
  const health = createHealth({
    stopping: shutdown.signal,
    onFailure: (check, error) => log.warn({ err: error, check }, "a health check failed"),
  });
  health.add("database", () => database.pool.query("SELECT 1"));
  const metrics = createMetrics({
    enabled: settings.metrics,
    onFailure: (error) => log.warn({ err: error }, "something could not be measured"),
  });
  measureProcess(metrics);
  measureDatabase(metrics, database);
  sweepHourly({ database, log, shutdown });
  const shop = openShop({
    database,
    secret: keys.cursorKey,
    policy: { allowPrivateWebhooks: settings.webhooksAllowPrivate },
    stopping: shutdown.signal,
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: (error, about) => log.error({ err: error, ...about }, "an operation failed by a bug"),
  });
  shutdown.on("close", "event log", () => shop.log.close());
  return {
    shop,
    settings,
    database,
    keys,
    tokens: createTokenVerifier({
      jwksFile: keys.jwksFile,
      issuer: settings.tokenIssuer,
      audience: settings.tokenAudience,
    }),
    limiter: createRateLimiter({
      enabled: settings.rateLimits,
      store: createPostgresRateStore({ pool: database.pool, table: "rate_limits" }),
      onStoreFailure: (error) =>
        log.warn({ err: error }, "budgets are counted in memory: the database does not answer"),
    }),
    health,
    metrics,
    log,
  };
}

/** Forgets idempotency keys that are older than a day. */
function sweepHourly({
  database,
  log,
  shutdown,
}: Pick<Given, "log" | "shutdown"> & Pick<ShopProcess, "database">): void {
  const timer = setInterval(() => {
    sweepKeys(database.pool, new Date()).catch((error) =>
      log.warn({ err: error }, "old idempotency keys stay for now"),
    );
  }, HOUR_MS);
  timer.unref();
  shutdown.on("close", "key sweep", () => clearInterval(timer));
}
