/** Where checkouts lead to. */
import { edges } from "@trefoil/domain";
import { edge } from "../edge.ts";
import type { CheckoutResolvers } from "../gen/resolvers.ts";

export const checkoutEdges = {
  order: edge(edges.ordersByIds, "orderId"),
} satisfies CheckoutResolvers;
