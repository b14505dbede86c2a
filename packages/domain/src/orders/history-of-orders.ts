/** historyOfOrders: a page of all that happened to each order, as orderHistory shows it. */
import * as z from "zod";
import { customer, edge, readPages, toEventView, walkInput } from "../kernel/index.ts";
import { historyList } from "./order-history.ts";
import { seenOrders } from "./seen-orders.ts";

export const historyOfOrders = edge({
  name: "historyOfOrders",
  of: "order",
  input: z.strictObject(walkInput),
  permission: customer("orders:read"),
  run(context, keys, walk) {
    const { caller } = context;
    const below = (orderId: string) => historyList(orderId, caller);
    return readPages(context, keys, { below, parents: seenOrders(caller) }, walk, toEventView);
  },
});
