/** Where shipments lead to. */
import { edges } from "@trefoil/domain";
import { edge } from "../edge.ts";
import type { ShipmentResolvers } from "../gen/resolvers.ts";

export const shipmentEdges = {
  order: edge(edges.ordersByIds, "orderId"),
} satisfies ShipmentResolvers;
