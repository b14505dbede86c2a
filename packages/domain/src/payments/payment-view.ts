/** A payment as callers see it. */
import { type ById, type Money, ShopError, toTypeId } from "../kernel/index.ts";
import type { PaymentMethod, PaymentStatus } from "./payment.rules.ts";
import { type PaymentRow, paymentColumns } from "./payment-rows.ts";

export interface Refund {
  readonly id: string;
  readonly amount: Money;
  readonly reason: string | null;
  readonly status: "PENDING" | "SUCCEEDED" | "FAILED";
  readonly createdAt: string;
}

export interface Payment {
  readonly id: string;
  readonly orderId: string;
  readonly method: PaymentMethod;
  readonly status: PaymentStatus;
  readonly amount: Money;
  /** What was given back. */
  readonly refunded: Money;
  readonly declineReason: string | null;
  /** Oldest first. */
  readonly refunds: readonly Refund[];
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface RefundRow {
  readonly id: string;
  readonly amount: number;
  readonly reason: string | null;
  readonly status: Refund["status"];
  readonly created_at: string;
}

/** An order's payment, with its refunds; the columns of the payment are null while it has none. */
export interface PaymentViewRow extends PaymentRow {
  readonly order_id: string;
  readonly refunds: readonly RefundRow[] | null;
}

const select = `SELECT o.id AS order_id, ${paymentColumns},
    (SELECT json_agg(json_build_object('id', r.id, 'amount', r.amount, 'reason', r.reason, 'status', r.status,
       'created_at', to_char(r.created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY r.created_at, r.id)
     FROM refunds r WHERE r.payment_id = p.id) AS refunds
  FROM orders o`;

export const paymentOfOrder: ById<PaymentViewRow> = {
  name: "payment_of_order",
  text: `${select} LEFT JOIN payments p ON p.id = o.id WHERE o.id = ANY($1::uuid[])`,
  key: (row) => row.order_id,
};

export const paymentById: ById<PaymentViewRow> = {
  name: "payment_by_id",
  text: `${select} JOIN payments p ON p.id = o.id WHERE p.id = ANY($1::uuid[])`,
  key: (row) => row.id,
};

export function paymentNotFound(id: string): ShopError {
  return new ShopError("PAYMENT_NOT_FOUND", `There is no payment ${toTypeId("payment", id)}.`);
}

export function toPayment(row: PaymentViewRow): Payment {
  const { currency } = row;
  return {
    id: toTypeId("payment", row.id),
    orderId: toTypeId("order", row.order_id),
    method: row.method,
    status: row.status,
    amount: { amount: row.amount, currency },
    refunded: { amount: row.refunded_amount, currency },
    declineReason: row.decline_reason,
    refunds: (row.refunds ?? []).map((refund) => toRefund(refund, currency)),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRefund({ id, amount, reason, status, created_at }: RefundRow, currency: string): Refund {
  return {
    id: toTypeId("refund", id),
    amount: { amount, currency },
    reason,
    status,
    createdAt: created_at,
  };
}
