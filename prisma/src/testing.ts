/** What tests need: a fresh database in milliseconds, and a server of their own to kill. */
import { randomBytes } from "node:crypto";
import { connect } from "./connect.ts";
import { templateDatabase } from "./testing/template.ts";
import { RUN, testServerUrl, withDatabase } from "./testing/test-server-url.ts";

export { type DedicatedServer, dedicatedServer } from "./testing/dedicated-server.ts";

/** `drop` removes the database with whatever is still connected to it. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A fresh migrated database on the run's server, copied from a template; with `demo`, full of the demo data. */
export async function testDatabase({ demo = false }: { demo?: boolean } = {}): Promise<TestDatabase> {
  const server = testServerUrl();
  const name = `${process.env[RUN] ?? "test"}_${randomBytes(6).toString("hex")}`;
  const admin = await connect(server, "trefoil-test");
  try {
    const template = await templateDatabase(admin, server, demo);
    await admin.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  } finally {
    await admin.end();
  }
  return { url: withDatabase(server, name), drop: () => drop(server, name) };
}

async function drop(server: string, name: string): Promise<void> {
  const admin = await connect(server, "trefoil-test");
  await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await admin.end();
}
