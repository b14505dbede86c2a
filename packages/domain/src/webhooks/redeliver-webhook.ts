/** redeliverWebhook: sends an event once more at once, whatever became of it before. */
import * as z from "zod";
import { type CommandContext, command, customer, id, ShopError, toTypeId } from "../kernel/index.ts";
import { lockEndpoint } from "./change-webhook-endpoint.ts";
import { type DeliveryRow, deliveryColumns, toDelivery, visibleDelivery } from "./webhook-delivery.ts";
import { visibleEndpoint } from "./webhook-endpoint.ts";

export const redeliverWebhook = command({
  name: "redeliverWebhook",
  input: z.strictObject({ id: id("webhookDelivery") }),
  permission: customer("webhooks:write"),
  idempotency: "optional",
  async run(context, { id: deliveryId }) {
    const row = visibleDelivery(await findDelivery(context, deliveryId), deliveryId, context.caller);
    // The endpoint before the delivery: the order in which whoever disables an endpoint locks them.
    const endpoint = visibleEndpoint(
      await lockEndpoint(context, row.endpoint_id),
      row.endpoint_id,
      context.caller,
    );
    if (endpoint.status === "DISABLED") throw new ShopError("WEBHOOK_ENDPOINT_DISABLED");
    const after = await makeDue(context, deliveryId);
    context.append({
      stream: "webhookDelivery",
      streamId: deliveryId,
      owner: after.customer_id,
      version: after.redeliveries,
      type: "trefoil.webhook_delivery.requested.v1",
      data: {
        endpointId: toTypeId("webhookEndpoint", after.endpoint_id),
        eventId: toTypeId("event", after.event_id),
      },
    });
    return toDelivery(after);
  },
});

async function findDelivery({ sql }: CommandContext, id: string): Promise<DeliveryRow | undefined> {
  const { rows } = await sql.query<DeliveryRow>({
    name: "webhook_delivery_find",
    text: `SELECT ${deliveryColumns} FROM webhook_deliveries WHERE id = $1`,
    values: [id],
  });
  return rows[0];
}

async function makeDue({ sql, now }: CommandContext, id: string): Promise<DeliveryRow> {
  const { rows } = await sql.query<DeliveryRow>({
    name: "webhook_delivery_again",
    text: `UPDATE webhook_deliveries
      SET status = 'PENDING', run_at = $2, updated_at = $2, redeliveries = redeliveries + 1
      WHERE id = $1 RETURNING ${deliveryColumns}`,
    values: [id, now],
  });
  return rows[0] as DeliveryRow;
}
