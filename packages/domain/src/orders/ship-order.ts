/** shipOrder: the staff hand a confirmed order to a carrier. */
import * as z from "zod";
import { command, expectedVersion, id, staff, text } from "../kernel/index.ts";
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
  run: (context, { id: orderId, carrier = null, trackingNumber = null, expectedVersion: version }) =>
    changeOrder(context, {
      id: orderId,
      expectedVersion: version,
      command: { do: "ship", carrier, trackingNumber },
    }),
});
