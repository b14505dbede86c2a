/** confirmOrder: the last step of a checkout; the shop's own, in no protocol. */
import * as z from "zod";
import { command, id, systemOnly } from "../kernel/index.ts";
import { changeOrder } from "./change-order.ts";

export const confirmOrder = command({
  name: "confirmOrder",
  input: z.strictObject({ id: id("order") }),
  permission: systemOnly("orders:write"),
  idempotency: "optional",
  run: (context, { id: orderId }) => changeOrder(context, { id: orderId, command: { do: "confirm" } }),
});
