/** What PostgreSQL itself takes for an import: the same rows, made by it and written in one transaction on one connection. */
import { withDatabase } from "../world/with-database.ts";

/** One statement a table, as many rows as there are; nothing is parsed, sent or checked but by the tables' own rules. */
const statements = [
  `CREATE TEMP TABLE made ON COMMIT DROP AS
     SELECT uuidv7() AS id, uuidv7() AS event_id, 'LIMIT-' || n AS sku, 'Enamel mug no. ' || n || ', 350 ml' AS name,
       500 + n % 5000 AS amount, CASE WHEN n % 2 = 0 THEN 'blue' ELSE 'white' END AS colour
     FROM generate_series(1, $1::int) AS n`,
  `INSERT INTO products (id, sku, name, description, price_amount, price_currency, status, category_id, attributes,
       version, created_at, updated_at)
     SELECT id, sku, name, 'A mug of enamelled steel, light and hard to break, for the kitchen as for the campfire.', amount, 'EUR',
       'ACTIVE', $1::uuid, jsonb_build_object('colour', colour, 'volume', '350 ml'), 1, now(), now() FROM made`,
  "INSERT INTO stock (product_id, updated_at) SELECT id, now() FROM made",
  `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at)
     SELECT made.event_id, 'product', id, 1, 'trefoil.product.created.v1', jsonb_build_object('sku', products.sku, 'name',
       products.name, 'description', description, 'price', jsonb_build_object('amount', price_amount, 'currency', price_currency),
       'status', status, 'categoryId', category_id, 'attributes', attributes), '{}', created_at
     FROM made JOIN products USING (id)`,
];

/** Seconds for so many products with their stock and events, until they are committed. */
export async function secondsOfPostgres(
  database: string,
  { products, categoryId }: { readonly products: number; readonly categoryId: string },
): Promise<number> {
  const [make = "", ...inserts] = statements;
  return withDatabase(database, async ({ pool }) => {
    const connection = await pool.connect();
    try {
      await connection.query("BEGIN");
      await connection.query(make, [products]);
      const began = performance.now();
      for (const insert of inserts) await connection.query(insert, insert.includes("$1") ? [categoryId] : []);
      await connection.query("COMMIT");
      return (performance.now() - began) / 1000;
    } finally {
      connection.release();
    }
  });
}
