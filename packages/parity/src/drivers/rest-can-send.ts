/** What REST has no words for: in addresses and headers everything is text, and HTTP itself trims and drops. */
import type { OperationName } from "@trefoil/sdk";

/** Query parameters that are read as whole numbers. */
const wholeNumbers = new Set(["limit", "minPrice", "maxPrice"]);
/** Query parameters that are read as true or false. */
const flags = new Set(["unread", "parked"]);
/** Query parameters that are read as several, with commas between them. */
const several = new Set(["ids", "types"]);
/** Parameters that REST has for its own purposes: what is an unknown field elsewhere is none here. */
const onlyRest = ["fields", "include", "ids"];

/** An address has 8 KiB for all of it. */
const LONGEST = 1000;

const inQuery: ReadonlySet<OperationName> = new Set<OperationName>([
  "listProducts",
  "getProduct",
  "batchGetProducts",
  "archiveProduct",
  "exportProducts",
  "importProducts",
  "listCategories",
  "getCategory",
  "listReviews",
  "getStock",
  "getCustomer",
  "me",
  "listCustomers",
  "getOrder",
  "listOrders",
  "orderHistory",
  "getWallet",
  "listWalletEntries",
  "listMessages",
  "watchMessages",
  "listNotifications",
  "topProducts",
  "salesByDay",
  "customerOrderSummary",
  "listWebhookEndpoints",
  "getWebhookEndpoint",
  "deleteWebhookEndpoint",
  "listWebhookDeliveries",
  "getWebhookDelivery",
  "listEvents",
  "watchEvents",
  "watchOrder",
  "watchStock",
  "listConsumers",
  "listDeadLetters",
  "getCheckout",
  "listCheckouts",
  "listPayments",
  "getPayment",
  "getShipment",
]);

/** Operations whose id is in the path; elsewhere `id` and `productId` are members like any other. */
const withId: Readonly<Partial<Record<OperationName, string>>> = {
  getProduct: "id",
  updateProduct: "id",
  archiveProduct: "id",
  getCategory: "id",
  listReviews: "productId",
  createReview: "productId",
  getStock: "productId",
  adjustStock: "productId",
  getCustomer: "id",
  updateCustomer: "id",
  suspendCustomer: "id",
  getOrder: "id",
  cancelOrder: "id",
  shipOrder: "id",
  deliverOrder: "id",
  orderHistory: "id",
  getWallet: "customerId",
  depositToWallet: "customerId",
  withdrawFromWallet: "customerId",
  freezeWallet: "customerId",
  unfreezeWallet: "customerId",
  listWalletEntries: "customerId",
  postMessage: "orderId",
  listMessages: "orderId",
  watchMessages: "orderId",
  markNotificationRead: "id",
  customerOrderSummary: "customerId",
  getWebhookEndpoint: "id",
  updateWebhookEndpoint: "id",
  deleteWebhookEndpoint: "id",
  rotateWebhookSecret: "id",
  getWebhookDelivery: "id",
  redeliverWebhook: "id",
  watchOrder: "id",
  watchStock: "productId",
  replayDeadLetter: "id",
  getCheckout: "orderId",
  retryCheckout: "orderId",
  listPayments: "orderId",
  getPayment: "id",
  refundPayment: "id",
  getShipment: "orderId",
};

const versioned: ReadonlySet<OperationName> = new Set<OperationName>([
  "updateProduct",
  "archiveProduct",
  "adjustStock",
  "updateCustomer",
  "suspendCustomer",
  "cancelOrder",
  "shipOrder",
  "deliverOrder",
  "updateWebhookEndpoint",
  "deleteWebhookEndpoint",
  "rotateWebhookSecret",
]);

export function restCanSend(operation: OperationName, input: unknown): boolean {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return false;
  const id = withId[operation];
  if (id !== undefined && !Object.hasOwn(input, id)) return false;
  // Without its ids it would be a list.
  if (operation === "batchGetProducts" && !Object.hasOwn(input, "ids")) return false;
  return Object.entries(input).every(([name, value]) => {
    if (withId[operation] === name) return isSegment(value);
    if (name === "expectedVersion" && versioned.has(operation)) return isVersion(value);
    if (name === "waitSeconds" && operation === "placeOrder") return isWait(value);
    return inQuery.has(operation) ? inAddress(operation, name, value) : inJson(value);
  });
}

function isSegment(value: unknown): boolean {
  return (
    typeof value === "string" && value.length < LONGEST && value.isWellFormed() && !/^\.{0,2}$/.test(value)
  );
}

/** An entity tag is opaque: one that is no version of ours never matches, and nobody says that it is malformed. */
function isVersion(value: unknown): boolean {
  return (
    value === undefined ||
    (Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 31 - 1)
  );
}

/** A preference that can't be met is not an error (RFC 7240). */
function isWait(value: unknown): boolean {
  return (
    value === undefined ||
    (Number.isInteger(value) && !Object.is(value, -0) && (value as number) >= 0 && (value as number) <= 10)
  );
}

function inAddress(operation: OperationName, name: string, value: unknown): boolean {
  if (!name.isWellFormed() || (onlyRest.includes(name) && operation !== "batchGetProducts")) return false;
  if (value === undefined) return true;
  if (name.length + String(value).length > LONGEST) return false;
  if (several.has(name))
    return (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((id) => typeof id === "string" && isText(id) && !id.includes(","))
    );
  if (flags.has(name)) return typeof value === "boolean";
  if (typeof value === "number") return wholeNumbers.has(name);
  return (
    typeof value === "string" && isText(value) && !(wholeNumbers.has(name) && !Number.isNaN(Number(value)))
  );
}

function isText(value: string): boolean {
  return value.isWellFormed();
}

function inJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return typeof value !== "bigint";
  return Object.values(value).every(inJson) && !(Array.isArray(value) && value.includes(undefined));
}
