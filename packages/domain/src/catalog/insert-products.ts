/** Adds many products, their empty stock and their events in one statement. */
import type { CommandContext } from "../kernel/index.ts";
import { CREATED, createdFields, FIRST_VERSION, STREAM } from "./create-product.ts";
import { type CheckedLine, type ImportedLineError, invalid, skuTaken } from "./import-line.ts";

interface Inserted {
  readonly created: number;
  readonly errors: readonly ImportedLineError[];
}

interface Identified extends CheckedLine {
  /** UUID */
  readonly id: string;
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
  const lines = good.map(({ line, product }) => ({ line, product, id: context.newId() }));
  const refused = await insert(context, lines, table);
  const taken = lines
    .filter(({ id }) => refused.has(id))
    .map(({ line, product }) => skuTaken(line, product.sku));
  return { created: lines.length - taken.length, errors: [...errors, ...taken] };
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

/** The ids of those that were not inserted: their SKUs are taken. The text of each event has all that a row needs but ids. */
async function insert(
  { sql, now, newId, meta }: CommandContext,
  lines: readonly Identified[],
  table: EventTable,
): Promise<ReadonlySet<string>> {
  const { columns, values } = eventColumns[table];
  const refused = await sql.query<{ id: string }>({
    name: `products_insert_${table}`,
    text: `WITH line AS (
        SELECT * FROM ROWS FROM (unnest($1::uuid[]), unnest($2::uuid[]), unnest($3::uuid[]), jsonb_array_elements($4::jsonb))
        AS l (id, category_id, event_id, event)),
      product AS (
        INSERT INTO products (id, sku, name, description, price_amount, price_currency, status, category_id,
          attributes, version, created_at, updated_at)
        SELECT id, event->>'sku', event->>'name', event->>'description', (event->'price'->>'amount')::bigint,
          event->'price'->>'currency', (event->>'status')::product_status, category_id, event->'attributes', 1,
          $5::timestamptz, $5::timestamptz FROM line
        ON CONFLICT (sku) DO NOTHING RETURNING id),
      stocked AS (INSERT INTO stock (product_id, updated_at) SELECT id, $5::timestamptz FROM product),
      logged AS (
        INSERT INTO ${table} (id, stream_id, data${columns})
        SELECT event_id, id, event${values} FROM line JOIN product USING (id))
      SELECT id FROM line EXCEPT SELECT id FROM product`,
    values: [
      uuids(lines.map(({ id }) => id)),
      uuids(lines.map(({ product }) => product.categoryId)),
      uuids(lines.map(() => newId())),
      `[${lines.map(({ product }) => JSON.stringify(createdFields(product))).join(",")}]`,
      now,
      ...(table === "events" ? [JSON.stringify(meta)] : []),
    ],
  });
  return new Set(refused.rows.map((row) => row.id));
}

/** What the log has besides; what is kept aside gets it in the end. */
const eventColumns: Record<EventTable, { readonly columns: string; readonly values: string }> = {
  events: {
    columns: ", stream_type, stream_version, type, meta, occurred_at",
    values: `, '${STREAM}', ${FIRST_VERSION}, '${CREATED}', $6::jsonb, $5::timestamptz`,
  },
  import_events: { columns: "", values: "" },
};

/** As PostgreSQL writes an array of what needs no quotes. */
function uuids(values: readonly string[]): string {
  return `{${values.join(",")}}`;
}
