/** orderHistory: every event of an order, oldest first. */
import * as z from "zod";
import {
  customer,
  type EventRow,
  type EventView,
  eventColumns,
  id,
  listKey,
  ownsOrStaff,
  pageInput,
  query,
  readPage,
  toEventView,
} from "../kernel/index.ts";
import { orderNotFound, readOrder } from "./order-rows.ts";

export const orderHistory = query({
  name: "orderHistory",
  input: z.strictObject({ ...pageInput, id: id("order") }),
  permission: customer("orders:read"),
  async run(context, { id: orderId, ...page }) {
    const order = await readOrder(context.reads, orderId);
    if (order === undefined || !ownsOrStaff(context.caller, order.customer_id)) throw orderNotFound(orderId);
    return readPage<EventRow, EventView>(
      context,
      {
        name: "order_history",
        select: `SELECT ${eventColumns} FROM events`,
        id: "id",
        sort: { column: "stream_version", cast: "int" },
        descending: false,
        where: [{ sql: "stream_id = ?::uuid", value: orderId }, { sql: "stream_type = 'order'" }],
        list: listKey("orderHistory", orderId),
        positionOf: (row) => [row.stream_version, row.id],
      },
      page,
      (row) => withoutToken(toEventView(row)),
    );
  },
});

/** How an order was paid is no secret to its owner; with which token is the checkout's business. */
function withoutToken(event: EventView): EventView {
  const { payment, ...data } = event.data as { payment?: { method: string } };
  return payment === undefined ? event : { ...event, data: { ...data, payment: { method: payment.method } } };
}
