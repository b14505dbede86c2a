/** Every edge of the shop, by name: the ways from many resources at once to what belongs to each of them. */
import * as catalog from "./catalog/index.ts";
import * as checkout from "./checkout/index.ts";
import * as customers from "./customers/index.ts";
import * as inventory from "./inventory/index.ts";
import type { AnyEdge } from "./kernel/index.ts";
import * as notifications from "./notifications/index.ts";
import * as orders from "./orders/index.ts";
import * as payments from "./payments/index.ts";
import * as reports from "./reports/index.ts";
import * as reviews from "./reviews/index.ts";
import * as shipping from "./shipping/index.ts";
import * as support from "./support/index.ts";
import * as wallet from "./wallet/index.ts";
import * as webhooks from "./webhooks/index.ts";

export const edges = {
  productsByIds: catalog.productsByIds,
  categoriesByIds: catalog.categoriesByIds,
  customersByIds: customers.customersByIds,
  ordersByIds: orders.ordersByIds,
  reviewsByIds: reviews.reviewsByIds,
  paymentsByIds: payments.paymentsByIds,
  shipmentsByIds: shipping.shipmentsByIds,
  walletsByIds: wallet.walletsByIds,
  notificationsByIds: notifications.notificationsByIds,
  webhookEndpointsByIds: webhooks.webhookEndpointsByIds,
  webhookDeliveriesByIds: webhooks.webhookDeliveriesByIds,
  triesOfDeliveries: webhooks.triesOfDeliveries,
  stockOfProducts: inventory.stockOfProducts,
  reviewsOfProducts: reviews.reviewsOfProducts,
  ordersOfCustomers: orders.ordersOfCustomers,
  walletOfCustomers: wallet.walletOfCustomers,
  entriesOfCustomers: wallet.entriesOfCustomers,
  orderSummaryOfCustomers: reports.orderSummaryOfCustomers,
  productsOfCategories: catalog.productsOfCategories,
  childrenOfCategories: catalog.childrenOfCategories,
  paymentsOfOrders: payments.paymentsOfOrders,
  shipmentOfOrders: shipping.shipmentOfOrders,
  checkoutOfOrders: checkout.checkoutOfOrders,
  historyOfOrders: orders.historyOfOrders,
  messagesByIds: support.messagesByIds,
  messagesOfOrders: support.messagesOfOrders,
  deliveriesOfEndpoints: webhooks.deliveriesOfEndpoints,
} as const satisfies Record<string, AnyEdge>;

export type Edges = typeof edges;
export type EdgeName = keyof Edges;
