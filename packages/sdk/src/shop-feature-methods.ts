/** The methods around orders, each beside the operation that it calls. */
import type { Client } from "./client.ts";
import { listOf } from "./pages.ts";
import type { Shop } from "./shop.ts";
import type { Events, Notifications, Payments, Reports, Wallets, Webhooks } from "./shop-features.ts";

type Features = Pick<Shop, "payments" | "wallets" | "notifications" | "reports" | "events" | "webhooks">;

export function featureMethods(client: Client): Features {
  return {
    payments: paymentMethods(client),
    wallets: walletMethods(client),
    notifications: notificationMethods(client),
    reports: reportMethods(client),
    events: eventMethods(client),
    webhooks: webhookMethods(client),
  };
}

function paymentMethods({ call }: Client): Payments {
  return {
    get: (id, o) => call("getPayment", { id }, o),
    refund: (id, refund, o) => call("refundPayment", { ...refund, id }, o),
  };
}

function walletMethods({ call }: Client): Wallets {
  return {
    open: (wallet = {}, o) => call("openWallet", wallet, o),
    get: (customerId, moment, o) => call("getWallet", { ...moment, customerId }, o),
    deposit: (customerId, movement, o) => call("depositToWallet", { ...movement, customerId }, o),
    withdraw: (customerId, movement, o) => call("withdrawFromWallet", { ...movement, customerId }, o),
    freeze: (customerId, note, o) => call("freezeWallet", { ...note, customerId }, o),
    unfreeze: (customerId, note, o) => call("unfreezeWallet", { ...note, customerId }, o),
    entries: (customerId, o) =>
      listOf((window, o) => call("listWalletEntries", { ...window, customerId }, o), o),
  };
}

function notificationMethods({ call }: Client): Notifications {
  return {
    list: (filter, o) => listOf((window, o) => call("listNotifications", { ...filter, ...window }, o), o),
    markRead: (id, o) => call("markNotificationRead", { id }, o),
  };
}

function reportMethods({ call }: Client): Reports {
  return {
    topProducts: (filter, o) => call("topProducts", filter, o),
    sales: (days, o) => call("salesByDay", days, o),
  };
}

function eventMethods({ call, watch }: Client): Events {
  return {
    list: (filter, o) => listOf((window, o) => call("listEvents", { ...filter, ...window }, o), o),
    watch: (filter = {}, o) => watch("watchEvents", filter, o),
    consumers: async (o) => (await call("listConsumers", {}, o)).items,
    deadLetters: (filter, o) =>
      listOf((window, o) => call("listDeadLetters", { ...filter, ...window }, o), o),
    replay: (id, o) => call("replayDeadLetter", { id }, o),
  };
}

function webhookMethods({ call }: Client): Webhooks {
  return {
    create: (endpoint, o) => call("createWebhookEndpoint", endpoint, o),
    list: (filter, o) => listOf((window, o) => call("listWebhookEndpoints", { ...filter, ...window }, o), o),
    get: (id, o) => call("getWebhookEndpoint", { id }, o),
    update: (id, change, o) => call("updateWebhookEndpoint", { ...change, id }, o),
    delete: (id, read, o) => call("deleteWebhookEndpoint", { ...read, id }, o),
    rotateSecret: (id, read, o) => call("rotateWebhookSecret", { ...read, id }, o),
    deliveries: (filter, o) =>
      listOf((window, o) => call("listWebhookDeliveries", { ...filter, ...window }, o), o),
    delivery: (id, o) => call("getWebhookDelivery", { id }, o),
    redeliver: (id, o) => call("redeliverWebhook", { id }, o),
  };
}
