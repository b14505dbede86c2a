/** getWebhookEndpoint: where events are sent and which, for the owner and the staff. */
import * as z from "zod";
import { customer, id, query } from "../kernel/index.ts";
import { endpointById, toEndpoint, visibleEndpoint } from "./webhook-endpoint.ts";

export const getWebhookEndpoint = query({
  name: "getWebhookEndpoint",
  input: z.strictObject({ id: id("webhookEndpoint") }),
  permission: customer("webhooks:read"),
  async run({ reads, caller }, { id: endpointId }) {
    return toEndpoint(visibleEndpoint(await reads.one(endpointById, endpointId), endpointId, caller));
  },
});
