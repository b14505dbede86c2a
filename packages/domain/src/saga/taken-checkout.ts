/** Takes checkouts that are due, with all that their steps need to know. */
import type { Database } from "@trefoil/prisma";
import {
  type Checkout,
  type CheckoutRow,
  checkoutColumns,
  type Step,
  toCheckout,
} from "../checkout/index.ts";
import type { StockLine } from "../inventory/index.ts";
import type { EventMeta, Money } from "../kernel/index.ts";
import type { Address, PaymentChoice } from "../orders/index.ts";

/** A checkout that a worker has taken: its own while nobody else raises the fence. */
export interface TakenCheckout {
  /** UUID. */
  readonly orderId: string;
  readonly fence: number;
  readonly checkout: Checkout;
  readonly meta: EventMeta;
  /** UUID. */
  readonly customerId: string;
  readonly amount: Money;
  readonly payment: PaymentChoice;
  readonly shippingAddress: Address;
  readonly lines: readonly StockLine[];
}

interface Row extends CheckoutRow {
  readonly customer_id: string;
  readonly total_amount: number;
  readonly total_currency: string;
  readonly payment: PaymentChoice;
  readonly shipping_address: Address;
  readonly lines: readonly StockLine[];
}

export interface Lease {
  readonly limit: number;
  /** For how long nobody else takes them. */
  readonly leaseMs: number;
  /** Who takes them, for people who look. */
  readonly worker: string;
}

const columns = checkoutColumns.replaceAll(/\w+/g, "c.$&");

/** By the database's clock; those longest due first. */
export async function takeCheckouts(
  { pool }: Pick<Database, "pool">,
  { limit, leaseMs, worker }: Lease,
): Promise<TakenCheckout[]> {
  const { rows } = await pool.query<Row>({
    name: "checkouts_take",
    text: `WITH due AS (
        SELECT order_id FROM checkouts WHERE run_at <= now() ORDER BY run_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED)
      UPDATE checkouts c SET run_at = now() + $2 * interval '1 millisecond', fence = c.fence + 1, worker = $3
      FROM due, orders o WHERE c.order_id = due.order_id AND o.id = due.order_id
      RETURNING ${columns}, o.customer_id, o.total_amount, o.total_currency, o.payment, o.shipping_address,
        (SELECT json_agg(json_build_object('productId', i.product_id, 'quantity', i.quantity) ORDER BY i.line)
         FROM order_items i WHERE i.order_id = o.id) AS lines`,
    values: [limit, leaseMs, worker],
  });
  return rows.map(toTaken);
}

/** Milliseconds until the next checkout is due; null when none is. */
export async function checkoutsDueIn({ pool }: Pick<Database, "pool">): Promise<number | null> {
  const { rows } = await pool.query<{ wait: number | null }>({
    name: "checkouts_due",
    text: "SELECT (extract(epoch FROM min(run_at) - now()) * 1000)::float8 AS wait FROM checkouts WHERE run_at IS NOT NULL",
  });
  return rows[0]?.wait ?? null;
}

/** What waits because of a step that has failed is tried at once: whoever was away has come back. */
export async function hastenCheckouts(
  { pool }: Pick<Database, "pool">,
  steps: readonly Step[],
): Promise<void> {
  await pool.query({
    name: "checkouts_hasten",
    text: `UPDATE checkouts SET run_at = now()
      WHERE run_at > now() AND worker IS NULL AND attempts > 0 AND step = ANY($1::checkout_step[])`,
    values: [steps],
  });
}

const waking = new Set([
  "trefoil.order.placed.v1",
  "trefoil.checkout.compensating.v1",
  "trefoil.checkout.retried.v1",
]);

/** Whether a commit of events of these types may have made a checkout due. */
export function wakesCheckouts(types: ReadonlySet<string>): boolean {
  return !waking.isDisjointFrom(types);
}

function toTaken(row: Row): TakenCheckout {
  return {
    orderId: row.order_id,
    fence: row.fence,
    checkout: toCheckout(row),
    meta: row.meta,
    customerId: row.customer_id,
    amount: { amount: row.total_amount, currency: row.total_currency },
    payment: row.payment,
    shippingAddress: row.shipping_address,
    lines: row.lines,
  };
}
