/** deliverOrder: the parcel of a shipped order has arrived. */
import * as z from "zod";
import { command, expectedVersion, id, staff } from "../kernel/index.ts";
import { deliverParcel } from "../shipping/index.ts";
import { changeOrder } from "./change-order.ts";

export const deliverOrder = command({
  name: "deliverOrder",
  input: z.strictObject({ id: id("order"), expectedVersion: expectedVersion.optional() }),
  permission: staff("orders:write"),
  idempotency: "optional",
  async run(context, { id: orderId, expectedVersion: version }) {
    await deliverParcel(context, orderId);
    return changeOrder(context, { id: orderId, expectedVersion: version, command: { do: "deliver" } });
  },
});
