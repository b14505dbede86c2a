/** What an order that changes by a person's hand means for its checkout. */
import { type CommandContext, ShopError } from "../kernel/index.ts";
import { callOff } from "./checkout.rules.ts";
import { type CheckoutRow, lockCheckout, overrule, toCheckout } from "./checkout-rows.ts";

const REASON = "ORDER_CANCELLED";

/** The order is cancelled: undoes what its checkout has done. The checkout is locked. */
export async function callOffCheckout(context: CommandContext, row: CheckoutRow): Promise<void> {
  const before = toCheckout(row);
  const decision = callOff(before, REASON);
  if (decision.next === before) return;
  const compensating = decision.next.state === "COMPENSATING";
  const type = compensating ? "trefoil.checkout.compensating.v1" : "trefoil.checkout.called_off.v1";
  await overrule(context, row, decision, [{ type, data: { reason: REASON } }]);
}

/** The order goes on without its checkout, as one does that came from elsewhere; refused once the checkout has begun. */
export async function dropCheckout({ sql }: CommandContext, orderId: string): Promise<void> {
  const row = await lockCheckout(sql, orderId);
  if (row === undefined) return;
  if (row.state !== "PENDING")
    throw new ShopError("ILLEGAL_ORDER_TRANSITION", `The order's checkout is ${row.state} already.`);
  await sql.query({
    name: "checkout_drop",
    text: "DELETE FROM checkouts WHERE order_id = $1",
    values: [orderId],
  });
}
