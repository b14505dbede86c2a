/** deliveriesOfEndpoints: a page of what was sent to each endpoint, as listWebhookDeliveries shows it. */
import * as z from "zod";
import { customer, edge, ownsOrStaff, readPages, walkInput } from "../kernel/index.ts";
import { deliveryList, deliverySort, deliveryStatus } from "./list-webhook-deliveries.ts";
import { toDelivery } from "./webhook-delivery.ts";

export const deliveriesOfEndpoints = edge({
  name: "deliveriesOfEndpoints",
  of: "webhookEndpoint",
  input: z.strictObject({ ...walkInput, sort: deliverySort, status: deliveryStatus }),
  permission: customer("webhooks:read"),
  async run(context, keys, { sort, status, ...walk }) {
    const { caller } = context;
    const parents = {
      join: "JOIN webhook_endpoints e ON e.id = parent.key AND e.deleted_at IS NULL",
      columns: "e.customer_id AS parent_customer_id",
      visible: (parent: { readonly parent_customer_id: string }) =>
        ownsOrStaff(caller, parent.parent_customer_id),
    };
    const below = (endpointId: string) => deliveryList(caller, { sort, endpointId, status });
    return readPages(context, keys, { below, parents }, walk, toDelivery);
  },
});
