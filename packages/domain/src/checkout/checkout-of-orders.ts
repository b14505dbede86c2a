/** checkoutOfOrders: how the checkout of each order stands, for the staff, as getCheckout shows it. */
import { edge, keysAlone, readRows, staff } from "../kernel/index.ts";
import { checkoutWithSteps, toCheckoutView } from "./checkout-view.ts";

export const checkoutOfOrders = edge({
  name: "checkoutOfOrders",
  of: "order",
  input: keysAlone,
  permission: staff("orders:read"),
  async run(context, keys) {
    const rows = await readRows(context, checkoutWithSteps, keys);
    return new Map(rows.map((row) => [row.order_id, toCheckoutView(row, { events: row.events ?? [] })]));
  },
});
