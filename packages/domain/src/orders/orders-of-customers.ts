/** ordersOfCustomers: a page of each customer's orders, for that customer and the staff. */
import * as z from "zod";
import { customer, edge, ownsOrStaff, readPages, walkInput } from "../kernel/index.ts";
import { orderList, orderSort, orderStatus, shownOrder } from "./list-orders.ts";

export const ordersOfCustomers = edge({
  name: "ordersOfCustomers",
  of: "customer",
  input: z.strictObject({ ...walkInput, sort: orderSort, status: orderStatus }),
  permission: customer("orders:read"),
  run(context, keys, { sort, status, ...walk }) {
    const { caller } = context;
    const seen = keys.filter((key) => ownsOrStaff(caller, key));
    const below = (customerId: string) => orderList({ sort, customerId, status });
    return readPages(context, seen, { below }, walk, (row) => shownOrder(row, caller));
  },
});
