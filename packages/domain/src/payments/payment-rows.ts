/** How payments are read and written: a row is the fold of the payment's events. */
import type { Transaction } from "@trefoil/prisma";
import { type CommandContext, type EventMeta, notBefore } from "../kernel/index.ts";
import {
  evolve,
  type PaymentEvent,
  type PaymentMethod,
  type PaymentState,
  type PaymentStatus,
} from "./payment.rules.ts";

export interface PaymentRow {
  /** Of the payment and of its order. */
  readonly id: string;
  readonly customer_id: string;
  readonly method: PaymentMethod;
  readonly status: PaymentStatus;
  readonly amount: number;
  readonly currency: string;
  readonly refunded_amount: number;
  readonly decline_reason: string | null;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export const paymentColumns = `p.id, o.customer_id, p.method, p.status, p.amount, p.currency, p.refunded_amount, p.decline_reason,
  p.version, p.created_at, p.updated_at`;

export function toState(row: PaymentRow): PaymentState {
  return {
    method: row.method,
    status: row.status,
    amount: { amount: row.amount, currency: row.currency },
    refunded: row.refunded_amount,
    declineReason: row.decline_reason,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** A payment that this transaction may change. */
export interface Held {
  readonly id: string;
  readonly customerId: string;
  readonly state: PaymentState;
}

/** The payments of ids, locked in the order of their ids. */
export async function lockPayments(
  sql: Transaction["sql"],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Held>> {
  const { rows } = await sql.query<PaymentRow>({
    name: "payments_lock",
    text: `SELECT ${paymentColumns} FROM payments p JOIN orders o ON o.id = p.id
      WHERE p.id = ANY($1::uuid[]) ORDER BY p.id FOR NO KEY UPDATE OF p`,
    values: [ids],
  });
  return new Map(
    rows.map((row) => [row.id, { id: row.id, customerId: row.customer_id, state: toState(row) }]),
  );
}

export interface PaymentChange {
  readonly id: string;
  /** UUID. */
  readonly customerId: string;
  /** Undefined for a payment that begins. */
  readonly before: PaymentState | undefined;
  readonly event: PaymentEvent;
  /** As part of what, where it isn't simply the command that runs. */
  readonly meta?: EventMeta | undefined;
}

/** Folds and appends events and writes the rows, in one statement. */
export async function writePayments(
  context: CommandContext,
  changes: readonly PaymentChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const states = changes.map((change) => applied(context, change));
  await context.sql.query({
    name: "payments_write",
    text: `INSERT INTO payments (id, method, status, amount, currency, refunded_amount, decline_reason, version, created_at, updated_at)
      SELECT id, method::payment_method, status::payment_status, amount, currency, refunded_amount, decline_reason, version,
        created_at, updated_at
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::bigint[], $7::text[], $8::int[],
        $9::timestamptz[], $10::timestamptz[])
        AS p (id, method, status, amount, currency, refunded_amount, decline_reason, version, created_at, updated_at)
      ON CONFLICT (id) DO UPDATE SET status = excluded.status, refunded_amount = excluded.refunded_amount,
        version = excluded.version, updated_at = excluded.updated_at`,
    values: [
      changes.map(({ id }) => id),
      states.map(({ method }) => method),
      states.map(({ status }) => status),
      states.map(({ amount }) => amount.amount),
      states.map(({ amount }) => amount.currency),
      states.map(({ refunded }) => refunded),
      states.map(({ declineReason }) => declineReason),
      states.map(({ version }) => version),
      states.map(({ createdAt }) => createdAt),
      states.map(({ updatedAt }) => updatedAt),
    ],
  });
}

function applied(
  context: CommandContext,
  { id, customerId, before, event, meta }: PaymentChange,
): PaymentState {
  const at = notBefore(before?.updatedAt, context.now);
  const state = evolve(before, event, at.toISOString());
  const told = { stream: "payment", streamId: id, version: state.version, at, owner: customerId } as const;
  context.append({ ...told, ...event, ...(meta && { meta }) });
  return state;
}
