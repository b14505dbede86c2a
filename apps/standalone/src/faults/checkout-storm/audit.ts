/** What must hold when a storm is over: every order settled, stock, money, read models and consumers in agreement. */
import { toTypeId } from "@trefoil/domain";
import type { Database } from "@trefoil/prisma";
import { readBooks } from "./books.ts";

export interface Before {
  readonly at: Date;
  /** Where the log stood. */
  readonly position: number;
  /** On hand by product. */
  readonly stock: ReadonlyMap<string, number>;
}

export async function remember({ pool }: Database): Promise<Before> {
  const log = await pool.query<{ head: number }>("SELECT coalesce(max(position), 0) AS head FROM events");
  const stock = await pool.query<{ product_id: string; on_hand: number }>(
    "SELECT product_id, on_hand FROM stock",
  );
  return {
    at: new Date(),
    position: log.rows[0]?.head ?? 0,
    stock: new Map(stock.rows.map((row) => [row.product_id, row.on_hand])),
  };
}

/** What is still under way; empty when the storm has settled. */
export async function unsettled({ pool }: Database): Promise<Record<string, number>> {
  const { rows } = await pool.query<Record<string, number>>(
    `SELECT
      (SELECT count(*)::int FROM orders JOIN checkouts ON order_id = id WHERE status = 'PENDING') AS "orders pending",
      (SELECT count(*)::int FROM checkouts WHERE run_at IS NOT NULL) AS "checkouts at work",
      (SELECT count(*)::int FROM refunds WHERE run_at IS NOT NULL) AS "refunds at work",
      (SELECT count(*)::int FROM emails WHERE run_at IS NOT NULL) AS "e-mails to send",
      (SELECT count(*)::int FROM webhook_deliveries WHERE status = 'PENDING') AS "deliveries pending"`,
  );
  return Object.fromEntries(Object.entries(rows[0] ?? {}).filter(([, count]) => count > 0));
}

/** The orders of the storm: demo orders have checkouts, too. */
const STORM = "orders o JOIN checkouts c ON c.order_id = o.id AND o.placed_at >= $1";

/** Every count must be 0. */
const QUESTIONS: Readonly<Record<string, string>> = {
  "orders neither confirmed nor cancelled": `SELECT count(*)::int FROM ${STORM}
    WHERE o.status NOT IN ('CONFIRMED', 'CANCELLED')`,
  "checkouts parked": `SELECT count(*)::int FROM ${STORM} WHERE c.parked`,
  "checkouts that disagree with their order": `SELECT count(*)::int FROM ${STORM}
    WHERE (c.state = 'COMPLETED') <> (o.status = 'CONFIRMED') OR (c.state = 'FAILED') <> (o.status = 'CANCELLED')`,
  "products with something reserved":
    "SELECT count(*)::int FROM stock WHERE reserved <> 0 AND updated_at >= $1",
  "confirmed orders without a captured payment": `SELECT count(*)::int FROM ${STORM} LEFT JOIN payments p ON p.id = o.id
    WHERE o.status = 'CONFIRMED' AND p.status IS DISTINCT FROM 'CAPTURED'`,
  "cancelled orders that keep money": `SELECT count(*)::int FROM ${STORM} JOIN payments p ON p.id = o.id
    WHERE o.status = 'CANCELLED' AND p.status IN ('AUTHORIZED', 'CAPTURED')`,
  // Each withdrawal names its order and is undone or kept: 0 where a cancelled order has its money back, else the price.
  "orders whose wallet tells another story": `SELECT count(*)::int FROM (
      SELECT o.id, o.status, o.total_amount, coalesce((SELECT sum(CASE type WHEN 'trefoil.wallet.withdrawn.v1' THEN 1 ELSE -1 END
          * (data->'amount'->>'amount')::bigint) FROM events e WHERE e.stream_id = o.customer_id AND e.stream_type = 'wallet'
          AND e.occurred_at >= o.placed_at AND e.data->>'orderId' = p.data->>'orderId'), 0) AS taken
      FROM ${STORM} JOIN events p ON p.stream_id = o.id AND p.type = 'trefoil.payment.authorized.v1'
      WHERE o.payment->>'method' = 'WALLET') AS told
    WHERE taken <> CASE status WHEN 'CONFIRMED' THEN total_amount ELSE 0 END`,
  "dead letters": "SELECT count(*)::int FROM dead_letters WHERE created_at >= $1",
  "notifications told twice": `SELECT count(*)::int FROM (SELECT subject, kind FROM notifications
    WHERE created_at >= $1 GROUP BY 1, 2 HAVING count(*) > 1) AS twice`,
  "orders that nobody was told of": `SELECT (SELECT count(*) FROM ${STORM})::int -
    (SELECT count(*) FROM notifications WHERE created_at >= $1 AND kind IN ('ORDER_CONFIRMED', 'ORDER_CANCELLED'))::int AS count`,
  "days whose sales are not the orders'": `SELECT count(*)::int FROM (
      SELECT placed_at::date AS day, total_currency AS currency, count(*) AS orders, sum(total_amount) AS amount
      FROM orders WHERE $1::timestamptz IS NOT NULL AND status IN ('CONFIRMED', 'SHIPPED', 'DELIVERED') GROUP BY 1, 2) AS sold
    FULL JOIN (SELECT s.* FROM sales_by_day s JOIN projections p ON p.generation = s.generation AND p.name = 'reports'
      WHERE s.orders <> 0) AS told USING (day, currency)
    WHERE sold.orders IS DISTINCT FROM told.orders OR sold.amount IS DISTINCT FROM told.amount`,
};

interface Audit {
  readonly database: Database;
  readonly before: Before;
  readonly payments: string;
  /** Ids of the orders that were acknowledged. */
  readonly acknowledged: readonly string[];
  /** How often a webhook told of each event. */
  readonly told: ReadonlyMap<string, number>;
  /** Types of events that the webhook asked for. */
  readonly types: readonly string[];
}

/** A sentence for everything that should not be; none when all is well. */
export async function audit(given: Audit): Promise<string[]> {
  return [
    ...(await counts(given)),
    ...(await lost(given)),
    ...(await stock(given)),
    ...(await money(given)),
    ...(await webhooks(given)),
  ];
}

async function counts({ database, before }: Audit): Promise<string[]> {
  const faults: string[] = [];
  for (const [what, text] of Object.entries(QUESTIONS)) {
    const { rows } = await database.pool.query<{ count: number }>(text, [before.at]);
    if (rows[0]?.count !== 0) faults.push(`${rows[0]?.count} ${what}`);
  }
  return faults;
}

async function lost({ database, acknowledged, before }: Audit): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(`SELECT o.id FROM ${STORM}`, [before.at]);
  const there = new Set(rows.map(({ id }) => toTypeId("order", id)));
  const missing = acknowledged.filter((id) => !there.has(id));
  const faults = missing.map((id) => `${id} was acknowledged and is not there`);
  if (new Set(acknowledged).size !== there.size) {
    faults.push(`${new Set(acknowledged).size} orders were acknowledged, ${there.size} are there`);
  }
  return faults;
}

/** On hand must be what it was, and what came in, less what confirmed orders took. */
async function stock({ database, before }: Audit): Promise<string[]> {
  const { rows } = await database.pool.query<{
    product_id: string;
    on_hand: number;
    received: number;
    sold: number;
  }>(
    `SELECT s.product_id, s.on_hand,
      coalesce((SELECT sum((data->>'delta')::int) FROM events e WHERE e.stream_id = s.product_id AND e.stream_type = 'stock'
        AND e.type = 'trefoil.stock.adjusted.v1' AND e.position > $1), 0)::int AS received,
      coalesce((SELECT sum(i.quantity) FROM order_items i JOIN orders o ON o.id = i.order_id JOIN checkouts c ON c.order_id = o.id
        WHERE i.product_id = s.product_id AND o.status = 'CONFIRMED' AND o.placed_at >= $2), 0)::int AS sold
    FROM stock s`,
    [before.position, before.at],
  );
  return rows.flatMap(({ product_id, on_hand, received, sold }) => {
    const expected = (before.stock.get(product_id) ?? 0) + received - sold;
    return on_hand === expected ? [] : [`stock of ${product_id} is ${on_hand} and not ${expected}`];
  });
}

/** What we think the provider keeps, and what it keeps, payment by payment. */
async function money({ database, payments, before }: Audit): Promise<string[]> {
  const books = await readBooks(payments);
  const { rows } = await database.pool.query<{
    id: string;
    status: string;
    amount: number;
    refunded: number;
  }>(
    "SELECT id, status, amount, refunded_amount AS refunded FROM payments WHERE method = 'CARD' AND created_at >= $1",
    [before.at],
  );
  const ours = new Map(
    rows.map(({ id, status, amount, refunded }) => [
      toTypeId("payment", id),
      status === "CAPTURED" || status === "REFUNDED" ? amount - refunded : 0,
    ]),
  );
  const ids = new Set([...books.keys(), ...ours.keys()]);
  return [...ids].flatMap((id) => {
    const [here, there] = [ours.get(id) ?? 0, books.get(id)?.kept ?? 0];
    const open = books.get(id)?.status === "authorized";
    if (open) return [`${id} is still authorised at the provider`];
    return here === there ? [] : [`${id}: we say ${here}, the provider ${there}`];
  });
}

async function webhooks({ database, before, told, types }: Audit): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    "SELECT id FROM events WHERE position > $1 AND type = ANY($2)",
    [before.position, types],
  );
  const missing = rows.filter(({ id }) => !told.has(toTypeId("event", id)));
  return missing.length === 0 ? [] : [`${missing.length} of ${rows.length} events were told to no webhook`];
}
