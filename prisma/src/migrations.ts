/** The migrations on disk: a folder each, as Prisma names and checksums them. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { MigrationError } from "./migration-error.ts";

/** `prisma/migrations` of this package. */
export const migrationsDir = path.resolve(import.meta.dirname, "../migrations");

/** `name` is the folder's name, `checksum` the SHA-256 of its migration.sql in hex. */
export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** All migrations of `dir` in the order they apply: by name, which begins with a time. */
export async function readMigrations(dir: string): Promise<Migration[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(dir, name)));
}

async function readMigration(dir: string, name: string): Promise<Migration> {
  const sql = await readFile(path.join(dir, name, "migration.sql"), "utf8").catch((error: unknown) => {
    throw new MigrationError(`Migration "${name}" has no readable migration.sql.`, { cause: error });
  });
  // Inside a transaction of its own, a migration could not be undone together with its row.
  if (/^\s*(COMMIT|ROLLBACK)\b/im.test(sql)) {
    throw new MigrationError(
      `Migration "${name}" ends a transaction itself; each runs whole in one, remove that.`,
    );
  }
  return { name, sql, checksum: sha256(sql) };
}

/** Whether `checksum` is of this migration's text; line ends don't count, as in Prisma, since git may change them. */
export function hasChecksum(migration: Migration, checksum: string): boolean {
  if (checksum === migration.checksum) return true;
  const lf = migration.sql.replaceAll("\r\n", "\n");
  return checksum === sha256(lf) || checksum === sha256(lf.replaceAll("\n", "\r\n"));
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
