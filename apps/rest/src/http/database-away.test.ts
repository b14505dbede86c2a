import { type DedicatedServer, dedicatedServer } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { key, type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

let database: DedicatedServer;
let rest: RestUnderTest;
beforeAll(async () => {
  database = await dedicatedServer();
  const { url, remove: drop } = database;
  rest = await startRestUnderTest({}, { deadlineMs: 1_000 }, Promise.resolve({ url, drop }));
});
afterAll(() => rest.close());

async function untilWell(): Promise<void> {
  while ((await rest.get("/health/ready")).status !== 200) await new Promise((turn) => setImmediate(turn));
}

const bugs = () => rest.logged.filter(({ level }) => level === "error");

it("answers 503 while the database is away, and serves again when it is back", async () => {
  const { id } = await rest.newProduct();
  expect((await rest.get(`/v2/products/${id}`)).status).toBe(200);
  await database.stop();
  const read = await rest.get(`/v2/products/${id}`);
  expect([read.status, read.body.reason, read.headers["retry-after"]]).toEqual([
    503,
    "DATABASE_UNAVAILABLE",
    "1",
  ]);
  const asked = { as: rest.staff, headers: key(), body: { delta: 1, reason: "COUNT" } };
  const write = await rest.post(`/v2/products/${id}/stock`, asked);
  expect([write.status, write.body.reason]).toEqual([503, "DATABASE_UNAVAILABLE"]);
  expect((await rest.get("/health/live")).status).toBe(200);
  expect((await rest.get("/health/ready")).status).toBe(503);
  await database.start();
  await untilWell();
  expect((await rest.get(`/v2/products/${id}`)).status).toBe(200);
  expect((await rest.post(`/v2/products/${id}/stock`, asked)).body.onHand).toBe(1);
  expect(bugs()).toEqual([]);
});

it.skipIf(process.platform !== "linux")("answers 504 in time while the database does not move", async () => {
  const { id } = await rest.newProduct();
  database.freeze();
  const begun = performance.now();
  const read = await rest.get(`/v2/products/${id}`);
  expect([read.status, read.body.reason]).toEqual([504, "DEADLINE_EXCEEDED"]);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect((await rest.get("/health/live")).status).toBe(200);
  expect((await rest.get("/health/ready")).status).toBe(503);
  database.thaw();
  await untilWell();
  expect((await rest.get(`/v2/products/${id}`)).status).toBe(200);
  expect(bugs()).toEqual([]);
});
