/** Refunds that are to be paid out: rows that are due until they are. */
import type { Transaction } from "@trefoil/prisma";
import type { CommandContext, EventMeta } from "../kernel/index.ts";

interface NewRefund {
  readonly id: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly reason: string | null;
}

/** Due at once, by the database's clock. */
export async function insertRefund(
  { sql, meta, now }: CommandContext,
  { id, paymentId, amount, reason }: NewRefund,
): Promise<void> {
  const ours: EventMeta = { ...meta, actor: { role: "SYSTEM", id: null } };
  await sql.query({
    name: "refund_insert",
    text: `INSERT INTO refunds (id, payment_id, amount, reason, run_at, meta, created_at, updated_at)
      VALUES ($1, $2, $3, $4, now(), $5, $6, $6)`,
    values: [id, paymentId, amount, reason, JSON.stringify(ours), now],
  });
}

/** Minor units of a locked payment that are about to be given back. */
export async function pendingRefunds(sql: Transaction["sql"], paymentId: string): Promise<number> {
  const { rows } = await sql.query<{ pending: number }>({
    name: "refunds_pending",
    text: `SELECT coalesce(sum(amount), 0)::bigint AS pending FROM refunds WHERE payment_id = $1 AND status = 'PENDING'`,
    values: [paymentId],
  });
  return rows[0]?.pending ?? 0;
}
