/** deleteWebhookEndpoint: nothing more is sent. What was sent stays in the list of deliveries. */
import * as z from "zod";
import { command, customer, expectedVersion, id } from "../kernel/index.ts";
import { changeEndpoint } from "./change-webhook-endpoint.ts";
import { toEndpoint } from "./webhook-endpoint.ts";

export const deleteWebhookEndpoint = command({
  name: "deleteWebhookEndpoint",
  input: z.strictObject({ id: id("webhookEndpoint"), expectedVersion }),
  permission: customer("webhooks:write"),
  idempotency: "optional",
  async run(context, { id: endpointId, expectedVersion: version }) {
    const row = await changeEndpoint(context, {
      id: endpointId,
      expectedVersion: version,
      decide: () => ({
        // Its secrets go with it.
        write: {
          status: "DISABLED",
          disabled_reason: "SWITCHED_OFF",
          secret: "",
          former_secret: "",
          deleted_at: context.now,
        },
        type: "trefoil.webhook_endpoint.deleted.v1",
        data: {},
      }),
    });
    return toEndpoint(row);
  },
});
