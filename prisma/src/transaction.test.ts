import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, inTransaction, openDatabase } from "./index.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase({ url: place.url, poolSize: 2 });
  await database.pool.query("CREATE TABLE notes (text text)");
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const notes = async () =>
  (await database.pool.query("SELECT text FROM notes ORDER BY text")).rows.map((row) => row.text);

it("gives Prisma and plain SQL one transaction: both commit, or both do not", async () => {
  await inTransaction(database, async ({ prisma, sql }) => {
    await sql.query("INSERT INTO notes VALUES ('sql')");
    await prisma.$executeRaw`INSERT INTO notes VALUES ('prisma')`;
  });
  const failed = inTransaction(database, async ({ prisma, sql }) => {
    await sql.query("INSERT INTO notes VALUES ('lost')");
    await prisma.$executeRaw`INSERT INTO notes VALUES ('lost')`;
    throw new Error("changed my mind");
  });
  await expect(failed).rejects.toThrow("changed my mind");
  expect(await notes()).toEqual(["prisma", "sql"]);
});

it("takes no statement of work that goes on after its time: on a connection of others it would commit by itself", async () => {
  const late = Promise.withResolvers<unknown>();
  const stalled = inTransaction(
    database,
    async ({ sql }) => {
      await sql.query("SELECT pg_sleep(0.4)");
      const outcome = sql.query("INSERT INTO notes VALUES ('late')");
      late.resolve(await Promise.resolve(outcome).catch((error: unknown) => error));
    },
    { timeoutMs: 200 },
  );
  await expect(stalled).rejects.toThrow();
  expect(await late.promise).toMatchObject({ name: "TransactionOverError", code: "57014" });
  expect(await notes()).not.toContain("late");
});

it("takes no statement once it has ended", async () => {
  const sql = await inTransaction(database, async (transaction) => transaction.sql);
  await expect(sql.query("INSERT INTO notes VALUES ('after')")).rejects.toMatchObject({
    name: "TransactionOverError",
  });
  expect(await notes()).not.toContain("after");
});
