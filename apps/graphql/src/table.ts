/** The graph: a row for each root field, and for each type the fields that lead elsewhere. All other fields are members of views. */
import type { AnyOperation, Exemptions } from "@trefoil/domain";
import { categoryEdges, productEdges } from "./catalog/edges.ts";
import { catalog } from "./catalog/rows.ts";
import { checkoutEdges } from "./checkout/edges.ts";
import { checkout } from "./checkout/rows.ts";
import { customerEdges } from "./customers/edges.ts";
import { customers } from "./customers/rows.ts";
import { events } from "./events/rows.ts";
import { stockEdges } from "./inventory/edges.ts";
import { inventory } from "./inventory/rows.ts";
import {
  messagePostedPayload,
  orderUpdatedPayload,
  stockChangedPayload,
  subscriptions,
} from "./live/rows.ts";
import { nodeType } from "./node.ts";
import { notifications } from "./notifications/rows.ts";
import { orderEdges, orderItemEdges } from "./orders/edges.ts";
import { orders } from "./orders/rows.ts";
import { paymentEdges } from "./payments/edges.ts";
import { payments } from "./payments/rows.ts";
import { orderSummaryEdges, productSalesEdges } from "./reports/edges.ts";
import { reports } from "./reports/rows.ts";
import { reviewEdges } from "./reviews/edges.ts";
import { reviews } from "./reviews/rows.ts";
import type { AnyRow } from "./row.ts";
import { shipmentEdges } from "./shipping/edges.ts";
import { shipping } from "./shipping/rows.ts";
import { messageAuthorEdges, messageEdges } from "./support/edges.ts";
import { support } from "./support/rows.ts";
import type { Edges, Mutations, Queries, Subscriptions } from "./table-type.ts";
import { walletEdges, walletEntryEdges } from "./wallet/edges.ts";
import { wallets } from "./wallet/rows.ts";
import { webhookDeliveryEdges, webhookEndpointEdges } from "./webhooks/edges.ts";
import { webhooks } from "./webhooks/rows.ts";

export const table = {
  Query: {
    ...catalog.query,
    ...checkout.query,
    ...customers.query,
    ...events.query,
    ...inventory.query,
    ...notifications.query,
    ...orders.query,
    ...payments.query,
    ...reports.query,
    ...reviews.query,
    ...shipping.query,
    ...support.query,
    ...wallets.query,
    ...webhooks.query,
  } satisfies Queries,
  Mutation: {
    ...catalog.mutation,
    ...checkout.mutation,
    ...customers.mutation,
    ...events.mutation,
    ...inventory.mutation,
    ...notifications.mutation,
    ...orders.mutation,
    ...payments.mutation,
    ...reviews.mutation,
    ...support.mutation,
    ...wallets.mutation,
    ...webhooks.mutation,
  } satisfies Mutations,
  Subscription: subscriptions satisfies Subscriptions,
};

/** Fields with a resolver, by type. */
export const types = {
  Category: categoryEdges,
  Checkout: checkoutEdges,
  Customer: customerEdges,
  Message: messageEdges,
  MessageAuthor: messageAuthorEdges,
  MessagePostedPayload: messagePostedPayload,
  Node: nodeType,
  Order: orderEdges,
  OrderItem: orderItemEdges,
  OrderSummary: orderSummaryEdges,
  OrderUpdatedPayload: orderUpdatedPayload,
  Payment: paymentEdges,
  Product: productEdges,
  ProductSales: productSalesEdges,
  Review: reviewEdges,
  Shipment: shipmentEdges,
  Stock: stockEdges,
  StockChangedPayload: stockChangedPayload,
  Wallet: walletEdges,
  WalletEntry: walletEntryEdges,
  WebhookDelivery: webhookDeliveryEdges,
  WebhookEndpoint: webhookEndpointEdges,
} satisfies Edges;

/** A row as it is asked about arguments of which nothing is certain. */
export interface AskedRow {
  readonly operation: AnyOperation;
  readonly decode: (args: Readonly<Record<string, unknown>>) => unknown;
}

/** The row of a root field; undefined for `node` and `nodes`, which ask no operation, and for what the schema doesn't have. */
export function rowOf(parent: keyof typeof table, field: string): AskedRow | undefined {
  const rows: Readonly<Record<string, AnyRow>> = table[parent];
  return Object.hasOwn(rows, field) ? (rows[field] as AskedRow) : undefined;
}

type Served = { [P in keyof typeof table]: NameOf<(typeof table)[P]> }[keyof typeof table];
type NameOf<Rows extends Readonly<Record<string, AnyRow>>> = Rows[keyof Rows]["operation"]["name"];

/** Operations that GraphQL doesn't offer, and why. */
export const exempt = {
  exportProducts: "a stream of any length; GraphQL answers with one document",
  importProducts: "a stream of any length; GraphQL takes one document",
  syncStock: "a conversation of counts and levels, for which GraphQL has no form; gRPC alone offers it",
  confirmOrder: "the checkout saga's own step; no protocol offers it",
} as const satisfies Exemptions<Served>;
