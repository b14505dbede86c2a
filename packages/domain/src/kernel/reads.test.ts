import { currentMeter, type Database, metered, openDatabase } from "@trefoil/prisma";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createReads } from "./reads.ts";

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase({ url: place.url, poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const slow = { text: "SELECT 1 AS one FROM pg_sleep(0.4)", values: [] };

it("ends a shared statement when all who wait for it have gone", async () => {
  const reads = createReads(database);
  const gone = { signal: AbortSignal.abort() };
  const asked = [metered(() => reads.rows(slow), gone), metered(() => reads.rows(slow), gone)];
  const canceled = { status: "rejected", reason: { code: "57014" } };
  expect(await Promise.allSettled(asked)).toMatchObject([canceled, canceled]);
});

it("reads on for a stream, which no meter is round, when the call that shares its statement has gone", async () => {
  const reads = createReads(database);
  const call = metered(() => reads.rows(slow), { signal: AbortSignal.abort() });
  expect(currentMeter()).toBeUndefined();
  expect(await Promise.all([call, reads.rows(slow)])).toEqual([[{ one: 1 }], [{ one: 1 }]]);
});
