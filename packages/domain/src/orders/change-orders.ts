/** How a checkout changes orders, many at once: locked, decided, folded, and written with their events. */
import { type CommandContext, type EventMeta, notBefore } from "../kernel/index.ts";
import { decide, evolve, isLegal, type OrderCommand, type OrderState } from "./order.ts";
import { type OrderRow, toState } from "./order-rows.ts";

export interface OrderChange {
  /** UUID. */
  readonly id: string;
  readonly command: Extract<OrderCommand, { do: "confirm" | "deliver" | "cancel" }>;
  readonly meta: EventMeta;
}

/** The lines of an order never change, so nobody needs to read them. */
const lockText = `SELECT id, customer_id, status, total_amount, total_currency, shipping_address, payment, cancel_reason, carrier,
    tracking_number, version, placed_at, updated_at, '[]'::json AS items
  FROM orders WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`;

/** Orders that a person has meanwhile changed otherwise stay as they are. */
export async function changeOrders(context: CommandContext, changes: readonly OrderChange[]): Promise<void> {
  if (changes.length === 0) return;
  const { rows } = await context.sql.query<OrderRow>({
    name: "orders_lock",
    text: lockText,
    values: [changes.map(({ id }) => id)],
  });
  const held = new Map(rows.map((row) => [row.id, row]));
  const changed = changes.flatMap((change) => {
    const row = held.get(change.id);
    if (row === undefined || !isLegal(row.status, change.command.do)) return [];
    return [{ id: row.id, state: applied(context, row, change) }];
  });
  await write(context, changed);
}

function applied(context: CommandContext, row: OrderRow, { command, meta }: OrderChange): OrderState {
  const before = toState(row);
  const event = decide(before, command);
  const at = notBefore(row.updated_at, context.now);
  const state = evolve(before, event, at.toISOString());
  const told = { stream: "order", streamId: row.id, version: state.version, at } as const;
  context.append({ ...told, owner: row.customer_id, meta, ...event });
  return state;
}

async function write(
  { sql }: CommandContext,
  changed: readonly { readonly id: string; readonly state: OrderState }[],
): Promise<void> {
  if (changed.length === 0) return;
  await sql.query({
    name: "orders_write",
    text: `UPDATE orders SET status = c.status::order_status, cancel_reason = c.cancel_reason, version = c.version,
        updated_at = c.updated_at
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::timestamptz[])
        AS c (id, status, cancel_reason, version, updated_at)
      WHERE orders.id = c.id`,
    values: [
      changed.map(({ id }) => id),
      changed.map(({ state }) => state.status),
      changed.map(({ state }) => state.cancelReason),
      changed.map(({ state }) => state.version),
      changed.map(({ state }) => state.updatedAt),
    ],
  });
}
