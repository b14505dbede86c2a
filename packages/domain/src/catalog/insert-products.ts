/** Adds many products, their empty stock and their events in one statement. */
import type { CommandContext } from "../kernel/index.ts";
import { CREATED, createdFields, FIRST_VERSION, STREAM } from "./create-product.ts";
import { type CheckedLine, type ImportedLineError, invalid, skuTaken } from "./import-line.ts";

/** A line as the log will have it. Text outlives a batch at less cost than the objects that it was written from. */
export interface WrittenLine extends Named {
  /** UUID */
  readonly categoryId: string;
  /** All that a row needs but ids. */
  readonly event: string;
}

/** What is told of a line that was refused. */
interface Named {
  readonly line: number;
  readonly sku: string;
}

/** Lines as one statement takes them. To prepare it costs a tenth of what it costs to insert them, and needs no database. */
export interface Batch {
  /** By the ids of the products that they are to be, UUIDs. */
  readonly lines: ReadonlyMap<string, Named>;
  readonly skus: ReadonlySet<string>;
  readonly values: readonly string[];
}

interface Inserted {
  readonly created: number;
  readonly errors: readonly ImportedLineError[];
}

interface Refused {
  readonly id: string;
  readonly known_category: boolean;
}

/** Where the events go: into the log, or aside until the end of a long transaction. */
type EventTable = "events" | "import_events";

export function writeLine({ line, product }: CheckedLine): WrittenLine {
  const { sku, categoryId } = product;
  return { line, sku, categoryId, event: JSON.stringify(createdFields(product)) };
}

/** In the order of their SKUs: of two imports that have the same ones in another order, neither waits for the other. */
export function toBatch(written: readonly WrittenLine[], newId: () => string): Batch {
  const sorted = written.toSorted((a, b) => (a.sku < b.sku ? -1 : Number(a.sku > b.sku)));
  const lines = new Map(sorted.map(({ line, sku }) => [newId(), { line, sku }]));
  const categories = sorted.map(({ categoryId }) => categoryId);
  return {
    lines,
    skus: new Set(sorted.map(({ sku }) => sku)),
    values: [
      uuids([...lines.keys()]),
      uuids(categories),
      uuids(sorted.map(() => newId())),
      `[${sorted.map(({ event }) => event).join(",")}]`,
      uuids([...new Set(categories)]),
    ],
  };
}

/** Lines of unknown categories and taken SKUs come back as errors; the rest is in the database. */
export async function insertProducts(
  { sql, now, meta }: CommandContext,
  { lines, values }: Batch,
  table: EventTable = "events",
): Promise<Inserted> {
  const { columns, values: eventValues } = eventColumns[table];
  const { rows } = await sql.query<Refused>({
    name: `products_insert_${table}`,
    text: `WITH line AS (
        SELECT * FROM ROWS FROM (unnest($1::uuid[]), unnest($2::uuid[]), unnest($3::uuid[]), jsonb_array_elements($4::jsonb))
        WITH ORDINALITY AS l (id, category_id, event_id, event, number)),
      category AS (SELECT id FROM categories WHERE id = ANY($5::uuid[]) FOR KEY SHARE),
      product AS (
        INSERT INTO products (id, sku, name, description, price_amount, price_currency, status, category_id,
          attributes, version, created_at, updated_at)
        SELECT id, event->>'sku', event->>'name', event->>'description', (event->'price'->>'amount')::bigint,
          event->'price'->>'currency', (event->>'status')::product_status, category_id, event->'attributes', 1,
          $6::timestamptz, $6::timestamptz FROM line WHERE category_id IN (SELECT id FROM category)
        ORDER BY number ON CONFLICT (sku) DO NOTHING RETURNING id),
      stocked AS (INSERT INTO stock (product_id, updated_at) SELECT id, $6::timestamptz FROM product),
      logged AS (
        INSERT INTO ${table} (id, stream_id, data${columns})
        SELECT event_id, id, event${eventValues} FROM line JOIN product USING (id))
      SELECT id, category_id IN (SELECT id FROM category) AS known_category
      FROM line WHERE id NOT IN (SELECT id FROM product)`,
    values: [...values, now, ...(table === "events" ? [JSON.stringify(meta)] : [])],
  });
  return { created: lines.size - rows.length, errors: rows.map((row) => toError(row, lines)) };
}

function toError({ id, known_category }: Refused, lines: Batch["lines"]): ImportedLineError {
  const { line, sku } = lines.get(id) as Named;
  if (known_category) return skuTaken(line, sku);
  return invalid(line, [
    { field: "categoryId", reason: "NOT_FOUND", description: "must be the id of a category" },
  ]);
}

/** What the log has besides; what is kept aside gets it in the end. */
const eventColumns: Record<EventTable, { readonly columns: string; readonly values: string }> = {
  events: {
    columns: ", stream_type, stream_version, type, meta, occurred_at",
    values: `, '${STREAM}', ${FIRST_VERSION}, '${CREATED}', $7::jsonb, $6::timestamptz`,
  },
  import_events: { columns: "", values: "" },
};

/** As PostgreSQL writes an array of what needs no quotes. */
function uuids(values: readonly string[]): string {
  return `{${values.join(",")}}`;
}
