/** listWebhookEndpoints: a page of the caller's own endpoints, or of anybody's for the staff. */
import * as z from "zod";
import { customer, listKey, pageInput, query, readPage } from "../kernel/index.ts";
import { type EndpointRow, endpointColumns, toEndpoint, type WebhookEndpoint } from "./webhook-endpoint.ts";
import { whoseWebhooks } from "./whose-webhooks.ts";

export const listWebhookEndpoints = query({
  name: "listWebhookEndpoints",
  input: z.strictObject({
    ...pageInput,
    sort: z.enum(["createdAt", "-createdAt"]).default("-createdAt"),
  }),
  permission: customer("webhooks:read"),
  async run(context, { sort, ...page }) {
    const owner = whoseWebhooks(context.caller);
    return readPage<EndpointRow, WebhookEndpoint>(
      context,
      {
        name: "webhook_endpoints",
        select: `SELECT ${endpointColumns} FROM webhook_endpoints`,
        id: "id",
        sort: { column: "created_at", cast: "timestamptz" },
        descending: sort.startsWith("-"),
        where: [
          { sql: "deleted_at IS NULL" },
          ...(owner === undefined ? [] : [{ sql: "customer_id = ?::uuid", value: owner }]),
        ],
        list: () => listKey("webhookEndpoints", sort, owner),
        positionOf: (row) => [row.created_at, row.id],
      },
      page,
      toEndpoint,
    );
  },
});
