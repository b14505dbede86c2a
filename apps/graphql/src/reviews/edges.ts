/** Where reviews lead to. */
import { edges } from "@trefoil/domain";
import { edge } from "../edge.ts";
import type { ReviewResolvers } from "../gen/resolvers.ts";

export const reviewEdges = {
  product: edge(edges.productsByIds, "productId"),
  author: edge(edges.customersByIds, "customerId"),
} satisfies ReviewResolvers;
