/** The rows of what is around orders: which request each operation is, and how its answer is read. */
import {
  toCheckout,
  toConsumers,
  toDeadLetter,
  toMessage,
  toNotification,
  toOrderSummary,
  toPayment,
  toPayments,
  toSales,
  toShipment,
  toTopProducts,
  toWallet,
  toWalletEntry,
} from "./feature-wire.ts";
import { ifMatch } from "./headers.ts";
import { keyed, MERGE_PATCH, path, type Rows, read } from "./row.ts";
import { toWebhookDelivery, toWebhookDeliveryDetail, toWebhookEndpoint } from "./webhook-wire.ts";
import { toEvent, toPage } from "./wire.ts";

const money: Rows<
  | "getCheckout"
  | "listCheckouts"
  | "retryCheckout"
  | "listPayments"
  | "getPayment"
  | "refundPayment"
  | "getShipment"
> = {
  getCheckout: (api, { orderId, ...query }, init) =>
    read(
      api.GET("/v2/orders/{orderId}/checkout", {
        ...init,
        params: { path: path({ orderId }), query: query as never },
      }),
      toCheckout,
    ),
  listCheckouts: (api, query, init) =>
    read(api.GET("/v2/checkouts", { ...init, params: { query } }), toPage(toCheckout)),
  retryCheckout: (api, { orderId, ...body }, init) =>
    read(
      api.POST("/v2/orders/{orderId}/checkout/retry", { ...init, params: { path: path({ orderId }) }, body }),
      toCheckout,
    ),
  listPayments: (api, { orderId, ...query }, init) =>
    read(
      api.GET("/v2/orders/{orderId}/payments", {
        ...init,
        params: { path: path({ orderId }), query: query as never },
      }),
      toPayments,
    ),
  getPayment: (api, { id, ...query }, init) =>
    read(
      api.GET("/v2/payments/{id}", { ...init, params: { path: path({ id }), query: query as never } }),
      toPayment,
    ),
  refundPayment: (api, { id, ...body }, init) => {
    const { header, rest } = keyed(init);
    return read(
      api.POST("/v2/payments/{id}/refund", { ...rest, params: { path: path({ id }), header }, body }),
      toPayment,
    );
  },
  getShipment: (api, { orderId, ...query }, init) =>
    read(
      api.GET("/v2/orders/{orderId}/shipment", {
        ...init,
        params: { path: path({ orderId }), query: query as never },
      }),
      toShipment,
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
  openWallet: (api, body, init) => read(api.POST("/v2/wallets", { ...init, body: body as never }), toWallet),
  getWallet: (api, { customerId, ...query }, init) =>
    read(
      api.GET("/v2/customers/{customerId}/wallet", {
        ...init,
        params: { path: path({ customerId }), query },
      }),
      toWallet,
    ),
  depositToWallet: (api, { customerId, ...body }, init) => {
    const { header, rest } = keyed(init);
    return read(
      api.POST("/v2/customers/{customerId}/wallet/deposit", {
        ...rest,
        params: { path: path({ customerId }), header },
        body,
      }),
      toWallet,
    );
  },
  withdrawFromWallet: (api, { customerId, ...body }, init) => {
    const { header, rest } = keyed(init);
    return read(
      api.POST("/v2/customers/{customerId}/wallet/withdraw", {
        ...rest,
        params: { path: path({ customerId }), header },
        body,
      }),
      toWallet,
    );
  },
  freezeWallet: (api, { customerId, ...body }, init) =>
    read(
      api.POST("/v2/customers/{customerId}/wallet/freeze", {
        ...init,
        params: { path: path({ customerId }) },
        body,
      }),
      toWallet,
    ),
  unfreezeWallet: (api, { customerId, ...body }, init) =>
    read(
      api.POST("/v2/customers/{customerId}/wallet/unfreeze", {
        ...init,
        params: { path: path({ customerId }) },
        body,
      }),
      toWallet,
    ),
  listWalletEntries: (api, { customerId, ...query }, init) =>
    read(
      api.GET("/v2/customers/{customerId}/wallet/entries", {
        ...init,
        params: { path: path({ customerId }), query },
      }),
      toPage(toWalletEntry),
    ),
};

const support: Rows<"postMessage" | "listMessages"> = {
  postMessage: (api, { orderId, ...body }, init) =>
    read(
      api.POST("/v2/orders/{orderId}/messages", { ...init, params: { path: path({ orderId }) }, body }),
      toMessage,
    ),
  listMessages: (api, { orderId, ...query }, init) =>
    read(
      api.GET("/v2/orders/{orderId}/messages", { ...init, params: { path: path({ orderId }), query } }),
      toPage(toMessage),
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
  listNotifications: (api, query, init) =>
    read(api.GET("/v2/notifications", { ...init, params: { query } }), toPage(toNotification)),
  markNotificationRead: (api, { id, ...body }, init) =>
    read(
      api.POST("/v2/notifications/{id}/read", { ...init, params: { path: path({ id }) }, body }),
      toNotification,
    ),
  topProducts: (api, query, init) =>
    read(api.GET("/v2/reports/top-products", { ...init, params: { query } }), toTopProducts),
  salesByDay: (api, query, init) =>
    read(api.GET("/v2/reports/sales", { ...init, params: { query } }), toSales),
  customerOrderSummary: (api, { customerId, ...query }, init) =>
    read(
      api.GET("/v2/customers/{customerId}/order-summary", {
        ...init,
        params: { path: path({ customerId }), query: query as never },
      }),
      toOrderSummary,
    ),
  listEvents: (api, query, init) =>
    read(api.GET("/v2/events", { ...init, params: { query } }), toPage(toEvent)),
  listConsumers: (api, query, init) =>
    read(api.GET("/v2/consumers", { ...init, params: { query: query as never } }), toConsumers),
  listDeadLetters: (api, query, init) =>
    read(api.GET("/v2/dead-letters", { ...init, params: { query } }), toPage(toDeadLetter)),
  replayDeadLetter: (api, { id, ...body }, init) =>
    read(
      api.POST("/v2/dead-letters/{id}/replay", { ...init, params: { path: path({ id }) }, body }),
      toDeadLetter,
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
  createWebhookEndpoint: (api, body, init) =>
    read(api.POST("/v2/webhook-endpoints", { ...init, body }), toWebhookEndpoint),
  listWebhookEndpoints: (api, query, init) =>
    read(api.GET("/v2/webhook-endpoints", { ...init, params: { query } }), toPage(toWebhookEndpoint)),
  getWebhookEndpoint: (api, { id, ...query }, init) =>
    read(
      api.GET("/v2/webhook-endpoints/{id}", {
        ...init,
        params: { path: path({ id }), query: query as never },
      }),
      toWebhookEndpoint,
    ),
  updateWebhookEndpoint: (api, { id, expectedVersion, ...body }, { headers, signal }) =>
    read(
      api.PATCH("/v2/webhook-endpoints/{id}", {
        signal,
        headers: { ...headers, ...MERGE_PATCH },
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toWebhookEndpoint,
    ),
  deleteWebhookEndpoint: (api, { id, expectedVersion, ...query }, init) =>
    read(
      api.DELETE("/v2/webhook-endpoints/{id}", {
        ...init,
        params: { path: path({ id }), header: ifMatch(expectedVersion), query: query as never },
      }),
      toWebhookEndpoint,
    ),
  rotateWebhookSecret: (api, { id, expectedVersion, ...body }, init) =>
    read(
      api.POST("/v2/webhook-endpoints/{id}/rotate-secret", {
        ...init,
        params: { path: path({ id }), header: ifMatch(expectedVersion) },
        body,
      }),
      toWebhookEndpoint,
    ),
  listWebhookDeliveries: (api, query, init) =>
    read(api.GET("/v2/webhook-deliveries", { ...init, params: { query } }), toPage(toWebhookDelivery)),
  getWebhookDelivery: (api, { id, ...query }, init) =>
    read(
      api.GET("/v2/webhook-deliveries/{id}", {
        ...init,
        params: { path: path({ id }), query: query as never },
      }),
      toWebhookDeliveryDetail,
    ),
  redeliverWebhook: (api, { id, ...body }, init) =>
    read(
      api.POST("/v2/webhook-deliveries/{id}/redeliver", { ...init, params: { path: path({ id }) }, body }),
      toWebhookDelivery,
    ),
};

export const featureRows = { ...money, ...wallets, ...support, ...news, ...webhooks };
