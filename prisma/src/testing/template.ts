/** Template databases: migrated once a server, with or without the demo data, and copied for every test file. */
import { createHash } from "node:crypto";
import type pg from "pg";
import { openDatabase } from "../database.ts";
import { DEMO_DIGEST } from "../demo/version.ts";
import { seedDemo } from "../demo.ts";
import { migrate } from "../migrate.ts";
import { migrationsDir, readMigrations } from "../migrations.ts";
import { withDatabase } from "./test-server-url.ts";

/** Any number that nothing else on a test server locks. */
const LOCK = 1_357_924_680;

/** Name of the template on the server of `admin`, made by whoever asks first. */
export async function templateDatabase(admin: pg.Client, url: string, demo: boolean): Promise<string> {
  const name = await templateName(demo);
  if (await isComplete(admin, name)) return name;
  await admin.query("SELECT pg_advisory_lock($1)", [LOCK]);
  try {
    if (!(await isComplete(admin, name)))
      await makeTemplate({ admin, name, url: withDatabase(url, name), demo });
  } finally {
    await admin.query("SELECT pg_advisory_unlock($1)", [LOCK]);
  }
  return name;
}

/** The name tells what is in it, so a server that lives on never serves a template of older migrations. */
async function templateName(demo: boolean): Promise<string> {
  const migrations = await readMigrations(migrationsDir);
  const content = migrations.map(({ checksum }) => checksum).join() + (demo ? DEMO_DIGEST : "");
  return `template_${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
}

/** The mark of a template comes last: one whose maker was killed has none and is made again. */
async function isComplete(admin: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate", [
    name,
  ]);
  return rowCount === 1;
}

interface Making {
  admin: pg.Client;
  name: string;
  url: string;
  demo: boolean;
}

async function makeTemplate({ admin, name, url, demo }: Making): Promise<void> {
  await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await admin.query(`CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8'`);
  await migrate(url);
  if (demo) {
    const database = openDatabase({ url, poolSize: 1 });
    await seedDemo(database);
    await database.pool.query("VACUUM ANALYZE");
    await database.close();
  }
  await admin.query(`ALTER DATABASE "${name}" IS_TEMPLATE true`);
}
