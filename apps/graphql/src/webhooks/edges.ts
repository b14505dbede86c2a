/** Where webhook endpoints and deliveries lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { WebhookDeliveryResolvers, WebhookEndpointResolvers } from "../gen/resolvers.ts";

export const webhookEndpointEdges = {
  customer: edge(edges.customersByIds, "customerId"),
  deliveries: pageEdge(edges.deliveriesOfEndpoints, "id"),
} satisfies WebhookEndpointResolvers;

export const webhookDeliveryEdges = {
  endpoint: edge(edges.webhookEndpointsByIds, "endpointId"),
  tries: edge(edges.triesOfDeliveries, "id"),
} satisfies WebhookDeliveryResolvers;
