import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { migrationsDir } from "./migrations.ts";
import { emptyDatabase } from "./testing/empty-database.ts";
import type { TestDatabase } from "./testing.ts";

const INIT = "20261120000000_init";
let database: TestDatabase;
let client: pg.Client;
let dir: string;

beforeEach(async () => {
  database = await emptyDatabase();
  client = await connect(database.url, "test");
  dir = mkdtempSync(path.join(os.tmpdir(), "trefoil-migrations-"));
  cpSync(path.join(migrationsDir, INIT), path.join(dir, INIT), { recursive: true });
});

afterEach(async () => {
  await client.end();
  await database.drop();
  rmSync(dir, { recursive: true });
});

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(dir, name));
  writeFileSync(path.join(dir, name, "migration.sql"), sql);
}

async function applied(): Promise<object[]> {
  const { rows } = await client.query(
    "SELECT migration_name AS name, checksum, applied_steps_count AS steps FROM _prisma_migrations ORDER BY started_at",
  );
  return rows;
}

const tables = async (): Promise<string[]> =>
  (
    await client.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
    )
  ).rows.map(({ relname }) => relname);

it("applies each migration once and records it as Prisma does", async () => {
  addMigration("20261121000000_more", "CREATE TABLE more (id int); INSERT INTO more VALUES (1);");
  expect(await migrate(database.url, { dir })).toEqual([INIT, "20261121000000_more"]);
  expect(await migrate(database.url, { dir })).toEqual([]);
  const sha256 = (name: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(dir, name, "migration.sql")))
      .digest("hex");
  expect(await applied()).toEqual(
    [INIT, "20261121000000_more"].map((name) => ({ name, checksum: sha256(name), steps: 1 })),
  );
  expect((await client.query("SELECT * FROM more")).rows).toHaveLength(1);
});

it("may be started by ten processes at once", async () => {
  const program = path.resolve(import.meta.dirname, "bin/migrate.ts");
  const env = { ...process.env, DATABASE_URL: database.url };
  const runs = await Promise.all(
    Array.from({ length: 10 }, () => promisify(execFile)(process.execPath, [program], { env })),
  );
  expect(runs.filter(({ stdout }) => stdout.includes("Applied migration"))).toHaveLength(1);
  expect(runs.filter(({ stdout }) => stdout.includes("The database is up to date."))).toHaveLength(9);
  const all = readdirSync(migrationsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(await applied()).toHaveLength(all.length);
});

it("leaves nothing of a migration that fails, and keeps the ones before it", async () => {
  addMigration("20261121000000_bad", "CREATE TABLE half (id int);\nSELECT 1;\nSELECT nonsense;");
  await expect(migrate(database.url, { dir })).rejects.toThrow(
    'Migration "20261121000000_bad" failed and changed nothing: column "nonsense" does not exist (line 3).',
  );
  expect(await tables()).not.toContain("half");
  expect(await applied()).toMatchObject([{ name: INIT }]);
});

it("leaves not even its own table when the very first migration fails", async () => {
  rmSync(path.join(dir, INIT), { recursive: true });
  addMigration("20261121000000_bad", "SELECT nonsense");
  await expect(migrate(database.url, { dir })).rejects.toThrow("failed and changed nothing");
  expect(await tables()).toEqual([]);
});

it("refuses a migration that was edited after it was applied", async () => {
  await migrate(database.url, { dir });
  writeFileSync(path.join(dir, INIT, "migration.sql"), "SELECT 1;");
  await expect(migrate(database.url, { dir })).rejects.toThrow(`Migration "${INIT}" was edited after`);
});

it("does not mind other line ends, as git makes them", async () => {
  await migrate(database.url, { dir });
  const file = path.join(dir, INIT, "migration.sql");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
  expect(await migrate(database.url, { dir })).toEqual([]);
});

it("refuses a database of a newer version", async () => {
  addMigration("20270101000000_future", "CREATE TABLE future (id int)");
  await migrate(database.url, { dir });
  await expect(migrate(database.url)).rejects.toThrow(
    `has a migration that this version doesn't know, "20270101000000_future"`,
  );
});

it("refuses what another tool began and did not finish, and accepts it once marked as rolled back", async () => {
  await migrate(database.url, { dir });
  await client.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES (gen_random_uuid()::text, 'x', '20261121000000_more')",
  );
  addMigration("20261121000000_more", "SELECT 1");
  await expect(migrate(database.url, { dir })).rejects.toThrow(
    "was begun by another tool and did not finish",
  );
  await client.query("UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL");
  expect(await migrate(database.url, { dir })).toEqual(["20261121000000_more"]);
});

it("refuses a migration that ends its transaction, and a folder without a script", async () => {
  addMigration("20261121000000_sly", "CREATE TABLE sly (id int);\nCOMMIT;\nSELECT nonsense;");
  await expect(migrate(database.url, { dir })).rejects.toThrow("ends a transaction itself");
  rmSync(path.join(dir, "20261121000000_sly", "migration.sql"));
  await expect(migrate(database.url, { dir })).rejects.toThrow("has no readable migration.sql");
  expect(await tables()).toEqual([]);
});

it("writes nothing when there is nothing to do, so a read-only database is fine", async () => {
  await migrate(database.url, { dir });
  await client.query(
    `ALTER DATABASE "${new URL(database.url).pathname.slice(1)}" SET default_transaction_read_only = on`,
  );
  expect(await migrate(database.url, { dir })).toEqual([]);
});

it("says in one sentence what is wrong with a database it can't reach, and never the password", async () => {
  const on = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };
  const cases = [
    ["shop", "DATABASE_URL is not a PostgreSQL address"],
    [on((url) => (url.port = "1")), "No database answers at 127.0.0.1:1 (connection refused)"],
    [on((url) => (url.pathname = "/nowhere")), 'has no database "nowhere"; create it first.'],
    [
      on((url) => Object.assign(url, { username: "stranger", password: "secret" })),
      'refuses user "stranger"',
    ],
  ] as const;
  for (const [url, sentence] of cases) {
    const error = await migrate(url).catch((reason: unknown) => reason as Error);
    expect(error).toMatchObject({
      name: "DatabaseConnectionError",
      message: expect.stringContaining(sentence),
    });
    expect(String(error)).not.toContain("secret");
  }
});
