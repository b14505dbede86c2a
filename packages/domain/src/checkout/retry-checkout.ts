/** retryCheckout: the staff have mended what was in the way of a parked compensation. */
import * as z from "zod";
import { command, id, ShopError, staff } from "../kernel/index.ts";
import { unpark } from "./checkout.rules.ts";
import { checkoutNotFound, lockCheckout, overrule, toCheckout } from "./checkout-rows.ts";
import { type CheckoutView, type StepsRow, stepsByOrder, toCheckoutView } from "./checkout-view.ts";

export const retryCheckout = command({
  name: "retryCheckout",
  input: z.strictObject({ orderId: id("order") }),
  permission: staff("orders:write"),
  idempotency: "optional",
  async run(context, { orderId }): Promise<CheckoutView> {
    const row = await lockCheckout(context.sql, orderId);
    if (row === undefined) throw checkoutNotFound(orderId);
    if (!row.parked) throw new ShopError("CHECKOUT_NOT_PARKED");
    const decision = unpark(toCheckout(row));
    await overrule(context, row, decision, [{ type: "trefoil.checkout.retried.v1", data: {} }]);
    const now = context.now.toISOString();
    const told = await context.sql.query<StepsRow>({
      name: stepsByOrder.name,
      text: stepsByOrder.text,
      values: [[orderId]],
    });
    return toCheckoutView({ ...row, attempts: 0, parked: false, run_at: now, updated_at: now }, told.rows[0]);
  },
});
