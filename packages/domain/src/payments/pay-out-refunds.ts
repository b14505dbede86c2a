/** What a worker does with refunds: takes those that are due, and records what came of each. */
import type { Database } from "@trefoil/prisma";
import { type CommandContext, type EventMeta, type Money, toTypeId } from "../kernel/index.ts";
import { lockWallets, returnToWallet } from "../wallet/index.ts";
import { type PaymentEvent, type PaymentMethod, refund } from "./payment.rules.ts";
import { lockPayments, writePayments } from "./payment-rows.ts";

export interface TakenRefund {
  /** UUID. */
  readonly id: string;
  /** UUID of the payment and of its order. */
  readonly paymentId: string;
  /** UUID. */
  readonly customerId: string;
  readonly method: PaymentMethod;
  readonly amount: Money;
  readonly attempts: number;
  readonly meta: EventMeta;
}

interface Row {
  readonly id: string;
  readonly payment_id: string;
  readonly customer_id: string;
  readonly method: PaymentMethod;
  readonly amount: number;
  readonly currency: string;
  readonly attempts: number;
  readonly meta: EventMeta;
}

/** Takes refunds that are due, for as long as the lease. */
export async function takeRefunds(
  { pool }: Pick<Database, "pool">,
  limit: number,
  leaseMs: number,
): Promise<TakenRefund[]> {
  const { rows } = await pool.query<Row>({
    name: "refunds_take",
    text: `WITH due AS (SELECT id FROM refunds WHERE run_at <= now() ORDER BY run_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED)
      UPDATE refunds r SET run_at = now() + $2 * interval '1 millisecond'
      FROM due, payments p, orders o WHERE r.id = due.id AND p.id = r.payment_id AND o.id = p.id
      RETURNING r.id, r.payment_id, o.customer_id, p.method, r.amount, p.currency, r.attempts, r.meta`,
    values: [limit, leaseMs],
  });
  return rows.map(({ id, payment_id, customer_id, method, amount, currency, attempts, meta }) => ({
    id,
    paymentId: payment_id,
    customerId: customer_id,
    method,
    amount: { amount, currency },
    attempts,
    meta,
  }));
}

/** Milliseconds until the next refund is due; null when none is. */
export async function refundsDueIn({ pool }: Pick<Database, "pool">): Promise<number | null> {
  const { rows } = await pool.query<{ wait: number | null }>({
    name: "refunds_due",
    text: "SELECT (extract(epoch FROM min(run_at) - now()) * 1000)::float8 AS wait FROM refunds WHERE run_at IS NOT NULL",
  });
  return rows[0]?.wait ?? null;
}

/** Records that the provider has paid a refund out; a wallet gets its money here. Once, however often it is told. */
export async function recordRefunded(context: CommandContext, taken: TakenRefund): Promise<void> {
  const { paymentId, customerId, method, amount, meta } = taken;
  // Before the payment, as the checkout locks them.
  if (method === "WALLET") await lockWallets(context, [customerId]);
  const held = (await lockPayments(context.sql, [paymentId])).get(paymentId);
  // The order was cancelled meanwhile: a provider knows what is left by itself, a wallet doesn't.
  if (method === "WALLET" && held?.state.status !== "CAPTURED")
    return recordRefundFailed(context, taken, "all of it has been given back");
  if (held === undefined || !(await settle(context, taken, "SUCCEEDED", null))) return;
  const event = refund(held.state, { refundId: toTypeId("refund", taken.id), amount });
  await writePayments(context, [{ ...held, before: held.state, event, meta }]);
  if (method === "WALLET")
    await returnToWallet(context, { customerId, amount, orderId: toTypeId("order", paymentId), meta });
}

/** Records that a refund will never be paid out. */
export async function recordRefundFailed(
  context: CommandContext,
  taken: TakenRefund,
  error: string,
): Promise<void> {
  const held = (await lockPayments(context.sql, [taken.paymentId])).get(taken.paymentId);
  if (held === undefined || !(await settle(context, taken, "FAILED", error))) return;
  const { amount, meta } = taken;
  const data = { refundId: toTypeId("refund", taken.id), amount, error };
  const event: PaymentEvent = { type: "trefoil.payment.refund_failed.v1", data };
  await writePayments(context, [{ ...held, before: held.state, event, meta }]);
}

/** Puts a refund off that could not be paid out now. */
export async function postponeRefund(
  { sql, now }: CommandContext,
  { id }: TakenRefund,
  { error, waitMs }: { readonly error: string; readonly waitMs: number },
): Promise<void> {
  await sql.query({
    name: "refund_postpone",
    text: `UPDATE refunds SET attempts = attempts + 1, last_error = $2, run_at = now() + $3 * interval '1 millisecond',
        updated_at = $4 WHERE id = $1 AND status = 'PENDING'`,
    values: [id, error, waitMs, now],
  });
}

/** Whether it was this one who settled it. */
async function settle(
  { sql, now }: CommandContext,
  { id }: TakenRefund,
  status: "SUCCEEDED" | "FAILED",
  error: string | null,
): Promise<boolean> {
  const settled = await sql.query({
    name: "refund_settle",
    text: `UPDATE refunds SET status = $2::refund_status, attempts = attempts + 1, last_error = $3, run_at = NULL, updated_at = $4
      WHERE id = $1 AND status = 'PENDING'`,
    values: [id, status, error, now],
  });
  return settled.rowCount === 1;
}
