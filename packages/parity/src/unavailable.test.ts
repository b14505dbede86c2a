import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scopes } from "@trefoil/domain";
import { type OperationName, operations } from "@trefoil/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenDriver } from "./driver.ts";
import { drivers } from "./drivers/index.ts";
import { type OpenedSite, siteIn } from "./testing/open-site.ts";
import { ask } from "./transcript.ts";

const id = (prefix: string) => `${prefix}_01h455vb4pex5vsknk084sn02q`;
const product = {
  sku: "A",
  name: "A",
  description: "",
  price: { amount: 1, currency: "EUR" },
  categoryId: id("cat"),
};
const shippingAddress = { name: "A", line1: "A", city: "A", postalCode: "1", country: "DE" };

/** An input for each operation that asks the database for something. */
const inputs: Readonly<Record<OperationName, object>> = {
  listProducts: {},
  getProduct: { id: id("prod") },
  batchGetProducts: { ids: [id("prod")] },
  createProduct: product,
  updateProduct: { id: id("prod"), expectedVersion: 1, name: "A" },
  archiveProduct: { id: id("prod"), expectedVersion: 1 },
  exportProducts: {},
  importProducts: { mode: "best-effort" },
  listCategories: {},
  getCategory: { id: id("cat") },
  listReviews: { productId: id("prod") },
  createReview: { productId: id("prod"), rating: 1, title: "A", body: "A" },
  getStock: { productId: id("prod") },
  adjustStock: { productId: id("prod"), delta: 1, reason: "COUNT" },
  registerCustomer: { email: "a@example.com", name: "A", password: "correct horse" },
  getCustomer: { id: id("cus") },
  me: {},
  updateCustomer: { id: id("cus"), expectedVersion: 1, name: "A" },
  listCustomers: {},
  suspendCustomer: { id: id("cus") },
  placeOrder: { items: [{ productId: id("prod"), quantity: 1 }], shippingAddress, payment: "WALLET" },
  getOrder: { id: id("ord") },
  listOrders: {},
  cancelOrder: { id: id("ord") },
  shipOrder: { id: id("ord") },
  deliverOrder: { id: id("ord") },
  orderHistory: { id: id("ord") },
  openWallet: {},
  getWallet: { customerId: id("cus") },
  depositToWallet: { customerId: id("cus"), amount: { amount: 1, currency: "EUR" } },
  withdrawFromWallet: { customerId: id("cus"), amount: { amount: 1, currency: "EUR" } },
  freezeWallet: { customerId: id("cus") },
  unfreezeWallet: { customerId: id("cus") },
  listWalletEntries: { customerId: id("cus") },
  postMessage: { orderId: id("ord"), text: "A" },
  listMessages: { orderId: id("ord") },
  listNotifications: {},
  markNotificationRead: { id: id("ntf") },
  topProducts: { period: "DAY" },
  salesByDay: { from: "2026-03-01", to: "2026-03-02" },
  customerOrderSummary: { customerId: id("cus") },
  createWebhookEndpoint: { url: "https://example.com/hooks" },
  listWebhookEndpoints: {},
  getWebhookEndpoint: { id: id("whe") },
  updateWebhookEndpoint: { id: id("whe"), expectedVersion: 1, description: "A" },
  deleteWebhookEndpoint: { id: id("whe"), expectedVersion: 1 },
  rotateWebhookSecret: { id: id("whe") },
  listWebhookDeliveries: {},
  getWebhookDelivery: { id: id("whd") },
  redeliverWebhook: { id: id("whd") },
  listEvents: {},
  watchEvents: {},
  watchOrder: { id: id("ord") },
  watchStock: { productId: id("prod") },
  watchMessages: { orderId: id("ord") },
  listConsumers: {},
  listDeadLetters: {},
  replayDeadLetter: { id: id("dlt") },
  getCheckout: { orderId: id("ord") },
  listCheckouts: {},
  retryCheckout: { orderId: id("ord") },
  listPayments: { orderId: id("ord") },
  getPayment: { id: id("pay") },
  refundPayment: { id: id("pay") },
  getShipment: { orderId: id("ord") },
};

let home: string;
let opened: OpenedSite;
let token: string;
const open = new Map<string, OpenDriver>();

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "trefoil-unavailable-"));
  opened = await siteIn({ home, databaseUrl: "postgres://nobody@127.0.0.1:1/nothing" });
  const { site } = opened;
  token = await site.tokenFor({ subject: id("cus"), role: "ADMIN", tier: "FREE", scopes });
  for (const driver of drivers) open.set(driver.name, await driver.open(site));
});
afterAll(async () => {
  for (const driver of open.values()) await driver.close();
  await opened.close();
  await rm(home, { recursive: true });
});

describe.each(drivers.map(({ name }) => name))("without a database, %s", (name) => {
  it.each(Object.entries(inputs))("says so of %s", async (operation, input) => {
    const { transport } = open.get(name) as OpenDriver;
    const call = { operation: operation as OperationName, input, key: "key", lines: [product] };
    expect(await ask(transport, call, token)).toEqual({
      kind: "UNAVAILABLE",
      reason: "DATABASE_UNAVAILABLE",
      violations: [],
    });
  });
});

it("has an input for every operation", () => {
  expect(Object.keys(inputs)).toEqual(Object.keys(operations));
});
