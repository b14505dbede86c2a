/** What must be true of any shop's records, whatever was done: rows are what their events say. Each check lists what is not. */
import { isDeepStrictEqual } from "node:util";
import { evolve, type OrderEvent, type OrderState } from "@trefoil/domain";
import type { Site } from "./site.ts";

interface OrderEventRow {
  readonly stream_id: string;
  readonly type: string;
  readonly data: object;
  readonly occurred_at: string;
}

/** Every order's row and lines are the fold of its events. */
export async function ordersUnlikeTheirEvents(site: Site): Promise<string[]> {
  const { pool } = site.process.database;
  const { rows: events } = await pool.query<OrderEventRow>(
    "SELECT stream_id, type, data, occurred_at FROM events WHERE stream_type = 'order' ORDER BY stream_id, stream_version",
  );
  const folded = new Map<string, OrderState>();
  for (const { stream_id, type, data, occurred_at } of events) {
    folded.set(stream_id, evolve(folded.get(stream_id), { type, data } as OrderEvent, occurred_at));
  }
  const { rows } = await pool.query<{ id: string } & Record<string, unknown>>(
    `SELECT o.*, (SELECT json_agg(json_build_array(i.sku, i.name, i.quantity, i.unit_price_amount) ORDER BY i.line)
       FROM order_items i WHERE i.order_id = o.id) AS items FROM orders o`,
  );
  const unlike = rows.filter((row) => !isDeepStrictEqual(shown(row), shown(asRow(folded.get(row.id)))));
  const rowless = [...folded.keys()].filter((id) => !rows.some((row) => row.id === id));
  return [...unlike.map(({ id }) => id), ...rowless];
}

/** What both ways of storing an order have. */
function shown(row: Readonly<Record<string, unknown>>) {
  const { status, total_amount, total_currency, shipping_address, payment, cancel_reason, carrier } = row;
  const { tracking_number, version, placed_at, updated_at, items } = row;
  const money = { total_amount, total_currency };
  const end = { cancel_reason, carrier, tracking_number };
  return { status, ...money, shipping_address, payment, ...end, version, placed_at, updated_at, items };
}

function asRow(state: OrderState | undefined): Readonly<Record<string, unknown>> {
  if (state === undefined) return {};
  return {
    status: state.status,
    total_amount: state.total.amount,
    total_currency: state.total.currency,
    shipping_address: state.shippingAddress,
    payment: state.payment,
    cancel_reason: state.cancelReason,
    carrier: state.carrier,
    tracking_number: state.trackingNumber,
    version: state.version,
    placed_at: state.placedAt,
    updated_at: state.updatedAt,
    items: state.items.map(({ sku, name, quantity, unitPrice }) => [sku, name, quantity, unitPrice.amount]),
  };
}

/** Every stream counts its events from 1 without a gap, and the resource has the version of the last. */
export async function streamsOutOfStep(site: Site): Promise<unknown[]> {
  const { rows } = await site.process.database.pool.query(`
    WITH stream AS (
      SELECT stream_type, stream_id, count(*) AS events, min(stream_version) AS first, max(stream_version) AS last
      FROM events GROUP BY 1, 2),
    resource AS (
      SELECT 'product' AS stream_type, id AS stream_id, version FROM products
      UNION ALL SELECT 'customer', id, version FROM customers
      UNION ALL SELECT 'order', id, version FROM orders
      UNION ALL SELECT 'review', id, 1 FROM reviews
      UNION ALL SELECT 'payment', id, version FROM payments
      UNION ALL SELECT 'shipment', id, version FROM shipments
      UNION ALL SELECT 'conversation', id, version FROM conversations
      UNION ALL SELECT 'webhookEndpoint', id, version FROM webhook_endpoints)
    SELECT * FROM resource FULL JOIN stream USING (stream_type, stream_id)
    WHERE coalesce(stream_type, '') NOT IN ('stock', 'checkout', 'wallet', 'webhookDelivery') AND (first <> 1 OR events <> last OR version <> last OR version IS NULL OR last IS NULL)`);
  return rows;
}

/** Stock on hand is what its last event says, and never less than what is reserved. */
export async function stockUnlikeItsEvents(site: Site): Promise<unknown[]> {
  const { rows } = await site.process.database.pool.query(`
    SELECT s.*, e.data FROM stock s JOIN LATERAL (
      SELECT data, stream_version FROM events
      WHERE stream_type = 'stock' AND stream_id = s.product_id ORDER BY stream_version DESC LIMIT 1) e ON true
    WHERE (e.data->>'onHand')::int <> s.on_hand OR e.stream_version <> s.version OR s.reserved > s.on_hand`);
  return rows;
}
