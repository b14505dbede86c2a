import { randomUUIDv7 } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  anonymous,
  type Call,
  type Caller,
  type OperationName,
  operations,
  scopes,
  toTypeId,
} from "../index.ts";
import { address, openTestShop, type TestShop } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const product = toTypeId("product", randomUUIDv7());
const order = toTypeId("order", randomUUIDv7());
const payment = toTypeId("payment", randomUUIDv7());
const customer = toTypeId("customer", randomUUIDv7());
const category = toTypeId("category", randomUUIDv7());
const endpoint = toTypeId("webhookEndpoint", randomUUIDv7());
const delivery = toTypeId("webhookDelivery", randomUUIDv7());

const inputs: Record<OperationName, object> = {
  listProducts: {},
  getProduct: { id: product },
  batchGetProducts: { ids: [product] },
  createProduct: {
    sku: "A",
    name: "A",
    description: "",
    price: { amount: 1, currency: "EUR" },
    categoryId: category,
  },
  updateProduct: { id: product, expectedVersion: 1 },
  archiveProduct: { id: product, expectedVersion: 1 },
  exportProducts: {},
  importProducts: {},
  listCategories: {},
  getCategory: { id: category },
  listReviews: { productId: product },
  createReview: { productId: product, rating: 5, title: "A", body: "A" },
  getStock: { productId: product },
  adjustStock: { productId: product, delta: 1, reason: "COUNT" },
  syncStock: { productId: product, counted: 1 },
  registerCustomer: { email: "new@example.com", name: "New", password: "12345678" },
  getCustomer: { id: customer },
  me: {},
  updateCustomer: { id: customer, expectedVersion: 1 },
  listCustomers: {},
  suspendCustomer: { id: customer },
  placeOrder: { items: [{ productId: product, quantity: 1 }], shippingAddress: address, payment: "WALLET" },
  getOrder: { id: order },
  listOrders: {},
  cancelOrder: { id: order },
  shipOrder: { id: order },
  deliverOrder: { id: order },
  orderHistory: { id: order },
  getCheckout: { orderId: order },
  listCheckouts: {},
  retryCheckout: { orderId: order },
  listPayments: { orderId: order },
  getPayment: { id: payment },
  refundPayment: { id: payment },
  getShipment: { orderId: order },
  confirmOrder: { id: order },
  postMessage: { orderId: order, text: "A" },
  listMessages: { orderId: order },
  watchMessages: { orderId: order },
  listEvents: {},
  watchEvents: {},
  watchOrder: { id: order },
  watchStock: { productId: product },
  listConsumers: {},
  listDeadLetters: {},
  replayDeadLetter: { id: toTypeId("deadLetter", randomUUIDv7()) },
  createWebhookEndpoint: { url: "https://example.com/webhooks" },
  listWebhookEndpoints: {},
  getWebhookEndpoint: { id: endpoint },
  updateWebhookEndpoint: { id: endpoint, expectedVersion: 1 },
  deleteWebhookEndpoint: { id: endpoint, expectedVersion: 1 },
  rotateWebhookSecret: { id: endpoint },
  listWebhookDeliveries: {},
  getWebhookDelivery: { id: delivery },
  redeliverWebhook: { id: delivery },
  openWallet: {},
  getWallet: { customerId: customer },
  depositToWallet: { customerId: customer, amount: { amount: 1, currency: "EUR" } },
  withdrawFromWallet: { customerId: customer, amount: { amount: 1, currency: "EUR" } },
  freezeWallet: { customerId: customer },
  unfreezeWallet: { customerId: customer },
  listWalletEntries: { customerId: customer },
  listNotifications: {},
  markNotificationRead: { id: toTypeId("notification", randomUUIDv7()) },
  topProducts: { period: "DAY" },
  salesByDay: { from: "2026-11-01", to: "2026-11-20" },
  customerOrderSummary: { customerId: customer },
};

const names = Object.keys(operations) as OperationName[];
const guarded = names.filter((name) => operations[name].permission.who !== "anyone");
const forStaff = names.filter((name) => ["staff", "system"].includes(operations[name].permission.who));

const callerWith = (given: Partial<Caller>): Caller => ({
  role: "CUSTOMER",
  tier: "FREE",
  customerId: randomUUIDv7(),
  scopes: new Set(scopes),
  ...given,
});

/** One signature for watches of whatever input. */
const watch = (...given: [operation: unknown, input: unknown, call: Call]): AsyncIterable<unknown> =>
  (test.shop.stream as (...given: unknown[]) => AsyncIterable<unknown>)(...given);

/** The reason that an operation fails with; undefined where it does not. */
async function refusal(name: OperationName, caller: Caller): Promise<string | undefined> {
  const operation = operations[name];
  const call = { caller, idempotencyKey: "key" };
  const input = inputs[name] as never;
  try {
    if (operation.kind === "watch") for await (const _ of watch(operation, input, call)) break;
    else if (operation.kind === "export") for await (const _ of test.shop.stream(operation, input, call));
    else if (operation.kind === "import") await test.shop.ingest(operation, input, nothing(), call);
    else await test.shop.run(operation, input, call);
    return undefined;
  } catch (error) {
    return (error as { reason: string }).reason;
  }
}

async function* nothing(): AsyncGenerator<never> {}

describe("access", () => {
  it.each(guarded)("%s refuses an anonymous caller", async (name) => {
    expect(await refusal(name, anonymous)).toBe("TOKEN_REQUIRED");
  });

  it.each(guarded.filter((name) => name !== "confirmOrder"))(
    "%s refuses a token without its scope",
    async (name) => {
      expect(await refusal(name, callerWith({ role: "ADMIN", scopes: new Set() }))).toBe("SCOPE_REQUIRED");
    },
  );

  it.each(forStaff)("%s refuses a customer", async (name) => {
    expect(await refusal(name, callerWith({}))).toBe("ROLE_REQUIRED");
  });

  it("confirmOrder refuses everybody but the shop itself", async () => {
    expect(await refusal("confirmOrder", callerWith({ role: "ADMIN" }))).toBe("ROLE_REQUIRED");
  });

  it("leaves open to anyone just the catalog and the registration", () => {
    expect(names.filter((name) => !guarded.includes(name)).sort()).toEqual(
      [
        "batchGetProducts",
        "getCategory",
        "getProduct",
        "getStock",
        "listCategories",
        "listProducts",
        "listReviews",
        "registerCustomer",
        "watchStock",
      ].sort(),
    );
  });
});
