/** Where webhook endpoints and deliveries lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { WebhookDeliveryResolvers, WebhookEndpointResolvers } from "../gen/resolvers.ts";

export const webhookEndpointEdges = {
  customer: edge(edges.customersByIds, (endpoint) => endpoint.customerId),
  deliveries: pageEdge(edges.deliveriesOfEndpoints, (endpoint) => endpoint.id),
} satisfies WebhookEndpointResolvers;

export const webhookDeliveryEdges = {
  endpoint: edge(edges.webhookEndpointsByIds, (delivery) => delivery.endpointId),
  tries: edge(edges.triesOfDeliveries, (delivery) => delivery.id),
} satisfies WebhookDeliveryResolvers;
