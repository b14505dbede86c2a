/** getCheckout: how the checkout of an order stands, and every step that was tried. */
import * as z from "zod";
import { id, query, staff } from "../kernel/index.ts";
import { checkoutByOrder, checkoutNotFound } from "./checkout-rows.ts";
import { stepsByOrder, toCheckoutView } from "./checkout-view.ts";

export const getCheckout = query({
  name: "getCheckout",
  input: z.strictObject({ orderId: id("order") }),
  permission: staff("orders:read"),
  async run({ reads }, { orderId }) {
    const [row, told] = await Promise.all([
      reads.one(checkoutByOrder, orderId),
      reads.one(stepsByOrder, orderId),
    ]);
    if (row === undefined) throw checkoutNotFound(orderId);
    return toCheckoutView(row, told);
  },
});
