/** Where wallets and their entries lead to. */
import { edges } from "@trefoil/domain";
import { edge, pageEdge } from "../edge.ts";
import type { WalletEntryResolvers, WalletResolvers } from "../gen/resolvers.ts";

export const walletEdges = {
  customer: edge(edges.customersByIds, "customerId"),
  entries: pageEdge(edges.entriesOfCustomers, "customerId"),
} satisfies WalletResolvers;

export const walletEntryEdges = {
  order: edge(edges.ordersByIds, "orderId"),
} satisfies WalletEntryResolvers;
