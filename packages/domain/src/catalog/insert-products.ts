/** Adds many products, their empty stock and their events in one statement. */
import type { CommandContext } from "../kernel/index.ts";
import { productCreated } from "./create-product.ts";
import { type CheckedLine, type ImportedLineError, invalid, skuTaken } from "./import-line.ts";

interface Inserted {
  readonly created: number;
  readonly errors: readonly ImportedLineError[];
}

/** Where the events go: into the log, or aside until the end of a long transaction. */
type EventTable = "events" | "import_events";

/** Lines of unknown categories and taken SKUs come back as errors; the rest is in the database. */
export async function insertProducts(
  context: CommandContext,
  batch: readonly CheckedLine[],
  table: EventTable = "events",
): Promise<Inserted> {
  const categories = await knownCategories(context, batch);
  const good = batch.filter(({ product }) => categories.has(product.categoryId));
  const errors = batch.filter((line) => !categories.has(line.product.categoryId)).map(unknownCategory);
  if (good.length === 0) return { created: 0, errors };
  const lines = good.map((line) => ({ ...line, id: context.newId() }));
  const created = await insert(context, lines, table);
  const taken = lines
    .filter(({ id }) => !created.has(id))
    .map(({ line, product }) => skuTaken(line, product.sku));
  return { created: created.size, errors: [...errors, ...taken] };
}

async function knownCategories(
  { sql }: CommandContext,
  batch: readonly CheckedLine[],
): Promise<ReadonlySet<string>> {
  const asked = new Set(batch.map(({ product }) => product.categoryId));
  const found = await sql.query<{ id: string }>({
    name: "categories_known",
    text: "SELECT id FROM categories WHERE id = ANY($1::uuid[]) FOR KEY SHARE",
    values: [[...asked]],
  });
  return new Set(found.rows.map((row) => row.id));
}

function unknownCategory({ line }: CheckedLine): ImportedLineError {
  return invalid(line, [
    { field: "categoryId", reason: "NOT_FOUND", description: "must be the id of a category" },
  ]);
}

/** The ids that were inserted: those whose SKU was free. */
async function insert(
  { sql, now, newId, meta }: CommandContext,
  lines: readonly (CheckedLine & { readonly id: string })[],
  table: EventTable,
): Promise<ReadonlySet<string>> {
  const products = lines.map((line) => line.product);
  const events = lines.map(({ id, product }) => productCreated(id, product));
  const inserted = await sql.query<{ id: string }>({
    name: `products_insert_${table}`,
    text: `WITH line AS (
        SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[],
          $7::text[], $8::uuid[], $9::jsonb[], $10::uuid[], $11::jsonb[])
        AS l (id, sku, name, description, amount, currency, status, category_id, attributes, event_id, event)),
      product AS (
        INSERT INTO products (id, sku, name, description, price_amount, price_currency, status, category_id,
          attributes, version, created_at, updated_at)
        SELECT id, sku, name, description, amount, currency, status::product_status, category_id,
          attributes, 1, $12::timestamptz, $12::timestamptz FROM line
        ON CONFLICT (sku) DO NOTHING RETURNING id),
      stocked AS (INSERT INTO stock (product_id, updated_at) SELECT id, $12::timestamptz FROM product),
      logged AS (
        INSERT INTO ${table} (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at)
        SELECT l.event_id, 'product', l.id, 1, 'trefoil.product.created.v1', l.event, $13::jsonb, $12::timestamptz
        FROM line l JOIN product USING (id))
      SELECT id FROM product`,
    values: [
      lines.map((line) => line.id),
      products.map((p) => p.sku),
      products.map((p) => p.name),
      products.map((p) => p.description),
      products.map((p) => p.price.amount),
      products.map((p) => p.price.currency),
      products.map((p) => p.status),
      products.map((p) => p.categoryId),
      products.map((p) => JSON.stringify(p.attributes)),
      products.map(() => newId()),
      events.map((event) => JSON.stringify(event.data)),
      now,
      JSON.stringify(meta),
    ],
  });
  return new Set(inserted.rows.map((row) => row.id));
}
