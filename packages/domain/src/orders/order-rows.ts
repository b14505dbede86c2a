/** How an order's row and lines are read and written: the row is the fold of the order's events. */
import type { Transaction } from "@trefoil/prisma";
import { type ById, fromTypeId, type Reads, ShopError, toTypeId } from "../kernel/index.ts";
import type { Address, OrderItem, OrderState, OrderStatus, Payment } from "./order.ts";

export interface OrderRow {
  readonly id: string;
  readonly customer_id: string;
  readonly status: OrderStatus;
  readonly total_amount: number;
  readonly total_currency: string;
  readonly shipping_address: Address;
  readonly payment: Payment;
  readonly cancel_reason: string | null;
  readonly carrier: string | null;
  readonly tracking_number: string | null;
  readonly version: number;
  readonly placed_at: string;
  readonly updated_at: string;
  readonly items: readonly ItemRow[];
}

interface ItemRow {
  readonly product_id: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly unit_price_amount: number;
}

/** The lines come along as JSON: one statement reads whole orders. */
export const orderColumns = `id, customer_id, status, total_amount, total_currency, shipping_address, payment, cancel_reason,
  carrier, tracking_number, version, placed_at, updated_at,
  (SELECT json_agg(json_build_object('product_id', i.product_id, 'sku', i.sku, 'name', i.name,
     'quantity', i.quantity, 'unit_price_amount', i.unit_price_amount) ORDER BY i.line)
   FROM order_items i WHERE i.order_id = orders.id) AS items`;

export const orderById: ById<OrderRow> = {
  name: "order_by_id",
  text: `SELECT ${orderColumns} FROM orders WHERE id = ANY($1::uuid[])`,
  key: (row) => row.id,
};

export function readOrder(reads: Reads, id: string): Promise<OrderRow | undefined> {
  return reads.one(orderById, id);
}

/** The order's row, locked until the transaction ends. */
export async function lockOrder(sql: Transaction["sql"], id: string): Promise<OrderRow | undefined> {
  const found = await sql.query<OrderRow>({
    name: "order_lock",
    text: `SELECT ${orderColumns} FROM orders WHERE id = $1 FOR NO KEY UPDATE`,
    values: [id],
  });
  return found.rows[0];
}

export function toState(row: OrderRow): OrderState {
  const currency = row.total_currency;
  return {
    customerId: toTypeId("customer", row.customer_id),
    status: row.status,
    items: row.items.map((item) => toItem(item, currency)),
    total: { amount: row.total_amount, currency },
    shippingAddress: row.shipping_address,
    payment: row.payment,
    cancelReason: row.cancel_reason,
    carrier: row.carrier,
    trackingNumber: row.tracking_number,
    version: row.version,
    placedAt: row.placed_at,
    updatedAt: row.updated_at,
  };
}

function toItem(row: ItemRow, currency: string): OrderItem {
  return {
    productId: toTypeId("product", row.product_id),
    sku: row.sku,
    name: row.name,
    quantity: row.quantity,
    unitPrice: { amount: row.unit_price_amount, currency },
  };
}

/** Writes a new order with its lines, in one statement. */
export async function insertOrder(sql: Transaction["sql"], id: string, state: OrderState): Promise<void> {
  await sql.query({
    name: "order_insert",
    text: `WITH placed AS (
        INSERT INTO orders (id, customer_id, status, total_amount, total_currency, shipping_address, payment,
          version, placed_at, updated_at)
        VALUES ($1, $2, $3::order_status, $4, $5, $6, $7, $8, $9, $9) RETURNING id)
      INSERT INTO order_items (order_id, line, product_id, sku, name, quantity, unit_price_amount)
      SELECT placed.id, i.line, i.product_id, i.sku, i.name, i.quantity, i.unit_price
      FROM placed, unnest($10::uuid[], $11::text[], $12::text[], $13::int[], $14::bigint[])
        WITH ORDINALITY AS i (product_id, sku, name, quantity, unit_price, line)`,
    values: [
      id,
      uuidOf("customer", state.customerId),
      state.status,
      state.total.amount,
      state.total.currency,
      JSON.stringify(state.shippingAddress),
      JSON.stringify(state.payment),
      state.version,
      state.placedAt,
      state.items.map((item) => uuidOf("product", item.productId)),
      state.items.map((item) => item.sku),
      state.items.map((item) => item.name),
      state.items.map((item) => item.quantity),
      state.items.map((item) => item.unitPrice.amount),
    ],
  });
}

/** Writes what can change of an order after it was placed. */
export async function updateOrder(sql: Transaction["sql"], id: string, state: OrderState): Promise<void> {
  await sql.query({
    name: "order_update",
    text: `UPDATE orders SET status = $2::order_status, cancel_reason = $3, carrier = $4, tracking_number = $5,
      version = $6, updated_at = $7 WHERE id = $1`,
    values: [
      id,
      state.status,
      state.cancelReason,
      state.carrier,
      state.trackingNumber,
      state.version,
      state.updatedAt,
    ],
  });
}

function uuidOf(kind: "customer" | "product", id: string): string {
  const uuid = fromTypeId(kind, id);
  if (uuid === undefined) throw new Error(`${id} is not the id of a ${kind}`);
  return uuid;
}

export function orderNotFound(uuid: string): ShopError {
  return new ShopError("ORDER_NOT_FOUND", `There is no order ${toTypeId("order", uuid)} that you may see.`);
}
