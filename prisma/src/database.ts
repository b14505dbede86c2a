/** Opens the shop's database: one metered connection pool, for raw statements and for Prisma alike. */
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./gen/client.ts";
import { MeteredPool } from "./metered-pool.ts";
import { rawTypes } from "./pg-types.ts";
import { createRunningStatements } from "./running.ts";
import { statementNames } from "./statement-names.ts";

export interface DatabaseOptions {
  /** `postgres://user:password@host:port/database`. */
  url: string;
  /** Connections at most; default 20. */
  poolSize?: number;
  /** Shown in pg_stat_activity; default `trefoil`. */
  applicationName?: string;
  /** The server ends a statement after this; default 15 s, the request deadline. */
  statementTimeoutMs?: number;
  /** Wait for a connection, new or free, at most this long; default 10 s, for one-off work. */
  connectionTimeoutMs?: number;
  /** Told when an idle connection is lost (the pool opens another on demand); default: nobody. */
  onConnectionLost?: (error: Error) => void;
}

/** `prisma` and `pool` share the pool's connections; `close` ends them and the dedicated ones. */
export interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
  /** Opens a connection beside the pool, for LISTEN: its caller ends it, and listens to its "error" and "end". */
  dedicated(): Promise<pg.Client>;
  close(): Promise<void>;
}

/**
 * Opens a database; connects on first use. Every statement adds to `currentMeter()`.
 *
 * `pool.query({ name, text, values })` is prepared once a connection. What it returns, by column type: int8 a
 * number (a bigint beyond 2^53-1), timestamptz RFC 3339 text in UTC with milliseconds, date a `YYYY-MM-DD` string, numeric and xid8 a string,
 * json and jsonb parsed, the rest as pg does. Prisma keeps its own types (BigInt for int8). Sessions run in UTC.
 */
export function openDatabase({ connectionTimeoutMs = 10_000, ...options }: DatabaseOptions): Database {
  const connection: pg.ClientConfig = {
    connectionString: options.url,
    application_name: options.applicationName ?? "trefoil",
    connectionTimeoutMillis: connectionTimeoutMs,
    statement_timeout: options.statementTimeoutMs ?? 15_000,
    keepAlive: true,
    options: "-c TimeZone=UTC",
    types: rawTypes,
  };
  const running = createRunningStatements((pids) => cancel(connection, pids));
  const limits = { max: options.poolSize ?? 20, idleTimeoutMillis: 30_000 };
  const pool = new MeteredPool({ ...connection, ...limits }, running);
  const lost = options.onConnectionLost ?? (() => undefined);
  pool.on("error", lost);
  // A connection lost while it is taken also emits "error"; its statement fails, and that is all that should happen.
  pool.on("connect", (client) => client.on("error", () => undefined));

  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
    transactionOptions: { maxWait: connectionTimeoutMs, timeout: 15_000 },
  });
  const apart = new Set<pg.Client>();
  const dedicated = async (): Promise<pg.Client> => {
    if (closing !== undefined) throw new Error("the database is closed");
    const client = new pg.Client(connection);
    apart.add(client);
    client.on("error", () => undefined).once("end", () => void apart.delete(client));
    await client.connect().catch((error: unknown) => {
      apart.delete(client);
      throw error;
    });
    return client;
  };
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await Promise.all([...apart].map((client) => client.end()));
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, dedicated, close: () => (closing ??= close()) };
}

/** On a connection of its own: those of the pool may all be waiting for what is to be ended. */
async function cancel(connection: pg.ClientConfig, pids: readonly number[]): Promise<void> {
  const client = new pg.Client(connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT pg_cancel_backend(pid) FROM unnest($1::int[]) AS pid", [pids]);
  } finally {
    await client.end();
  }
}
