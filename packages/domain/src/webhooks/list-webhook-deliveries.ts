/** listWebhookDeliveries: what was sent, or is still to be, to the caller's own endpoints; to anybody's for the staff. */
import * as z from "zod";
import { type Condition, customer, id, listKey, pageInput, query, readPage } from "../kernel/index.ts";
import { type DeliveryRow, deliveryColumns, toDelivery, type WebhookDelivery } from "./webhook-delivery.ts";
import { whoseWebhooks } from "./whose-webhooks.ts";

const input = z.strictObject({
  ...pageInput,
  sort: z.enum(["createdAt", "-createdAt"]).default("-createdAt"),
  endpointId: id("webhookEndpoint").optional(),
  status: z.enum(["PENDING", "SUCCEEDED", "FAILED"]).optional(),
});

export const listWebhookDeliveries = query({
  name: "listWebhookDeliveries",
  input,
  permission: customer("webhooks:read"),
  async run(context, { sort, endpointId, status, ...page }) {
    const owner = whoseWebhooks(context.caller);
    return readPage<DeliveryRow, WebhookDelivery>(
      context,
      {
        name: "webhook_deliveries",
        select: `SELECT ${deliveryColumns} FROM webhook_deliveries`,
        id: "id",
        sort: { column: "created_at", cast: "timestamptz" },
        descending: sort.startsWith("-"),
        where: conditions(owner, endpointId, status),
        list: listKey("webhookDeliveries", sort, owner, endpointId, status),
        positionOf: (row) => [row.created_at, row.id],
      },
      page,
      toDelivery,
    );
  },
});

function conditions(
  owner: string | undefined,
  endpointId: string | undefined,
  status: string | undefined,
): Condition[] {
  const where: Condition[] = [];
  if (owner !== undefined) where.push({ sql: "customer_id = ?::uuid", value: owner });
  if (endpointId !== undefined) where.push({ sql: "endpoint_id = ?::uuid", value: endpointId });
  if (status !== undefined) where.push({ sql: `status = '${status}'` });
  return where;
}
