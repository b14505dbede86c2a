/** listWebhookDeliveries: what was sent, or is still to be, to the caller's own endpoints; to anybody's for the staff. */
import * as z from "zod";
import {
  type Caller,
  type Condition,
  customer,
  id,
  type ListQuery,
  listKey,
  type Page,
  pageInput,
  query,
  readPage,
} from "../kernel/index.ts";
import { type DeliveryRow, deliveryColumns, toDelivery, type WebhookDelivery } from "./webhook-delivery.ts";
import { whoseWebhooks } from "./whose-webhooks.ts";

export const deliverySort = z.enum(["createdAt", "-createdAt"]).default("-createdAt");
export const deliveryStatus = z.enum(["PENDING", "SUCCEEDED", "FAILED"]).optional();

export const listWebhookDeliveries = query({
  name: "listWebhookDeliveries",
  input: z.strictObject({
    ...pageInput,
    sort: deliverySort,
    endpointId: id("webhookEndpoint").optional(),
    status: deliveryStatus,
  }),
  permission: customer("webhooks:read"),
  async run(context, { limit, after, before, ...filter }): Promise<Page<WebhookDelivery>> {
    return readPage(context, deliveryList(context.caller, filter), { limit, after, before }, toDelivery);
  },
});

interface Filter {
  readonly sort: z.output<typeof deliverySort>;
  readonly endpointId?: string | undefined;
  readonly status?: z.output<typeof deliveryStatus>;
}

export function deliveryList(caller: Caller, { sort, endpointId, status }: Filter): ListQuery<DeliveryRow> {
  const owner = whoseWebhooks(caller);
  return {
    name: "webhook_deliveries",
    select: `SELECT ${deliveryColumns} FROM webhook_deliveries`,
    id: "id",
    sort: { column: "created_at", cast: "timestamptz" },
    descending: sort.startsWith("-"),
    below: endpointId === undefined ? undefined : { column: "endpoint_id", parent: endpointId },
    where: conditions(owner, status),
    list: () => listKey("webhookDeliveries", sort, owner, endpointId, status),
    positionOf: (row) => [row.created_at, row.id],
  };
}

function conditions(owner: string | undefined, status: string | undefined): Condition[] {
  const where: Condition[] = [];
  if (owner !== undefined) where.push({ sql: "customer_id = ?::uuid", value: owner });
  if (status !== undefined) where.push({ sql: `status = '${status}'` });
  return where;
}
