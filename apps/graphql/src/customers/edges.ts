/** Where customers lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { CustomerResolvers } from "../gen/resolvers.ts";

export const customerEdges = {
  orders: pageEdge(edges.ordersOfCustomers, "id"),
  orderSummary: edge(edges.orderSummaryOfCustomers, "id"),
  wallet: edge(edges.walletOfCustomers, "id"),
} satisfies CustomerResolvers;
