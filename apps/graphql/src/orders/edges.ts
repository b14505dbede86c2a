/** Where orders lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { OrderItemResolvers, OrderResolvers } from "../gen/resolvers.ts";

export const orderEdges = {
  customer: edge(edges.customersByIds, (order) => order.customerId),
  payments: edge(edges.paymentsOfOrders, (order) => order.id),
  shipment: edge(edges.shipmentOfOrders, (order) => order.id),
  checkout: edge(edges.checkoutOfOrders, (order) => order.id),
  history: pageEdge(edges.historyOfOrders, (order) => order.id),
  messages: pageEdge(edges.messagesOfOrders, (order) => order.id),
} satisfies OrderResolvers;

export const orderItemEdges = {
  product: edge(edges.productsByIds, (item) => item.productId),
} satisfies OrderItemResolvers;
