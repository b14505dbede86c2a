/** Where reports lead to. */
import { edges } from "@trefoil/domain";
import { edge } from "../edge.ts";
import type { OrderSummaryResolvers, ProductSalesResolvers } from "../gen/resolvers.ts";

export const productSalesEdges = {
  product: edge(edges.productsByIds, "productId"),
} satisfies ProductSalesResolvers;

export const orderSummaryEdges = {
  customer: edge(edges.customersByIds, "customerId"),
} satisfies OrderSummaryResolvers;
