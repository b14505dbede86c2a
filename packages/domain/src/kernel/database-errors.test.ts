import { openDatabase } from "@trefoil/prisma";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromDatabaseError } from "./database-errors.ts";

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
