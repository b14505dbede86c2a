/** webhookDeliveriesByIds: deliveries without their tries, each for its owner and the staff. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { deliveryById, toDelivery } from "./webhook-delivery.ts";

export const webhookDeliveriesByIds = edge({
  name: "webhookDeliveriesByIds",
  of: "webhookDelivery",
  input: keysAlone,
  permission: customer("webhooks:read"),
  async run(context, keys) {
    const rows = await readRows(context, deliveryById, keys);
    const seen = rows.filter((row) => ownsOrStaff(context.caller, row.customer_id));
    return new Map(seen.map((row) => [row.id, toDelivery(row)]));
  },
});
