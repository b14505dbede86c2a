/** A database without a table, for tests of the migrator. */
import { randomBytes } from "node:crypto";
import { connect } from "../connect.ts";
import type { TestDatabase } from "../testing.ts";
import { RUN, testServerUrl, withDatabase } from "./test-server-url.ts";

export async function emptyDatabase(): Promise<TestDatabase> {
  const server = testServerUrl();
  const name = `${process.env[RUN]}_${randomBytes(6).toString("hex")}`;
  const run = async (sql: string): Promise<void> => {
    const admin = await connect(server, "trefoil-test");
    await admin.query(sql);
    await admin.end();
  };
  await run(`CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8'`);
  return { url: withDatabase(server, name), drop: () => run(`DROP DATABASE "${name}" WITH (FORCE)`) };
}
