/** Vitest's global setup: one PostgreSQL for a whole run, thrown away at its end, or the one of TEST_DATABASE_URL. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { connect } from "./connect.ts";
import { throwaway } from "./embedded/settings.ts";
import { startEmbedded } from "./embedded.ts";
import { RUN, SERVER } from "./testing/test-server-url.ts";

/** Starts the server and returns what ends it; a run that is killed is cleaned up after, too. */
export default async function testServer(): Promise<() => Promise<void>> {
  const run = `test_${randomBytes(4).toString("hex")}`;
  process.env[RUN] = run;
  const given = process.env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") {
    process.env[SERVER] = given;
    return () => dropDatabases(given, run);
  }
  const dir = mkdtempSync(path.join(os.tmpdir(), "trefoil-test-"));
  const server = await startEmbedded({ dir, settings: throwaway, temporary: true });
  process.env[SERVER] = server.url;
  return async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}

/** Drops what test files of this run left on a server that lives on. */
async function dropDatabases(url: string, run: string): Promise<void> {
  const client = await connect(url, "trefoil-test");
  const { rows } = await client.query<{ name: string }>(
    "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)",
    [`${run}_`],
  );
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await client.end();
}
