/** Every operation of the shop, by name. A protocol that lacks one without a written reason does not compile. */
import * as catalog from "./catalog/index.ts";
import * as checkout from "./checkout/index.ts";
import { listConsumers, replayDeadLetter } from "./consumers.ts";
import * as customers from "./customers/index.ts";
import * as events from "./events/index.ts";
import * as inventory from "./inventory/index.ts";
import type { AnyOperation } from "./kernel/index.ts";
import * as notifications from "./notifications/index.ts";
import * as orders from "./orders/index.ts";
import * as payments from "./payments/index.ts";
import * as reports from "./reports/index.ts";
import * as reviews from "./reviews/index.ts";
import * as shipping from "./shipping/index.ts";
import * as support from "./support/index.ts";
import * as wallet from "./wallet/index.ts";
import * as webhooks from "./webhooks/index.ts";

export const operations = {
  listProducts: catalog.listProducts,
  getProduct: catalog.getProduct,
  batchGetProducts: catalog.batchGetProducts,
  createProduct: catalog.createProduct,
  updateProduct: catalog.updateProduct,
  archiveProduct: catalog.archiveProduct,
  exportProducts: catalog.exportProducts,
  importProducts: catalog.importProducts,
  listCategories: catalog.listCategories,
  getCategory: catalog.getCategory,
  listReviews: reviews.listReviews,
  createReview: reviews.createReview,
  getStock: inventory.getStock,
  adjustStock: inventory.adjustStock,
  syncStock: inventory.syncStock,
  registerCustomer: customers.registerCustomer,
  getCustomer: customers.getCustomer,
  me: customers.me,
  updateCustomer: customers.updateCustomer,
  listCustomers: customers.listCustomers,
  suspendCustomer: customers.suspendCustomer,
  placeOrder: orders.placeOrder,
  getOrder: orders.getOrder,
  listOrders: orders.listOrders,
  cancelOrder: orders.cancelOrder,
  shipOrder: orders.shipOrder,
  deliverOrder: orders.deliverOrder,
  orderHistory: orders.orderHistory,
  openWallet: wallet.openWallet,
  getWallet: wallet.getWallet,
  depositToWallet: wallet.depositToWallet,
  withdrawFromWallet: wallet.withdrawFromWallet,
  freezeWallet: wallet.freezeWallet,
  unfreezeWallet: wallet.unfreezeWallet,
  listWalletEntries: wallet.listWalletEntries,
  postMessage: support.postMessage,
  listMessages: support.listMessages,
  listNotifications: notifications.listNotifications,
  markNotificationRead: notifications.markNotificationRead,
  topProducts: reports.topProducts,
  salesByDay: reports.salesByDay,
  customerOrderSummary: reports.customerOrderSummary,
  createWebhookEndpoint: webhooks.createWebhookEndpoint,
  listWebhookEndpoints: webhooks.listWebhookEndpoints,
  getWebhookEndpoint: webhooks.getWebhookEndpoint,
  updateWebhookEndpoint: webhooks.updateWebhookEndpoint,
  deleteWebhookEndpoint: webhooks.deleteWebhookEndpoint,
  rotateWebhookSecret: webhooks.rotateWebhookSecret,
  listWebhookDeliveries: webhooks.listWebhookDeliveries,
  getWebhookDelivery: webhooks.getWebhookDelivery,
  redeliverWebhook: webhooks.redeliverWebhook,
  listEvents: events.listEvents,
  watchEvents: events.watchEvents,
  watchOrder: orders.watchOrder,
  watchStock: inventory.watchStock,
  watchMessages: support.watchMessages,
  listConsumers,
  listDeadLetters: events.listDeadLetters,
  replayDeadLetter,
  getCheckout: checkout.getCheckout,
  listCheckouts: checkout.listCheckouts,
  retryCheckout: checkout.retryCheckout,
  listPayments: payments.listPayments,
  getPayment: payments.getPayment,
  refundPayment: payments.refundPayment,
  getShipment: shipping.getShipment,
  confirmOrder: orders.confirmOrder,
} as const satisfies Record<string, AnyOperation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;

/**
 * Why a protocol does not offer what it does not serve. A table that `satisfies` it does not compile while an operation of the
 * shop has neither a row nor a reason, or both.
 */
export type Exemptions<Served extends OperationName> = Readonly<
  Record<Exclude<OperationName, Served>, string>
>;
