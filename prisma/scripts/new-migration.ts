/** `npm run -w prisma new-migration -- <name>`: writes the migration that brings the last one to schema.prisma. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { throwaway } from "../src/embedded/settings.ts";
import { startEmbedded } from "../src/embedded.ts";
import { migrate } from "../src/migrate.ts";
import { migrationsDir } from "../src/migrations.ts";
import { compareWithSchema } from "./schema-engine.ts";

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run -w prisma new-migration -- <name, such as add_wishlists>");
  process.exit(1);
}

const dir = mkdtempSync(path.join(os.tmpdir(), "trefoil-migration-"));
const server = await startEmbedded({ dir, settings: throwaway, temporary: true });
try {
  await migrate(server.url);
  const { found, text } = await compareWithSchema(server.url, "sql");
  if (found) write(text);
  else console.log("schema.prisma says nothing that the migrations don't do already; nothing was written.");
} finally {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}

function write(sql: string): void {
  const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsDir, `${time}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), `${sql}\n`);
  console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql.`);
  console.log("Add to it what the schema can't say: checks, collations, partial and expression indexes.");
}
