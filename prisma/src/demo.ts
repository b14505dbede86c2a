/** The demo data: the same shop, with the same rows and ids, on every first start. */
import type pg from "pg";
import { copyLine, copyLines } from "./copy.ts";
import { makeDemoShop } from "./demo/demo-shop.ts";

/** Held while seeding, so that of two processes that start at once only one does. */
const LOCK = 20_261_031;

/**
 * Fills an empty database with the demo shop, in one transaction: 40 categories, 2,000 products with stock, some
 * 300 customers, 600 orders in every status, reviews, conversations, and the event of everything. Returns false, and does nothing,
 * where there is any data already.
 */
export async function seedDemo(
  { pool }: { pool: pg.Pool },
  { log = () => undefined }: { log?: (line: string) => void } = {},
): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    const empty = await isEmpty(client);
    if (empty) await fill(client, log);
    await client.query("COMMIT");
    client.release();
    return empty;
  } catch (error) {
    // The connection is not worth keeping; closing it rolls back.
    client.release(true);
    throw error;
  }
}

async function isEmpty(client: pg.PoolClient): Promise<boolean> {
  const tables = ["events", "categories", "products", "customers", "orders"];
  const any = tables.map((table) => `EXISTS (SELECT FROM ${table})`).join(" OR ");
  const { rows } = await client.query<{ any: boolean }>(`SELECT ${any} AS any`);
  return !rows[0]?.any;
}

async function fill(client: pg.PoolClient, log: (line: string) => void): Promise<void> {
  const start = performance.now();
  const tables = makeDemoShop();
  for (const table of tables) await copyLines(client, table, table.rows.map(copyLine));
  // Good plans from the first request on.
  await client.query(`ANALYZE ${tables.map(({ name }) => name).join(", ")}`);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  log(
    `Seeded the demo data: ${rows.toLocaleString("en")} rows in ${Math.round(performance.now() - start)} ms.`,
  );
}
