/** shipOrder: the staff hand a confirmed order to a carrier: the one that was booked, unless they say otherwise. */
import * as z from "zod";
import { command, expectedVersion, id, staff, text } from "../kernel/index.ts";
import { shipParcel } from "../shipping/index.ts";
import { changeOrder } from "./change-order.ts";

export const shipOrder = command({
  name: "shipOrder",
  input: z.strictObject({
    id: id("order"),
    carrier: text({ min: 1, max: 100 }).optional(),
    trackingNumber: text({ min: 1, max: 100 }).optional(),
    expectedVersion: expectedVersion.optional(),
  }),
  permission: staff("orders:write"),
  idempotency: "optional",
  async run(context, { id: orderId, carrier = null, trackingNumber = null, expectedVersion: version }) {
    // Before the order, as the checkout locks them; what is refused then takes the parcel's change back.
    const route = await shipParcel(context, orderId, { carrier, trackingNumber });
    const command = { do: "ship", ...route } as const;
    return changeOrder(context, { id: orderId, expectedVersion: version, command });
  },
});
