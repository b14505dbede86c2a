/** Where messages lead to. */
import { edges } from "@trefoil/domain";
import { edge } from "../edge.ts";
import type { MessageAuthorResolvers, MessageResolvers } from "../gen/resolvers.ts";

export const messageEdges = {
  order: edge(edges.ordersByIds, "orderId"),
} satisfies MessageResolvers;

export const messageAuthorEdges = {
  customer: edge(edges.customersByIds, "customerId"),
} satisfies MessageAuthorResolvers;
