import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { type Database, openDatabase, seedDemo } from "@trefoil/prisma";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase({ url: place.url });
  await seedDemo(database);
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [path.join(import.meta.dirname, "main.ts"), ...args], {
    env: { ...process.env, DATABASE_URL: place.url },
  });

it("counts every order of the demo data", async () => {
  const { stdout, stderr } = await run("reports");
  expect(stdout).toMatch(/^Rebuilt the reports from 1,\d{3} events in .* s: .* events a second\.$/m);
  expect(stderr).toContain("100%");
  const { rows } = await database.pool.query(
    `SELECT (SELECT sum(orders)::int FROM sales_by_day) AS counted, (SELECT sum(placed)::int FROM customer_order_summaries) AS placed,
       (SELECT count(*) FROM orders WHERE status IN ('CONFIRMED', 'SHIPPED', 'DELIVERED')) AS sold, (SELECT count(*) FROM orders) AS orders`,
  );
  expect(rows[0].counted).toBe(rows[0].sold);
  expect(rows[0].placed).toBe(rows[0].orders);
});

it("says how it is used", async () => {
  expect((await run("--help")).stdout).toContain("npm run rebuild -- reports");
  for (const wrong of [[], ["everything"], ["--fast"]])
    await expect(run(...wrong)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("Usage:") });
});
