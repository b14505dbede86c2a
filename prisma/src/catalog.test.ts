import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seedCatalog } from "./catalog.ts";
import { type Database, openDatabase } from "./database.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase({ url: place.url, poolSize: 4 });
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

async function counts(): Promise<unknown> {
  const { rows } =
    await database.pool.query(`SELECT count(*) AS products, count(s) AS stock, count(e) AS events, min(sku) AS first, max(sku) AS last
    FROM products p LEFT JOIN stock s ON s.product_id = p.id LEFT JOIN events e ON e.stream_id = p.id AND e.stream_version = 1`);
  return rows[0];
}

const batchSize = 500;

it("loads products with their stock and events, and goes on where it ended", async () => {
  const progress: number[] = [];
  expect(
    await seedCatalog(database, { products: 2700, batchSize, onProgress: (done) => progress.push(done) }),
  ).toBe(2700);
  expect(progress.at(-1)).toBe(2700);
  expect(await seedCatalog(database, { products: 10 })).toBe(10);
  const all = { products: 2710, stock: 2710, events: 2710 };
  expect(await counts()).toEqual({ ...all, first: "BULK-000000001", last: "BULK-000002710" });
});

it("writes events that tell the product as it is", async () => {
  const { rows } =
    await database.pool.query(`SELECT count(*) AS different FROM products p JOIN events e ON e.stream_id = p.id
    WHERE data - 'categoryId' <> jsonb_build_object('sku', sku, 'name', name, 'description', description, 'status', status,
      'price', jsonb_build_object('amount', price_amount, 'currency', price_currency), 'attributes', attributes)
      OR e.occurred_at <> p.created_at OR e.type <> 'trefoil.product.created.v1' OR p.version <> 1`);
  expect(rows).toEqual([{ different: 0 }]);
});

it("refuses to load twice at once", async () => {
  const first = seedCatalog(database, { products: 1000, batchSize });
  await expect(seedCatalog(database, { products: 1 })).rejects.toThrow("Another catalog is being loaded");
  await first;
});

it("keeps whole batches when it is interrupted", async () => {
  const interrupt = new AbortController();
  const done = await seedCatalog(database, {
    products: 1_000_000,
    batchSize,
    signal: interrupt.signal,
    onProgress: () => interrupt.abort(),
  });
  expect(done).toBeLessThanOrEqual(1000);
  const total = 3710 + done;
  expect(await counts()).toMatchObject({ products: total, stock: total, events: total });
});

it("can be run from the command line, with plain lines where there is no terminal", async () => {
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [path.join(import.meta.dirname, "bin/seed.ts"), ...args], {
      env: { ...process.env, DATABASE_URL: place.url },
    });
  const { stdout, stderr } = await run("--products", "1000");
  expect(stdout).toMatch(
    /^Added 1,000 products in .* products a second, .* rows a second with their stock and events\.$/m,
  );
  expect(stderr).toContain("1,000 of 1,000 products (100%)");
  await expect(run("--products", "many")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Usage:"),
  });
  await expect(run("--what")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Unknown option '--what'"),
  });
});
