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
  type ListQuery,
  listKey,
  ownsOrStaff,
  type Page,
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
  async run(context, { id: orderId, ...page }): Promise<Page<EventView>> {
    const order = await readOrder(context.reads, orderId);
    if (order === undefined || !ownsOrStaff(context.caller, order.customer_id)) throw orderNotFound(orderId);
    return readPage(context, historyList(orderId, context.caller), page, toEventView);
  },
});

export function historyList(orderId: string, caller: Caller): ListQuery<EventRow> {
  return {
    name: "order_history",
    select: `SELECT ${eventColumns} FROM events`,
    id: "id",
    sort: { column: "position", cast: "bigint" },
    descending: false,
    below: { column: "stream_id", parent: orderId },
    where: [{ sql: streamsFor(caller) }],
    list: () => listKey("orderHistory", orderId, isStaff(caller)),
    positionOf: (row) => [String(row.position), row.id],
  };
}

/** How the shop goes about a checkout is its own business; what came of it is the owner's too. */
function streamsFor(caller: Caller): string {
  return isStaff(caller)
    ? "stream_type IN ('order', 'checkout', 'payment', 'shipment')"
    : "stream_type IN ('order', 'payment', 'shipment')";
}
