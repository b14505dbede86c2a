/** A right input for each operation, about things that are not there: for what is tested of all of them. */
import type { OperationName } from "../index.ts";

const id = (prefix: string) => `${prefix}_01h455vb4pex5vsknk084sn02q`;
const product = id("prod");
const order = id("ord");
const payment = id("pay");
const customer = id("cus");
const category = id("cat");
const endpoint = id("whe");
const delivery = id("whd");
const shippingAddress = { name: "A", line1: "A", city: "A", postalCode: "1", country: "DE" };

export const plainProduct = {
  sku: "A",
  name: "A",
  description: "",
  price: { amount: 1, currency: "EUR" },
  categoryId: category,
};

export const plainInputs: Readonly<Record<OperationName, object>> = {
  listProducts: {},
  getProduct: { id: product },
  batchGetProducts: { ids: [product] },
  createProduct: plainProduct,
  updateProduct: { id: product, expectedVersion: 1, name: "A" },
  archiveProduct: { id: product, expectedVersion: 1 },
  exportProducts: {},
  importProducts: { mode: "best-effort" },
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
  updateCustomer: { id: customer, expectedVersion: 1, name: "A" },
  listCustomers: {},
  suspendCustomer: { id: customer },
  placeOrder: { items: [{ productId: product, quantity: 1 }], shippingAddress, payment: "WALLET" },
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
  replayDeadLetter: { id: id("dlt") },
  createWebhookEndpoint: { url: "https://example.com/webhooks" },
  listWebhookEndpoints: {},
  getWebhookEndpoint: { id: endpoint },
  updateWebhookEndpoint: { id: endpoint, expectedVersion: 1, description: "A" },
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
  markNotificationRead: { id: id("ntf") },
  topProducts: { period: "DAY" },
  salesByDay: { from: "2026-11-01", to: "2026-11-20" },
  customerOrderSummary: { customerId: customer },
};
