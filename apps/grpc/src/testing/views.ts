/** One view of each kind whose every field has a value of its own: two fields swapped can't go unseen. */
import type {
  Category,
  CheckoutView,
  ConsumerState,
  Customer,
  DeadLetter,
  EventView,
  Message,
  Notification,
  Order,
  OrderSummary,
  Payment,
  Product,
  Review,
  SalesReport,
  Shipment,
  Stock,
  TopProducts,
  Wallet,
  WalletEntry,
  WebhookDeliveryDetail,
  WebhookEndpoint,
} from "@trefoil/domain";

export const product: Product = {
  id: "prod_01h455vb4pex5vsknk084sn02a",
  sku: "SKU-1",
  name: "a name",
  description: "a description",
  price: { amount: 1250, currency: "EUR" },
  status: "DRAFT",
  categoryId: "cat_01h455vb4pex5vsknk084sn02b",
  attributes: { color: "red" },
  version: 3,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const category: Category = {
  id: "cat_01h455vb4pex5vsknk084sn02b",
  slug: "a-slug",
  name: "a name",
  description: "a description",
  parentId: "cat_01h455vb4pex5vsknk084sn02c",
  position: 4,
  version: 5,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const stock: Stock = {
  productId: "prod_01h455vb4pex5vsknk084sn02a",
  onHand: 9,
  reserved: 2,
  available: 7,
  version: 6,
};

export const review: Review = {
  id: "rev_01h455vb4pex5vsknk084sn02d",
  productId: "prod_01h455vb4pex5vsknk084sn02a",
  customerId: "cus_01h455vb4pex5vsknk084sn02e",
  rating: 4,
  title: "a title",
  body: "a body",
  createdAt: "2026-01-01T00:00:00.001Z",
};

export const customer: Customer = {
  id: "cus_01h455vb4pex5vsknk084sn02e",
  email: "ann@example.com",
  name: "Ann",
  role: "STAFF",
  tier: "BASIC",
  status: "SUSPENDED",
  version: 7,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const order: Order = {
  id: "ord_01h455vb4pex5vsknk084sn02f",
  customerId: "cus_01h455vb4pex5vsknk084sn02e",
  status: "CONFIRMED",
  items: [
    {
      productId: "prod_01h455vb4pex5vsknk084sn02a",
      sku: "SKU-1",
      name: "a name",
      quantity: 2,
      unitPrice: { amount: 1250, currency: "EUR" },
      lineTotal: { amount: 2500, currency: "EUR" },
    },
  ],
  total: { amount: 2600, currency: "EUR" },
  shippingAddress: {
    name: "Ann Archer",
    line1: "line one",
    line2: "line two",
    city: "Bonn",
    region: "Rhineland",
    postalCode: "53111",
    country: "DE",
  },
  payment: { method: "WALLET" },
  cancelReason: "a reason",
  carrier: "DHL",
  trackingNumber: "0034",
  version: 8,
  placedAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
  allowedActions: ["cancel", "ship"],
};

export const event: EventView = {
  id: "evt_01h455vb4pex5vsknk084sn02g",
  type: "trefoil.order.placed.v1",
  subject: "ord_01h455vb4pex5vsknk084sn02f",
  time: "2026-01-01T00:00:00.001Z",
  position: "1042",
  version: 9,
  data: { total: 1 },
  actor: { role: "CUSTOMER", id: "cus_01h455vb4pex5vsknk084sn02e" },
  traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
};

export const payment: Payment = {
  id: "pay_01h455vb4pex5vsknk084sn02f",
  orderId: "ord_01h455vb4pex5vsknk084sn02f",
  method: "WALLET",
  status: "CAPTURED",
  amount: { amount: 2600, currency: "EUR" },
  refunded: { amount: 500, currency: "EUR" },
  declineReason: "a decline",
  refunds: [
    {
      id: "rfd_01h455vb4pex5vsknk084sn02h",
      amount: { amount: 600, currency: "EUR" },
      reason: "a reason",
      status: "PENDING",
      createdAt: "2026-01-03T00:00:00.003Z",
    },
  ],
  version: 3,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const shipment: Shipment = {
  id: "shp_01h455vb4pex5vsknk084sn02f",
  orderId: "ord_01h455vb4pex5vsknk084sn02f",
  status: "SHIPPED",
  carrier: "DHL",
  trackingNumber: "0034",
  version: 2,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const checkout: CheckoutView = {
  orderId: "ord_01h455vb4pex5vsknk084sn02f",
  state: "COMPENSATING",
  step: "CAPTURE",
  attempts: 4,
  reason: "a reason",
  lastError: "an error",
  parked: true,
  nextRunAt: "2026-01-03T00:00:00.003Z",
  startedAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
  steps: [
    {
      step: "BOOK",
      direction: "UNDO",
      attempt: 2,
      outcome: "FAILED",
      error: "another error",
      at: "2026-01-04T00:00:00.004Z",
    },
  ],
};

export const wallet: Wallet = {
  id: "wal_01h455vb4pex5vsknk084sn02e",
  customerId: "cus_01h455vb4pex5vsknk084sn02e",
  balance: { amount: 700, currency: "EUR" },
  status: "FROZEN",
  version: 5,
  openedAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const walletEntry: WalletEntry = {
  id: "evt_01h455vb4pex5vsknk084sn02g",
  kind: "WITHDRAWN",
  amount: { amount: 300, currency: "EUR" },
  balance: { amount: 700, currency: "EUR" },
  reason: "a reason",
  orderId: "ord_01h455vb4pex5vsknk084sn02f",
  at: "2026-01-01T00:00:00.001Z",
};

export const notification: Notification = {
  id: "ntf_01h455vb4pex5vsknk084sn02j",
  kind: "ORDER_CONFIRMED",
  subject: "ord_01h455vb4pex5vsknk084sn02f",
  title: "a title",
  body: "a body",
  readAt: "2026-01-02T00:00:00.002Z",
  createdAt: "2026-01-01T00:00:00.001Z",
};

export const message: Message = {
  id: "msg_01h455vb4pex5vsknk084sn02k",
  conversationId: "conv_01h455vb4pex5vsknk084sn02f",
  orderId: "ord_01h455vb4pex5vsknk084sn02f",
  author: { role: "STAFF", customerId: "cus_01h455vb4pex5vsknk084sn02e" },
  text: "a text",
  createdAt: "2026-01-01T00:00:00.001Z",
};

export const topProducts: TopProducts = {
  from: "2026-02-23",
  to: "2026-03-01",
  items: [
    {
      productId: "prod_01h455vb4pex5vsknk084sn02a",
      sku: "SKU-1",
      name: "a name",
      quantity: 12,
      revenue: { amount: 1500, currency: "EUR" },
    },
  ],
};

export const sales: SalesReport = {
  items: [{ day: "2026-03-01", orders: 4, items: 9, revenue: { amount: 1125, currency: "EUR" } }],
};

export const orderSummary: OrderSummary = {
  customerId: "cus_01h455vb4pex5vsknk084sn02e",
  items: [
    {
      currency: "EUR",
      placed: 6,
      sold: 3,
      cancelled: 2,
      spent: { amount: 7500, currency: "EUR" },
      firstPlacedAt: "2026-01-01T00:00:00.001Z",
      lastPlacedAt: "2026-01-02T00:00:00.002Z",
    },
  ],
};

export const consumer: ConsumerState = {
  name: "a name",
  partitions: 4,
  position: "1040",
  head: "1042",
  lag: 2,
  deadLetters: 1,
  lastError: "an error",
};

export const deadLetter: DeadLetter = {
  id: "dlt_01h455vb4pex5vsknk084sn02k",
  consumer: "a consumer",
  event,
  error: "an error",
  attempts: 5,
  status: "REPLAYED",
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const webhookEndpoint: WebhookEndpoint = {
  id: "whe_01h455vb4pex5vsknk084sn02m",
  customerId: "cus_01h455vb4pex5vsknk084sn02e",
  url: "https://example.com/hooks",
  description: "a description",
  types: ["trefoil.order.placed.v1"],
  status: "DISABLED",
  disabledReason: "RECEIVER_GONE",
  secret: "whsec_c2VjcmV0",
  version: 3,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const webhookDelivery: WebhookDeliveryDetail = {
  id: "whd_01h455vb4pex5vsknk084sn02n",
  endpointId: "whe_01h455vb4pex5vsknk084sn02m",
  eventId: "evt_01h455vb4pex5vsknk084sn02g",
  eventType: "trefoil.order.placed.v1",
  status: "PENDING",
  attempts: 1,
  nextAttemptAt: "2026-01-03T00:00:00.003Z",
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
  tries: [
    {
      number: 1,
      startedAt: "2026-01-04T00:00:00.004Z",
      durationMs: 42,
      request: { headers: { "webhook-id": "evt" }, body: "a request" },
      response: { status: 503, headers: { server: "theirs" }, body: "an answer" },
      error: "an error",
    },
  ],
};
