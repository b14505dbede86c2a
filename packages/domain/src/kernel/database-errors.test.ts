import type { Socket } from "node:net";
import { inTransaction, openDatabase } from "@trefoil/prisma";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromDatabaseError, isTransient } from "./database-errors.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

it("says that the database is away to the statement that loses its connection, and to the next one on it", async () => {
  const database = openDatabase({ url: test.url });
  const connection = await database.pool.connect();
  connection.on("error", () => undefined);
  const failure = (text: string) =>
    connection.query(text).then(
      () => "none",
      (error: unknown) => fromDatabaseError(error)?.reason,
    );
  expect(await failure("SELECT pg_terminate_backend(pg_backend_pid())")).toBe("DATABASE_UNAVAILABLE");
  expect(await failure("SELECT 1")).toBe("DATABASE_UNAVAILABLE");
  connection.release(true);
  await database.close();
});

/** What a transaction fails with whose COMMIT does `statement`. */
async function failureOfCommit(statement: string): Promise<unknown> {
  const database = openDatabase({ url: test.url });
  try {
    await database.pool.query(`DROP TABLE IF EXISTS commits; CREATE TABLE commits (id int);
      CREATE OR REPLACE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${statement}; RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER late AFTER INSERT ON commits DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION at_commit()`);
    return await inTransaction(database, ({ sql }) => sql.query("INSERT INTO commits VALUES (1)")).then(
      () => undefined,
      (error: unknown) => error,
    );
  } finally {
    await database.close();
  }
}

it("says that the database is away to a transaction that loses its connection in the COMMIT", async () => {
  const error = await failureOfCommit("PERFORM pg_terminate_backend(pg_backend_pid())");
  expect(fromDatabaseError(error)?.reason).toBe("DATABASE_UNAVAILABLE");
});

it("knows a COMMIT that the database wants to be tried again", async () => {
  expect(isTransient(await failureOfCommit("RAISE 'again' USING ERRCODE = '40001'"))).toBe(true);
});

it("says that the database is away to a COMMIT whose connection is reset", async () => {
  const database = openDatabase({ url: test.url });
  const reset = Object.assign(new Error("read ECONNRESET"), {
    code: "ECONNRESET",
    errno: -104,
    syscall: "read",
  });
  // As the kernel breaks it when the server is killed: while COMMIT is under way.
  database.pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    client.query = ((...given: unknown[]) => {
      if ((given[0] as { text?: string }).text === "COMMIT") stream.destroy(reset);
      return query(...given);
    }) as typeof client.query;
  });
  const error = await inTransaction(database, ({ sql }) => sql.query("SELECT 1")).catch((e: unknown) => e);
  await database.close();
  expect(error).toMatchObject({ cause: { kind: "ConnectionClosed" } });
  expect(fromDatabaseError(error)?.reason).toBe("DATABASE_UNAVAILABLE");
});
