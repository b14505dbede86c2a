/** A catalog of any size, loaded by COPY over several connections at once while the shop goes on. */
import { randomUUIDv7 } from "node:crypto";
import os from "node:os";
import type pg from "pg";
import { makeProductBytes, SKU_PREFIX } from "./catalog/bulk-products.ts";
import { copyLines } from "./copy.ts";
import { eventColumns } from "./demo/event-log.ts";
import { productColumns } from "./demo/products.ts";
import { stockColumns } from "./demo/stock.ts";

export interface CatalogOptions {
  /** How many to add. */
  products: number;
  /** Told how many are in the database, after each batch. */
  onProgress?: (done: number) => void;
  /** Products of one transaction; default 10,000. */
  batchSize?: number;
  /** Ends the load after the batches that run. */
  signal?: AbortSignal;
}

/** A transaction each: large enough to cost nothing, small enough to keep in cache and to show progress. */
const BATCH = 10_000;

/** A connection a core: PostgreSQL's work on fifteen indexes is the limit, ten times that of making the rows. */
export const STREAMS = Math.min(4, Math.max(2, os.availableParallelism()));

/** Held while loading: two loads at once would choose the same SKUs. */
const LOCK = 20_261_101;

/** A load can't begin; the message is one sentence. */
export class CatalogError extends Error {
  override name = "CatalogError";
}

/**
 * Adds products `BULK-000000001` and on, each with its empty stock and its product.created event, as createProduct
 * would; a later call goes on where the last one ended. Takes two to five of the pool's connections. Committed batches
 * stay when a later one fails. Returns how many were added.
 */
export async function seedCatalog({ pool }: { pool: pg.Pool }, options: CatalogOptions): Promise<number> {
  const control = await pool.connect();
  try {
    const { rows } = await control.query<{ free: boolean }>("SELECT pg_try_advisory_lock($1) AS free", [
      LOCK,
    ]);
    if (!rows[0]?.free)
      throw new CatalogError("Another catalog is being loaded into this database: wait for it.");
    return await load(pool, control, options);
  } finally {
    // Closing the session frees the lock.
    control.release(true);
  }
}

async function load(
  pool: pg.Pool,
  control: pg.PoolClient,
  { products, onProgress, batchSize = BATCH, signal }: CatalogOptions,
): Promise<number> {
  const categories = await findCategories(control);
  const first = (await lastNumber(control)) + 1;
  const from = Date.now() - products;
  const failed = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  let next = 0;
  let done = 0;
  const stream = async (client: pg.PoolClient): Promise<void> => {
    await client.query("SET statement_timeout = 0; SET synchronous_commit = off");
    while (next < products && !stopped.aborted) {
      const offset = next;
      const count = Math.min(batchSize, products - offset);
      next += count;
      await copyBatch(client, { first: first + offset, count, categories, from: from + offset });
      done += count;
      onProgress?.(done);
    }
  };
  const streams = Array.from({ length: Math.min(STREAMS, pool.options.max - 1) }, async () => {
    const client = await pool.connect();
    // The settings of this session, and a transaction that failed, end with it.
    await stream(client).finally(() => client.release(true));
  });
  for (const one of streams) one.catch(() => failed.abort());
  const ends = await Promise.allSettled(streams);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return done;
}

async function copyBatch(
  client: pg.PoolClient,
  batch: Parameters<typeof makeProductBytes>[0],
): Promise<void> {
  const bytes = makeProductBytes(batch);
  await client.query("BEGIN");
  await copyLines(client, { name: "products", columns: productColumns }, [bytes.products]);
  await copyLines(client, { name: "stock", columns: stockColumns }, [bytes.stock]);
  await copyLines(client, { name: "events", columns: eventColumns }, [bytes.events]);
  await client.query("COMMIT");
}

/** The categories without others below them; in an empty shop, one made for the purpose. */
async function findCategories(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM categories c WHERE NOT EXISTS (SELECT FROM categories below WHERE below.parent_id = c.id) ORDER BY id`,
  );
  if (rows.length > 0) return rows.map(({ id }) => id);
  const id = randomUUIDv7();
  await client.query(
    `INSERT INTO categories (id, slug, name, position, created_at, updated_at) VALUES ($1, 'all', 'All', 1, now(), now())`,
    [id],
  );
  return [id];
}

async function lastNumber(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ number: number | null }>(
    `SELECT max(substr(sku, ${SKU_PREFIX.length + 1})::bigint) AS number FROM products WHERE sku ~ '^${SKU_PREFIX}\\d{9}$'`,
  );
  return rows[0]?.number ?? 0;
}
