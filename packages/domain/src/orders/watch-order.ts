/** watchOrder: what happens to an order, its checkout, payment and shipment, as it happens. */
import * as z from "zod";
import { afterInput, follow, ownerSeenBy } from "../events/index.ts";
import { customer, id, ownsOrStaff, watchOf } from "../kernel/index.ts";
import { orderNotFound, readOrder } from "./order-rows.ts";

/** What is said about the order is not among it: that is support's to show. */
const streams = ["order", "checkout", "payment", "shipment"] as const;

export const watchOrder = watchOf({
  name: "watchOrder",
  input: z.strictObject({ id: id("order"), after: afterInput }),
  permission: customer("orders:read"),
  async *run(context, { id: orderId, after }) {
    const order = await readOrder(context.reads, orderId);
    if (order === undefined || !ownsOrStaff(context.caller, order.customer_id)) throw orderNotFound(orderId);
    yield* follow(context, { streamId: orderId, streams, owner: ownerSeenBy(context.caller) }, after);
  },
});
