/** orderHistory: all that happened to an order, oldest first: to itself, its payment and its parcel, and each step of its checkout. */
import * as z from "zod";
import {
  type Caller,
  customer,
  type EventRow,
  type EventView,
  eventColumns,
  id,
  isStaff,
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
        sort: { column: "position", cast: "bigint" },
        descending: false,
        where: [{ sql: "stream_id = ?::uuid", value: orderId }, { sql: streamsFor(context.caller) }],
        list: listKey("orderHistory", orderId, isStaff(context.caller)),
        positionOf: (row) => [String(row.position), row.id],
      },
      page,
      toEventView,
    );
  },
});

/** How the shop goes about a checkout is its own business; what came of it is the owner's too. */
function streamsFor(caller: Caller): string {
  return isStaff(caller)
    ? "stream_type IN ('order', 'checkout', 'payment', 'shipment')"
    : "stream_type IN ('order', 'payment', 'shipment')";
}
