/** The migrator: brings a database up to date, in a table that Prisma's own tools read and write too. */
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { connect } from "./connect.ts";
import { MigrationError } from "./migration-error.ts";
import { hasChecksum, type Migration, migrationsDir, readMigrations } from "./migrations.ts";

export interface MigrateOptions {
  /** Folder of the migrations; default prisma/migrations. */
  dir?: string;
  /** Told of each step in a line; default: nobody. */
  log?: (line: string) => void;
}

/** The lock that `prisma migrate` takes as well. */
const LOCK = 72_707_369;

/**
 * Applies to the database at `url` the migrations that it lacks, in order, and returns their names. PostgreSQL 15
 * or later. Any number of processes may call it at once: one works, the others wait and find nothing to do. Each
 * migration commits together with its row of `_prisma_migrations`, so a failed one leaves nothing behind.
 *
 * Throws DatabaseConnectionError, or MigrationError for an old server, an edited migration, a failed one, and a
 * database that a newer version has migrated.
 */
export async function migrate(
  url: string,
  { dir = migrationsDir, log = () => undefined }: MigrateOptions = {},
): Promise<string[]> {
  const migrations = await readMigrations(dir);
  const client = await connect(url, "trefoil-migrate");
  try {
    await checkServer(client);
    await lock(client, log);
    const pending = await pendingOf(client, migrations);
    for (const migration of pending) await apply(client, migration, log);
    return pending.map(({ name }) => name);
  } finally {
    // Ending the session frees the lock.
    await client.end();
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
            current_setting('server_encoding') AS encoding`,
  );
  const server = rows[0];
  if (server === undefined || server.number < 150_000) {
    throw new MigrationError(`The server runs PostgreSQL ${server?.version}; Trefoil needs 15 or later.`);
  }
  if (server.encoding !== "UTF8") {
    throw new MigrationError(`The database's encoding is ${server.encoding}; Trefoil needs UTF8.`);
  }
}

async function lock(client: pg.Client, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>("SELECT pg_try_advisory_lock($1) AS free", [LOCK]);
  if (rows[0]?.free) return;
  log("Another process is migrating this database; waiting for it.");
  await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
}

interface AppliedRow {
  name: string;
  checksum: string;
  finished: boolean;
}

async function pendingOf(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const applied = await readApplied(client);
  for (const row of applied) refuse(row, known.get(row.name));
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  if (!found[0]?.there) return [];
  const { rows } = await client.query<AppliedRow>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations
      WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return rows;
}

function refuse(row: AppliedRow, migration: Migration | undefined): void {
  if (migration === undefined) {
    throw new MigrationError(
      `This database has a migration that this version doesn't know, "${row.name}": use the newer Trefoil that made it, or another database.`,
    );
  }
  if (!row.finished) {
    throw new MigrationError(
      `Migration "${row.name}" was begun by another tool and did not finish: repair the database, then set rolled_back_at or finished_at of its row in _prisma_migrations.`,
    );
  }
  if (!hasChecksum(migration, row.checksum)) {
    throw new MigrationError(
      `Migration "${row.name}" was edited after it had been applied to this database: restore the file, and put the change into a new migration.`,
    );
  }
}

async function apply(
  client: pg.Client,
  { name, sql, checksum }: Migration,
  log: (line: string) => void,
): Promise<void> {
  const start = performance.now();
  try {
    await client.query("BEGIN");
    await client.query(TABLE);
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    throw new MigrationError(
      `Migration "${name}" failed and changed nothing: ${reason(error as pg.DatabaseError, sql)}.`,
      {
        cause: error,
      },
    );
  }
  log(`Applied migration ${name} in ${Math.round(performance.now() - start)} ms.`);
}

function reason({ message, position }: pg.DatabaseError, sql: string): string {
  if (position === undefined) return message;
  return `${message} (line ${sql.slice(0, Number(position)).split("\n").length})`;
}

/** As Prisma creates it. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
