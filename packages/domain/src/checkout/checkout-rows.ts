/** How the rows of checkouts are read and written, with the events of their own stream. */
import type { Transaction } from "@trefoil/prisma";
import { type ById, type CommandContext, type EventMeta, ShopError, toTypeId } from "../kernel/index.ts";
import { begun, type Checkout, type CheckoutState, type Decision, type Step } from "./checkout.rules.ts";

export interface CheckoutRow {
  readonly order_id: string;
  readonly state: CheckoutState;
  readonly step: Step;
  readonly attempts: number;
  readonly timeouts: number;
  readonly reason: string | null;
  readonly last_error: string | null;
  readonly parked: boolean;
  readonly run_at: string | null;
  readonly meta: EventMeta;
  readonly version: number;
  readonly fence: number;
  readonly started_at: string;
  readonly updated_at: string;
}

export const checkoutColumns = `order_id, state, step, attempts, timeouts, reason, last_error, parked, run_at, meta, version,
  fence, started_at, updated_at`;

export const checkoutByOrder: ById<CheckoutRow> = {
  name: "checkout_by_order",
  text: `SELECT ${checkoutColumns} FROM checkouts WHERE order_id = ANY($1::uuid[])`,
  key: (row) => row.order_id,
};

export function checkoutNotFound(orderId: string): ShopError {
  return new ShopError("CHECKOUT_NOT_FOUND", `The order ${toTypeId("order", orderId)} has no checkout.`);
}

export function toCheckout(row: CheckoutRow): Checkout {
  const { state, step, attempts, timeouts, reason, last_error: lastError, parked } = row;
  return { state, step, attempts, timeouts, reason, lastError, parked };
}

/**
 * Begins the checkout of an order in the transaction that places it. What follows is told as part of the same trace, and as
 * caused by the event `causationId`. Due by the database's clock: the worker may run on another machine.
 */
export async function beginCheckout(
  { sql, meta, now }: CommandContext,
  { orderId, causationId }: { readonly orderId: string; readonly causationId: string },
): Promise<void> {
  const ours: EventMeta = { ...meta, actor: { role: "SYSTEM", id: null }, causationId };
  await sql.query({
    name: "checkout_begin",
    text: `INSERT INTO checkouts (order_id, state, step, run_at, meta, started_at, updated_at)
      VALUES ($1, $2::checkout_state, $3::checkout_step, now(), $4, $5, $5)`,
    values: [orderId, begun.state, begun.step, JSON.stringify(ours), now],
  });
}

/** The checkout of an order, locked; undefined where it has none. Lock it before the order, as everybody does. */
export async function lockCheckout(
  sql: Transaction["sql"],
  orderId: string,
): Promise<CheckoutRow | undefined> {
  return (await lockCheckouts(sql, [orderId])).get(orderId);
}

/** The checkouts of orders, locked in the order of their ids. */
export async function lockCheckouts(
  sql: Transaction["sql"],
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, CheckoutRow>> {
  const { rows } = await sql.query<CheckoutRow>({
    name: "checkout_lock",
    text: `SELECT ${checkoutColumns} FROM checkouts WHERE order_id = ANY($1::uuid[]) ORDER BY order_id FOR NO KEY UPDATE`,
    values: [orderIds],
  });
  return new Map(rows.map((row) => [row.order_id, row]));
}

export interface CheckoutChange {
  readonly row: CheckoutRow;
  readonly next: Checkout;
  /** Milliseconds from now until somebody should look at it; null when nothing is left to do. */
  readonly waitMs: number | null;
  /** Whether whoever has taken it keeps it for so long. */
  readonly kept?: boolean;
  /** What happened, for its stream. */
  readonly events: readonly { readonly type: string; readonly data: object }[];
  /** As part of what; of the checkout itself by default. */
  readonly meta?: EventMeta;
}

/** Writes locked checkouts and appends their events. Who has taken one before finds its fence moved by `raise`. */
export async function writeCheckouts(
  context: CommandContext,
  changes: readonly CheckoutChange[],
  { raise = false }: { readonly raise?: boolean } = {},
): Promise<void> {
  if (changes.length === 0) return;
  const { sql, now } = context;
  for (const change of changes) appendEvents(context, change);
  const next = (get: (checkout: Checkout) => unknown) => changes.map((change) => get(change.next));
  await sql.query({
    name: "checkout_write",
    text: `UPDATE checkouts SET state = c.state::checkout_state, step = c.step::checkout_step, attempts = c.attempts,
        timeouts = c.timeouts, reason = c.reason, last_error = c.last_error, parked = c.parked,
        run_at = now() + c.wait * interval '1 millisecond', worker = CASE WHEN c.kept THEN worker END,
        version = c.version, fence = fence + $11, updated_at = $12
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[], $7::text[], $8::bool[], $9::int[], $10::int[],
        $13::bool[])
        AS c (order_id, state, step, attempts, timeouts, reason, last_error, parked, wait, version, kept)
      WHERE checkouts.order_id = c.order_id`,
    values: [
      changes.map(({ row }) => row.order_id),
      next(({ state }) => state),
      next(({ step }) => step),
      next(({ attempts }) => attempts),
      next(({ timeouts }) => timeouts),
      next(({ reason }) => reason),
      next(({ lastError }) => lastError),
      next(({ parked }) => parked),
      changes.map(({ waitMs }) => waitMs),
      changes.map(({ row, events }) => row.version + events.length),
      raise ? 1 : 0,
      now,
      changes.map(({ kept = false }) => kept),
    ],
  });
}

function appendEvents(context: CommandContext, { row, events, meta = row.meta }: CheckoutChange): void {
  for (const [at, event] of events.entries()) {
    context.append({
      ...event,
      stream: "checkout",
      streamId: row.order_id,
      version: row.version + at + 1,
      meta,
    });
  }
}

/** Writes what a person has decided about a checkout: whoever is at work on it has lost it. */
export async function overrule(
  context: CommandContext,
  row: CheckoutRow,
  { next, again }: Decision,
  events: CheckoutChange["events"],
): Promise<void> {
  const waitMs = again === "never" ? null : 0;
  await writeCheckouts(context, [{ row, next, waitMs, events, meta: context.meta }], { raise: true });
}
