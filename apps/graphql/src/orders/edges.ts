/** Where orders lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { OrderItemResolvers, OrderResolvers } from "../gen/resolvers.ts";

export const orderEdges = {
  customer: edge(edges.customersByIds, "customerId"),
  payments: edge(edges.paymentsOfOrders, "id"),
  shipment: edge(edges.shipmentOfOrders, "id"),
  checkout: edge(edges.checkoutOfOrders, "id"),
  history: pageEdge(edges.historyOfOrders, "id"),
  messages: pageEdge(edges.messagesOfOrders, "id"),
} satisfies OrderResolvers;

export const orderItemEdges = {
  product: edge(edges.productsByIds, "productId"),
} satisfies OrderItemResolvers;
