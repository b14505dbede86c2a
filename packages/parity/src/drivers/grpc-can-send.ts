/** What gRPC has no words for: values of another type than the field's, and absence where a field has none. */
import { type OperationName, operations } from "@trefoil/sdk";

/** Whether a field of a message can hold the value and give it back. */
type Field = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Field>>;

const text: Field = (value) => typeof value === "string" && value.isWellFormed();
const int32: Field = (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
const int64: Field = (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 63;
const bool: Field = (value) => typeof value === "boolean";
/** A name of the enum; others have no number. */
const one =
  (...names: readonly string[]): Field =>
  (value) =>
    names.includes(value as string);
/** Instants of protobuf are numbers: what is written otherwise comes back as we write it. */
const instant: Field = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/.test(value) &&
  isInstant(value);
const some =
  (field: Field): Field =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(field);
const all =
  (field: Field): Field =>
  (value) =>
    Array.isArray(value) && value.every(field);
const map =
  (field: Field): Field =>
  (value) =>
    isMessage(value) && Object.entries(value).every(([name, inner]) => text(name) && field(inner));
const orNull =
  (field: Field): Field =>
  (value) =>
    value === null || field(value);
/** A message: these fields must be there, those may. */
const message =
  (required: Fields, optional: Fields = {}): Field =>
  (value) =>
    isMessage(value) &&
    Object.keys(required).every((name) => value[name] !== undefined) &&
    Object.entries(value).every(
      ([name, inner]) =>
        inner === undefined ||
        (Object.hasOwn(required, name) && required[name]?.(inner)) ||
        (Object.hasOwn(optional, name) && optional[name]?.(inner)),
    );

function isMessage(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Not what Date makes another day of. */
function isInstant(value: string): boolean {
  const local = new Date(`${value.slice(0, 19)}Z`);
  return !Number.isNaN(local.getTime()) && local.toISOString().startsWith(value.slice(0, 19));
}

/** Presence: an empty token and a size of 0 stand for none, and a size over the most for the most (AIP-158). */
const window: Fields = {
  limit: (value) => int32(value) && value !== 0 && (value as number) <= 100,
  after: (value) => text(value) && value !== "",
  before: (value) => text(value) && value !== "",
};
/** Names are turned into others and back (AIP-132), and blanks are not part of them. */
const sort: Field = (value) => typeof value === "string" && /^-?[A-Za-z]+$/.test(value);
const list = (filter: Fields = {}, required: Fields = {}) => message(required, { ...window, ...filter });

const money = message({ amount: int64, currency: text });
const version: Fields = { expectedVersion: int32 };
const id: Fields = { id: text };
const ofOrder: Fields = { orderId: text };
const ofCustomer: Fields = { customerId: text };
const ofProduct: Fields = { productId: text };
const productStatus = one("DRAFT", "ACTIVE", "ARCHIVED");

const newProduct = message(
  { sku: text, name: text, description: text, categoryId: text },
  { price: money, status: productStatus, attributes: map(text) },
);
const address = message(
  { name: text, line1: text, city: text, postalCode: text, country: text },
  { line2: orNull(text), region: orNull(text) },
);
const movement = message(ofCustomer, { amount: money, reason: text });
const note = message(ofCustomer, { reason: text });

const inputs: Readonly<Record<OperationName, Field>> = {
  listProducts: list({
    sort,
    categoryId: text,
    status: productStatus,
    minPrice: int64,
    maxPrice: int64,
    q: text,
  }),
  getProduct: message(id),
  batchGetProducts: message({ ids: all(text) }),
  createProduct: newProduct,
  updateProduct: message(
    { ...id, ...version },
    {
      name: text,
      description: text,
      price: orNull(money),
      categoryId: text,
      status: orNull(productStatus),
      attributes: map(orNull(text)),
    },
  ),
  archiveProduct: message({ ...id, ...version }),
  exportProducts: message({}, { status: productStatus, categoryId: text }),
  importProducts: message({}, { mode: one("atomic", "best-effort") }),
  listCategories: list({ parentId: text }),
  getCategory: message(id),
  listReviews: list({ sort }, ofProduct),
  createReview: message({ ...ofProduct, rating: int32, title: text, body: text }),
  getStock: message(ofProduct),
  adjustStock: message(
    { ...ofProduct, delta: int32 },
    { ...version, reason: one("COUNT", "RECEIPT", "DAMAGE") },
  ),
  registerCustomer: message({ email: text, name: text, password: text }),
  getCustomer: message(id),
  me: message({}),
  updateCustomer: message(
    { ...id, ...version },
    {
      name: text,
      email: text,
      password: text,
      tier: orNull(one("FREE", "BASIC", "PREMIUM")),
      role: orNull(one("CUSTOMER", "STAFF", "ADMIN")),
    },
  ),
  listCustomers: list({
    sort,
    status: one("ACTIVE", "SUSPENDED"),
    role: one("CUSTOMER", "STAFF", "ADMIN"),
    tier: one("FREE", "BASIC", "PREMIUM"),
    q: text,
  }),
  suspendCustomer: message(id, { reason: text, ...version }),
  placeOrder: (value) =>
    !(isMessage(value) && value["paymentToken"] !== undefined && value["payment"] !== undefined) &&
    message(
      { items: all(message({ ...ofProduct, quantity: int32 })) },
      { shippingAddress: address, paymentToken: text, payment: one("WALLET"), waitSeconds: int32 },
    )(value),
  getOrder: message(id, { at: instant }),
  listOrders: list({
    sort,
    customerId: text,
    status: one("PENDING", "CONFIRMED", "SHIPPED", "DELIVERED", "CANCELLED"),
  }),
  cancelOrder: message(id, { reason: text, ...version }),
  shipOrder: message(id, { carrier: text, trackingNumber: text, ...version }),
  deliverOrder: message(id, version),
  orderHistory: list({}, id),
  openWallet: message({}, { ...ofCustomer, currency: text }),
  getWallet: message(ofCustomer, { at: instant }),
  depositToWallet: movement,
  withdrawFromWallet: movement,
  freezeWallet: note,
  unfreezeWallet: note,
  listWalletEntries: list({}, ofCustomer),
  postMessage: message({ ...ofOrder, text }),
  listMessages: list({ sort }, ofOrder),
  listNotifications: list({ sort, unread: bool }),
  markNotificationRead: message(id),
  topProducts: message({}, { period: one("DAY", "WEEK"), date: text, limit: int32 }),
  salesByDay: message({ from: text, to: text }),
  customerOrderSummary: message(ofCustomer),
  createWebhookEndpoint: message({ url: text }, { types: orNull(some(text)), description: text }),
  listWebhookEndpoints: list({ sort }),
  getWebhookEndpoint: message(id),
  updateWebhookEndpoint: message(
    { ...id, ...version },
    {
      url: text,
      types: orNull(some(text)),
      description: text,
      status: orNull(one("ENABLED", "DISABLED")),
    },
  ),
  deleteWebhookEndpoint: message({ ...id, ...version }),
  rotateWebhookSecret: message(id, version),
  listWebhookDeliveries: list({ sort, endpointId: text, status: one("PENDING", "SUCCEEDED", "FAILED") }),
  getWebhookDelivery: message(id),
  redeliverWebhook: message(id),
  listEvents: list({ sort, types: some(text), subject: text }),
  watchEvents: message({}, { types: some(text), subject: text, after: text }),
  watchOrder: message(id, { after: text }),
  watchStock: message(ofProduct, { after: text }),
  watchMessages: message(ofOrder, { after: text }),
  listConsumers: message({}),
  listDeadLetters: list({ sort, consumer: text, status: one("DEAD", "REPLAYED") }),
  replayDeadLetter: message(id),
  getCheckout: message(ofOrder),
  listCheckouts: list({
    sort,
    state: one("PENDING", "RUNNING", "COMPLETED", "COMPENSATING", "FAILED"),
    parked: bool,
  }),
  retryCheckout: message(ofOrder),
  listPayments: message(ofOrder),
  getPayment: message(id),
  refundPayment: message(id, { amount: money, reason: text }),
  getShipment: message(ofOrder),
};

export function grpcCanSend(
  operation: OperationName,
  input: unknown,
  lines: readonly unknown[] = [],
): boolean {
  const { kind } = operations[operation];
  return inputs[operation](input) && (kind !== "import" || lines.every(newProduct));
}
