/** Where customers lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { CustomerResolvers } from "../gen/resolvers.ts";

export const customerEdges = {
  orders: pageEdge(edges.ordersOfCustomers, (customer) => customer.id),
  orderSummary: edge(edges.orderSummaryOfCustomers, (customer) => customer.id),
  wallet: edge(edges.walletOfCustomers, (customer) => customer.id),
} satisfies CustomerResolvers;
