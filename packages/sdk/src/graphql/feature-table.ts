/** The rows of what is around orders: which document each operation is, what goes into it, and what of its data is the view. */
import * as documents from "../gen/documents.ts";
import type { WebhookEndpointViewFragment } from "../gen/operations.ts";
import type { WebhookEndpoint } from "../webhooks.ts";
import { asInput, items, listing, nothing, type Rows, row, toPage, windowOf } from "./row.ts";
import { sortOf } from "./sorts.ts";

const money: Rows<
  | "getCheckout"
  | "listCheckouts"
  | "retryCheckout"
  | "listPayments"
  | "getPayment"
  | "refundPayment"
  | "getShipment"
> = {
  getCheckout: row(
    documents.GetCheckout,
    ({ orderId }) => ({ orderId }),
    ({ checkout }) => checkout,
  ),
  listCheckouts: row(documents.ListCheckouts, listing, ({ checkouts }) => toPage(checkouts)),
  retryCheckout: row(documents.RetryCheckout, asInput, ({ retryCheckout }) => retryCheckout?.checkout),
  listPayments: row(
    documents.ListPayments,
    ({ orderId }) => ({ orderId }),
    ({ payments }) => items(payments),
  ),
  getPayment: row(
    documents.GetPayment,
    ({ id }) => ({ id }),
    ({ payment }) => payment,
  ),
  refundPayment: row(documents.RefundPayment, asInput, ({ refundPayment }) => refundPayment?.payment),
  getShipment: row(
    documents.GetShipment,
    ({ orderId }) => ({ orderId }),
    ({ shipment }) => shipment,
  ),
};

const wallets: Rows<
  | "openWallet"
  | "getWallet"
  | "depositToWallet"
  | "withdrawFromWallet"
  | "freezeWallet"
  | "unfreezeWallet"
  | "listWalletEntries"
> = {
  openWallet: row(documents.OpenWallet, asInput, ({ openWallet }) => openWallet?.wallet),
  getWallet: row(
    documents.GetWallet,
    ({ customerId, at }) => ({ customerId, at }),
    ({ wallet }) => wallet,
  ),
  depositToWallet: row(documents.DepositToWallet, asInput, ({ depositToWallet }) => depositToWallet?.wallet),
  withdrawFromWallet: row(
    documents.WithdrawFromWallet,
    asInput,
    ({ withdrawFromWallet }) => withdrawFromWallet?.wallet,
  ),
  freezeWallet: row(documents.FreezeWallet, asInput, ({ freezeWallet }) => freezeWallet?.wallet),
  unfreezeWallet: row(documents.UnfreezeWallet, asInput, ({ unfreezeWallet }) => unfreezeWallet?.wallet),
  listWalletEntries: row(
    documents.ListWalletEntries,
    ({ customerId, ...window }) => ({ customerId, ...windowOf(window) }),
    ({ walletEntries }) => toPage(walletEntries),
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
  listNotifications: row(documents.ListNotifications, listing, ({ notifications }) => toPage(notifications)),
  markNotificationRead: row(
    documents.MarkNotificationRead,
    asInput,
    ({ markNotificationRead }) => markNotificationRead?.notification,
  ),
  topProducts: row(
    documents.TopProducts,
    ({ period, date, limit }) => ({ period, date, first: limit }),
    ({ topProducts }) => topProducts,
  ),
  salesByDay: row(
    documents.SalesByDay,
    ({ from, to }) => ({ from, to }),
    ({ sales }) => sales,
  ),
  customerOrderSummary: row(
    documents.CustomerOrderSummary,
    ({ customerId }) => ({ customerId }),
    ({ customerOrderSummary }) => customerOrderSummary,
  ),
  listEvents: row(documents.ListEvents, listing, ({ events }) => toPage(events)),
  listConsumers: row(documents.ListConsumers, nothing, ({ consumers }) => items(consumers)),
  listDeadLetters: row(documents.ListDeadLetters, listing, ({ deadLetters }) => toPage(deadLetters)),
  replayDeadLetter: row(
    documents.ReplayDeadLetter,
    asInput,
    ({ replayDeadLetter }) => replayDeadLetter?.deadLetter,
  ),
};

const webhooks: Rows<
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
    documents.CreateWebhookEndpoint,
    asInput,
    ({ createWebhookEndpoint }) => createWebhookEndpoint && toEndpoint(createWebhookEndpoint.webhookEndpoint),
  ),
  listWebhookEndpoints: row(
    documents.ListWebhookEndpoints,
    ({ sort, ...window }) => ({ ...windowOf(window), sort: sortOf(sort) }),
    ({ webhookEndpoints }) => toPage(webhookEndpoints, toEndpoint),
  ),
  getWebhookEndpoint: row(
    documents.GetWebhookEndpoint,
    ({ id }) => ({ id }),
    ({ webhookEndpoint }) => webhookEndpoint && toEndpoint(webhookEndpoint),
  ),
  updateWebhookEndpoint: row(
    documents.UpdateWebhookEndpoint,
    asInput,
    ({ updateWebhookEndpoint }) => updateWebhookEndpoint && toEndpoint(updateWebhookEndpoint.webhookEndpoint),
  ),
  deleteWebhookEndpoint: row(
    documents.DeleteWebhookEndpoint,
    asInput,
    ({ deleteWebhookEndpoint }) => deleteWebhookEndpoint && toEndpoint(deleteWebhookEndpoint.webhookEndpoint),
  ),
  rotateWebhookSecret: row(
    documents.RotateWebhookSecret,
    asInput,
    ({ rotateWebhookSecret }) => rotateWebhookSecret && toEndpoint(rotateWebhookSecret.webhookEndpoint),
  ),
  listWebhookDeliveries: row(documents.ListWebhookDeliveries, listing, ({ webhookDeliveries }) =>
    toPage(webhookDeliveries),
  ),
  getWebhookDelivery: row(
    documents.GetWebhookDelivery,
    ({ id }) => ({ id }),
    ({ webhookDelivery }) => webhookDelivery && { ...webhookDelivery, tries: webhookDelivery.tries ?? [] },
  ),
  redeliverWebhook: row(
    documents.RedeliverWebhook,
    asInput,
    ({ redeliverWebhook }) => redeliverWebhook?.webhookDelivery,
  ),
};

/** GraphQL has no members that are absent: a secret that is not shown is null there. */
function toEndpoint({ secret, ...shown }: WebhookEndpointViewFragment): WebhookEndpoint {
  return secret === null ? shown : { ...shown, secret };
}

const support: Rows<"postMessage" | "listMessages"> = {
  postMessage: row(documents.PostMessage, asInput, ({ postMessage }) => postMessage?.message),
  listMessages: row(
    documents.ListMessages,
    ({ orderId, sort, ...window }) => ({ orderId, ...windowOf(window), sort: sortOf(sort) }),
    ({ messages }) => toPage(messages),
  ),
};

export const featureRows = { ...support, ...money, ...wallets, ...news, ...webhooks };
