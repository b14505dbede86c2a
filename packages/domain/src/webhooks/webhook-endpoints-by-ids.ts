/** webhookEndpointsByIds: where events are sent and which, each for its owner and the staff. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { endpointById, toEndpoint } from "./webhook-endpoint.ts";

export const webhookEndpointsByIds = edge({
  name: "webhookEndpointsByIds",
  of: "webhookEndpoint",
  input: keysAlone,
  permission: customer("webhooks:read"),
  async run(context, keys) {
    const rows = await readRows(context, endpointById, keys);
    const seen = rows.filter((row) => ownsOrStaff(context.caller, row.customer_id));
    return new Map(seen.map((row) => [row.id, toEndpoint(row)]));
  },
});
