/** Adds a batch of events to one generation of the reports: a statement to look back, and a statement a table. */
import type { CommandContext } from "../kernel/index.ts";
import {
  type Background,
  CONFIRMED,
  type Effects,
  effectsOf,
  type OrderFact,
  ordersToLookUp,
  PLACED,
} from "./sales.rules.ts";

/** Every event must be given to a generation once: these are sums. */
export async function recordSales(
  { sql }: Pick<CommandContext, "sql">,
  generation: number,
  events: readonly OrderFact[],
): Promise<void> {
  const effects = effectsOf(events, await background(sql, ordersToLookUp(events)));
  await addDays(sql, generation, effects);
  await addProducts(sql, generation, effects);
  await addCustomers(sql, generation, effects);
}

type Sql = CommandContext["sql"];

/** How the orders began, and which of them have been confirmed: from the log. */
async function background(sql: Sql, orders: readonly string[]): Promise<Background> {
  if (orders.length === 0) return { placed: new Map(), confirmed: new Set() };
  const { rows } = await sql.query<OrderFact>({
    name: "reports_background",
    text: `SELECT type, stream_id, occurred_at, CASE type WHEN '${PLACED}' THEN data END AS data FROM events
      WHERE stream_id = ANY($1::uuid[]) AND stream_type = 'order' AND type IN ('${PLACED}', '${CONFIRMED}')`,
    values: [orders],
  });
  const began = rows.filter(({ type }) => type === PLACED);
  const confirmed = rows.filter(({ type }) => type === CONFIRMED);
  return {
    placed: new Map(began.map((event) => [event.stream_id, event])),
    confirmed: new Set(confirmed.map(({ stream_id }) => stream_id)),
  };
}

/** In the order of their keys, so that two who write the same rows wait for each other and never in a circle. */
function sorted<T>(rows: ReadonlyMap<string, T>, counts: (row: T) => boolean): T[] {
  const kept = [...rows].filter(([, row]) => counts(row));
  return kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

async function addDays(sql: Sql, generation: number, { days }: Effects): Promise<void> {
  const rows = sorted(days, (row) => row.orders !== 0 || row.amount !== 0n);
  if (rows.length === 0) return;
  await sql.query({
    name: "reports_days",
    text: `INSERT INTO sales_by_day AS s (generation, day, currency, orders, items, amount)
      SELECT $1, * FROM unnest($2::date[], $3::text[], $4::int8[], $5::int8[], $6::numeric[])
      ON CONFLICT (generation, day, currency) DO UPDATE SET
        orders = s.orders + excluded.orders, items = s.items + excluded.items, amount = s.amount + excluded.amount`,
    values: [
      generation,
      rows.map((row) => row.day),
      rows.map((row) => row.currency),
      rows.map((row) => row.orders),
      rows.map((row) => row.items),
      rows.map((row) => String(row.amount)),
    ],
  });
}

async function addProducts(sql: Sql, generation: number, { products }: Effects): Promise<void> {
  const rows = sorted(products, (row) => row.quantity !== 0 || row.amount !== 0n);
  if (rows.length === 0) return;
  await sql.query({
    name: "reports_products",
    text: `INSERT INTO product_sales_by_day AS s (generation, day, product_id, currency, quantity, amount)
      SELECT $1, * FROM unnest($2::date[], $3::uuid[], $4::text[], $5::int8[], $6::numeric[])
      ON CONFLICT (generation, day, product_id, currency) DO UPDATE SET
        quantity = s.quantity + excluded.quantity, amount = s.amount + excluded.amount`,
    values: [
      generation,
      rows.map((row) => row.day),
      rows.map((row) => row.productId),
      rows.map((row) => row.currency),
      rows.map((row) => row.quantity),
      rows.map((row) => String(row.amount)),
    ],
  });
}

async function addCustomers(sql: Sql, generation: number, { customers }: Effects): Promise<void> {
  const rows = sorted(customers, () => true);
  await sql.query({
    name: "reports_customers",
    text: `INSERT INTO customer_order_summaries AS s
        (generation, customer_id, currency, placed, sold, cancelled, spent, first_placed_at, last_placed_at)
      SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::int8[], $5::int8[], $6::int8[], $7::numeric[], $8::timestamptz[],
        $9::timestamptz[])
      ON CONFLICT (generation, customer_id, currency) DO UPDATE SET
        placed = s.placed + excluded.placed, sold = s.sold + excluded.sold, cancelled = s.cancelled + excluded.cancelled,
        spent = s.spent + excluded.spent, first_placed_at = least(s.first_placed_at, excluded.first_placed_at),
        last_placed_at = greatest(s.last_placed_at, excluded.last_placed_at)`,
    values: [
      generation,
      rows.map((row) => row.customerId),
      rows.map((row) => row.currency),
      rows.map((row) => row.placed),
      rows.map((row) => row.sold),
      rows.map((row) => row.cancelled),
      rows.map((row) => String(row.spent)),
      rows.map((row) => row.first),
      rows.map((row) => row.last),
    ],
  });
}
