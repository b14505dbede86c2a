/** createWebhookEndpoint: events are sent to a URL from now on. The answer shows the secret that they are signed with. */
import * as z from "zod";
import { requireCustomer } from "../customers/index.ts";
import { type CommandContext, command, customer, ShopError } from "../kernel/index.ts";
import { type EndpointRow, endpointColumns, toEndpoint, type WebhookEndpoint } from "./webhook-endpoint.ts";
import { acceptUrl, distinct, endpointFields } from "./webhook-input.ts";
import { newSecret } from "./webhook-secret.ts";

const MAX_ENDPOINTS = 10;

export const createWebhookEndpoint = command({
  name: "createWebhookEndpoint",
  input: z.strictObject({
    url: endpointFields.url,
    /** Absent or null: all events that the owner may see. */
    types: endpointFields.types.nullish(),
    description: endpointFields.description.default(""),
  }),
  permission: customer("webhooks:write"),
  idempotency: "optional",
  async run(context, { url: asked, types: chosen, description }): Promise<WebhookEndpoint> {
    const customerId = requireCustomer(context.caller);
    const url = acceptUrl(asked, context.policy);
    await requireRoom(context, customerId);
    const id = context.newId();
    const secret = newSecret();
    const types = chosen ? distinct(chosen) : null;
    const row = await insertEndpoint(context, { id, customerId, url, types, description, secret });
    context.append({
      stream: "webhookEndpoint",
      streamId: id,
      owner: customerId,
      version: 1,
      type: "trefoil.webhook_endpoint.created.v1",
      data: { url, types, description },
    });
    return { ...toEndpoint(row), secret };
  },
});

/** The owner's row is locked: of two that race for the last place one gets it. */
async function requireRoom({ sql }: CommandContext, customerId: string): Promise<void> {
  const owner = await sql.query({
    name: "webhook_owner_lock",
    text: "SELECT FROM customers WHERE id = $1 FOR NO KEY UPDATE",
    values: [customerId],
  });
  if (owner.rowCount === 0) throw new ShopError("CUSTOMER_NOT_FOUND");
  const { rows } = await sql.query<{ count: number }>({
    name: "webhook_endpoints_count",
    text: "SELECT count(*)::int AS count FROM webhook_endpoints WHERE customer_id = $1 AND deleted_at IS NULL",
    values: [customerId],
  });
  if ((rows[0]?.count ?? 0) >= MAX_ENDPOINTS) throw new ShopError("TOO_MANY_WEBHOOK_ENDPOINTS");
}

interface NewEndpoint {
  readonly id: string;
  readonly customerId: string;
  readonly url: string;
  readonly types: readonly string[] | null;
  readonly description: string;
  readonly secret: string;
}

/** It hears of what is appended from now on, its own creation first. */
async function insertEndpoint({ sql, now }: CommandContext, endpoint: NewEndpoint): Promise<EndpointRow> {
  const { id, customerId, url, types, description, secret } = endpoint;
  const { rows } = await sql.query<EndpointRow>({
    name: "webhook_endpoint_insert",
    text: `INSERT INTO webhook_endpoints
        (id, customer_id, url, description, types, all_events, secret, after_position, created_at, updated_at)
      SELECT $1, $2, $3, $4, $5, $6, $7, coalesce(max(position), 0), $8, $8 FROM events
      RETURNING ${endpointColumns}`,
    values: [id, customerId, url, description, types ?? [], types === null, secret, now],
  });
  return rows[0] as EndpointRow;
}
