/** confirmOrder: an order whose stock, money and parcel are seen to elsewhere. The shop's own, in no protocol. */
import * as z from "zod";
import { dropCheckout } from "../checkout/index.ts";
import { command, id, systemOnly } from "../kernel/index.ts";
import { changeOrder } from "./change-order.ts";

export const confirmOrder = command({
  name: "confirmOrder",
  input: z.strictObject({ id: id("order") }),
  permission: systemOnly("orders:write"),
  idempotency: "optional",
  async run(context, { id: orderId }) {
    await dropCheckout(context, orderId);
    return changeOrder(context, { id: orderId, command: { do: "confirm" } });
  },
});
