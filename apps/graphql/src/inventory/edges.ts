/** Where stock leads to. */
import { edges } from "@trefoil/domain";
import { edge } from "../edge.ts";
import type { StockResolvers } from "../gen/resolvers.ts";

export const stockEdges = {
  product: edge(edges.productsByIds, "productId"),
} satisfies StockResolvers;
