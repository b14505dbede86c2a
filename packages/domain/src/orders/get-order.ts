/** getOrder: an order as it is, or as it was at a moment of the past. */
import * as z from "zod";
import { customer, id, ownsOrStaff, type QueryContext, query, timestamp, toTypeId } from "../kernel/index.ts";
import { evolve, type OrderEvent, type OrderState } from "./order.ts";
import { orderNotFound, readOrder, toState } from "./order-rows.ts";
import { toOrder } from "./order-view.ts";

export const getOrder = query({
  name: "getOrder",
  input: z.strictObject({ id: id("order"), at: timestamp.optional() }),
  permission: customer("orders:read"),
  async run(context, { id: orderId, at }) {
    const row = await readOrder(context.reads, orderId);
    if (row === undefined || !ownsOrStaff(context.caller, row.customer_id)) throw orderNotFound(orderId);
    const state = at === undefined ? toState(row) : await stateAt(context, orderId, at);
    if (state === undefined) throw orderNotFound(orderId);
    const order = toOrder(toTypeId("order", orderId), state, context.caller);
    return at === undefined ? order : { ...order, allowedActions: [] };
  },
});

/** The fold of the order's events up to and including an instant; undefined before the first. */
export async function stateAt(
  { reads }: QueryContext,
  orderId: string,
  at: Date,
): Promise<OrderState | undefined> {
  const events = await reads.rows<{ type: string; data: object; occurred_at: string }>({
    name: "order_events_until",
    text: `SELECT type, data, occurred_at FROM events
      WHERE stream_id = $1 AND stream_type = 'order' AND occurred_at <= $2::timestamptz ORDER BY stream_version`,
    values: [orderId, at.toISOString()],
  });
  return events.reduce<OrderState | undefined>(
    (state, { type, data, occurred_at }) => evolve(state, { type, data } as OrderEvent, occurred_at),
    undefined,
  );
}
