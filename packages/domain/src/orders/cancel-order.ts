/** cancelOrder: the owner or the staff call an order off before it is shipped; its checkout is undone behind the answer. */
import * as z from "zod";
import { callOffCheckout, lockCheckout } from "../checkout/index.ts";
import { command, customer, expectedVersion, id, text } from "../kernel/index.ts";
import { changeOrder } from "./change-order.ts";

export const cancelOrder = command({
  name: "cancelOrder",
  input: z.strictObject({
    id: id("order"),
    reason: text({ max: 500 }).optional(),
    expectedVersion: expectedVersion.optional(),
  }),
  permission: customer("orders:write"),
  idempotency: "optional",
  async run(context, { id: orderId, reason = null, expectedVersion: version }) {
    const checkout = await lockCheckout(context.sql, orderId);
    const command = { do: "cancel", reason } as const;
    const order = await changeOrder(context, { id: orderId, expectedVersion: version, command });
    if (checkout !== undefined) await callOffCheckout(context, checkout);
    return order;
  },
});
