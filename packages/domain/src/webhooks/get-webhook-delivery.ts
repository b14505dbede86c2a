/** getWebhookDelivery: a delivery with each of its tries: what was sent, what came back, how long it took. */
import * as z from "zod";
import { customer, id, query } from "../kernel/index.ts";
import { deliveryById, toDelivery, visibleDelivery, type WebhookDeliveryDetail } from "./webhook-delivery.ts";
import { MAX_TRIES, type TryRow, toTry, tryColumns } from "./webhook-tries.ts";

export const getWebhookDelivery = query({
  name: "getWebhookDelivery",
  input: z.strictObject({ id: id("webhookDelivery") }),
  permission: customer("webhooks:read"),
  async run({ reads, caller }, { id: deliveryId }): Promise<WebhookDeliveryDetail> {
    const row = visibleDelivery(await reads.one(deliveryById, deliveryId), deliveryId, caller);
    const tries = await reads.rows<TryRow>({
      name: "webhook_tries",
      text: `SELECT ${tryColumns} FROM webhook_attempts WHERE delivery_id = $1 ORDER BY number DESC LIMIT ${MAX_TRIES}`,
      values: [deliveryId],
    });
    return { ...toDelivery(row), tries: tries.map(toTry).toReversed() };
  },
});
