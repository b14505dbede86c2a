/** Where payments lead to. */
import { edges } from "@trefoil/domain";
import { edge } from "../edge.ts";
import type { PaymentResolvers } from "../gen/resolvers.ts";

export const paymentEdges = {
  order: edge(edges.ordersByIds, "orderId"),
} satisfies PaymentResolvers;
