/** ordersByIds: orders, each for its customer and the staff, as getOrder shows them. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { shownOrder } from "./list-orders.ts";
import { orderById } from "./order-rows.ts";

export const ordersByIds = edge({
  name: "ordersByIds",
  of: "order",
  input: keysAlone,
  permission: customer("orders:read"),
  async run(context, keys) {
    const { caller } = context;
    const rows = await readRows(context, orderById, keys);
    const seen = rows.filter((row) => ownsOrStaff(caller, row.customer_id));
    return new Map(seen.map((row) => [row.id, shownOrder(row, caller)]));
  },
});
