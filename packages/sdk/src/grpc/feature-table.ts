/** The rows of what is around orders: which method each operation is, its request, and what of the response is the view. */
import {
  CheckoutServiceDefinition as checkouts,
  EventServiceDefinition as events,
  NotificationServiceDefinition as notifications,
  PaymentServiceDefinition as payments,
  ReportPeriod,
  ReportServiceDefinition as reports,
  ShippingServiceDefinition as shipping,
  SupportServiceDefinition as support,
  WalletServiceDefinition as wallets,
  WebhookServiceDefinition as webhooks,
} from "@trefoil/proto";
import type { Movement } from "../wallets.ts";
import { enumOf } from "./enums.ts";
import {
  checkoutState,
  deadLetterStatus,
  toCheckout,
  toConsumer,
  toDeadLetter,
  toMessage,
  toNotification,
  toOrderSummary,
  toPayment,
  toSales,
  toShipment,
  toTopProducts,
  toWallet,
  toWalletEntry,
} from "./feature-wire.ts";
import { changed, toInstant, toMask, toMoneyMessage, toOrderBy, toTypes, toWindow } from "./requests.ts";
import { asIs, nothing, type Rows, row } from "./row.ts";
import {
  deliveryStatus,
  endpointStatus,
  toWebhookDelivery,
  toWebhookDeliveryDetail,
  toWebhookEndpoint,
} from "./webhook-wire.ts";
import { toEvent, toPage } from "./wire.ts";

const period = enumOf("period", ReportPeriod);

const money: Rows<
  | "getCheckout"
  | "listCheckouts"
  | "retryCheckout"
  | "listPayments"
  | "getPayment"
  | "refundPayment"
  | "getShipment"
> = {
  getCheckout: row(checkouts, "getCheckout", asIs, ({ checkout }) => toCheckout(checkout)),
  listCheckouts: row(
    checkouts,
    "listCheckouts",
    ({ sort, state, parked, ...window }) => ({
      ...toWindow(window),
      orderBy: toOrderBy(sort),
      state: checkoutState.number(state),
      parked,
    }),
    (response) => toPage(response.checkouts, toCheckout, response),
  ),
  retryCheckout: row(checkouts, "retryCheckout", asIs, ({ checkout }) => toCheckout(checkout)),
  listPayments: row(payments, "listPayments", asIs, (response) => ({
    items: response.payments.map(toPayment),
  })),
  getPayment: row(payments, "getPayment", asIs, ({ payment }) => toPayment(payment)),
  refundPayment: row(
    payments,
    "refundPayment",
    ({ id, amount, reason }) => ({ id, amount: amount && toMoneyMessage(amount), reason }),
    ({ payment }) => toPayment(payment),
  ),
  getShipment: row(shipping, "getShipment", asIs, ({ shipment }) => toShipment(shipment)),
};

const movement = ({ customerId, amount, reason }: Movement & { readonly customerId: string }) => ({
  customerId,
  amount: amount && toMoneyMessage(amount),
  reason,
});

const wallet: Rows<
  | "openWallet"
  | "getWallet"
  | "depositToWallet"
  | "withdrawFromWallet"
  | "freezeWallet"
  | "unfreezeWallet"
  | "listWalletEntries"
> = {
  openWallet: row(wallets, "openWallet", asIs, (response) => toWallet(response.wallet)),
  getWallet: row(
    wallets,
    "getWallet",
    ({ customerId, at }) => ({ customerId, at: toInstant("at", at) }),
    (response) => toWallet(response.wallet),
  ),
  depositToWallet: row(wallets, "depositToWallet", movement, (response) => toWallet(response.wallet)),
  withdrawFromWallet: row(wallets, "withdrawFromWallet", movement, (response) => toWallet(response.wallet)),
  freezeWallet: row(wallets, "freezeWallet", asIs, (response) => toWallet(response.wallet)),
  unfreezeWallet: row(wallets, "unfreezeWallet", asIs, (response) => toWallet(response.wallet)),
  listWalletEntries: row(
    wallets,
    "listWalletEntries",
    ({ customerId, ...window }) => ({ customerId, ...toWindow(window) }),
    (response) => toPage(response.walletEntries, toWalletEntry, response),
  ),
};

const news: Rows<
  | "listNotifications"
  | "markNotificationRead"
  | "topProducts"
  | "salesByDay"
  | "customerOrderSummary"
  | "listEvents"
  | "listConsumers"
  | "listDeadLetters"
  | "replayDeadLetter"
> = {
  listNotifications: row(
    notifications,
    "listNotifications",
    ({ sort, unread, ...window }) => ({ ...toWindow(window), orderBy: toOrderBy(sort), unread }),
    (response) => toPage(response.notifications, toNotification, response),
  ),
  markNotificationRead: row(notifications, "markNotificationRead", asIs, ({ notification }) =>
    toNotification(notification),
  ),
  topProducts: row(
    reports,
    "topProducts",
    ({ period: of, date, limit }) => ({ period: period.number(of), date, limit }),
    (response) => toTopProducts(response.topProducts),
  ),
  salesByDay: row(reports, "salesByDay", asIs, ({ salesReport }) => toSales(salesReport)),
  customerOrderSummary: row(reports, "customerOrderSummary", asIs, ({ orderSummary }) =>
    toOrderSummary(orderSummary),
  ),
  listEvents: row(
    events,
    "listEvents",
    ({ sort, types, subject, ...window }) => ({
      ...toWindow(window),
      orderBy: toOrderBy(sort),
      types: toTypes(types),
      subject,
    }),
    (response) => toPage(response.events, toEvent, response),
  ),
  listConsumers: row(events, "listConsumers", nothing, ({ consumers }) => ({
    items: consumers.map(toConsumer),
  })),
  listDeadLetters: row(
    events,
    "listDeadLetters",
    ({ sort, consumer, status, ...window }) => ({
      ...toWindow(window),
      orderBy: toOrderBy(sort),
      consumer,
      status: deadLetterStatus.number(status),
    }),
    (response) => toPage(response.deadLetters, toDeadLetter, response),
  ),
  replayDeadLetter: row(events, "replayDeadLetter", asIs, ({ deadLetter }) => toDeadLetter(deadLetter)),
};

const hooks: Rows<
  | "createWebhookEndpoint"
  | "listWebhookEndpoints"
  | "getWebhookEndpoint"
  | "updateWebhookEndpoint"
  | "deleteWebhookEndpoint"
  | "rotateWebhookSecret"
  | "listWebhookDeliveries"
  | "getWebhookDelivery"
  | "redeliverWebhook"
> = {
  createWebhookEndpoint: row(
    webhooks,
    "createWebhookEndpoint",
    ({ url, types, description }) => ({ url, types: toTypes(types), description }),
    ({ webhookEndpoint }) => toWebhookEndpoint(webhookEndpoint),
  ),
  listWebhookEndpoints: row(
    webhooks,
    "listWebhookEndpoints",
    ({ sort, ...window }) => ({ ...toWindow(window), orderBy: toOrderBy(sort) }),
    (response) => toPage(response.webhookEndpoints, toWebhookEndpoint, response),
  ),
  getWebhookEndpoint: row(webhooks, "getWebhookEndpoint", asIs, ({ webhookEndpoint }) =>
    toWebhookEndpoint(webhookEndpoint),
  ),
  updateWebhookEndpoint: row(
    webhooks,
    "updateWebhookEndpoint",
    ({ id, expectedVersion, ...change }) => ({
      webhookEndpoint: {
        id,
        url: changed("url", change.url, ""),
        types: toTypes(change.types),
        description: changed("description", change.description, ""),
        status: endpointStatus.number(change.status),
      },
      updateMask: toMask(change),
      expectedVersion,
    }),
    ({ webhookEndpoint }) => toWebhookEndpoint(webhookEndpoint),
  ),
  deleteWebhookEndpoint: row(webhooks, "deleteWebhookEndpoint", asIs, ({ webhookEndpoint }) =>
    toWebhookEndpoint(webhookEndpoint),
  ),
  rotateWebhookSecret: row(webhooks, "rotateWebhookSecret", asIs, ({ webhookEndpoint }) =>
    toWebhookEndpoint(webhookEndpoint),
  ),
  listWebhookDeliveries: row(
    webhooks,
    "listWebhookDeliveries",
    ({ sort, endpointId, status, ...window }) => ({
      ...toWindow(window),
      orderBy: toOrderBy(sort),
      endpointId,
      status: deliveryStatus.number(status),
    }),
    (response) => toPage(response.webhookDeliveries, toWebhookDelivery, response),
  ),
  getWebhookDelivery: row(webhooks, "getWebhookDelivery", asIs, toWebhookDeliveryDetail),
  redeliverWebhook: row(webhooks, "redeliverWebhook", asIs, ({ webhookDelivery }) =>
    toWebhookDelivery(webhookDelivery),
  ),
};

const talk: Rows<"postMessage" | "listMessages"> = {
  postMessage: row(support, "postMessage", asIs, ({ message }) => toMessage(message)),
  listMessages: row(
    support,
    "listMessages",
    ({ orderId, sort, ...window }) => ({ orderId, ...toWindow(window), orderBy: toOrderBy(sort) }),
    (response) => toPage(response.messages, toMessage, response),
  ),
};

export const featureRows = { ...talk, ...money, ...wallet, ...news, ...hooks };
