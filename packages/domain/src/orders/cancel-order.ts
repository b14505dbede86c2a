/** cancelOrder: the owner or the staff call an order off before it is shipped. */
import * as z from "zod";
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
  run: (context, { id: orderId, reason = null, expectedVersion: version }) =>
    changeOrder(context, { id: orderId, expectedVersion: version, command: { do: "cancel", reason } }),
});
