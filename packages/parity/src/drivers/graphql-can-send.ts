/** What GraphQL has no words for: arguments are named one by one, and its scalars and lists take some values for others. */
import { type OperationName, operations } from "@trefoil/sdk";
import { restCanSend } from "./rest-can-send.ts";

const WINDOW = ["limit", "after", "before"];

/** Reads and watches whose arguments are all named: what else an input has is not asked at all. */
const named: Readonly<Partial<Record<OperationName, readonly string[]>>> = {
  getProduct: ["id"],
  batchGetProducts: ["ids"],
  getCategory: ["id"],
  listReviews: ["productId", "sort", ...WINDOW],
  getStock: ["productId"],
  getCustomer: ["id"],
  me: [],
  getOrder: ["id", "at"],
  orderHistory: ["id", ...WINDOW],
  getWallet: ["customerId", "at"],
  listWalletEntries: ["customerId", ...WINDOW],
  listMessages: ["orderId", "sort", ...WINDOW],
  topProducts: ["period", "date", "limit"],
  salesByDay: ["from", "to"],
  customerOrderSummary: ["customerId"],
  listWebhookEndpoints: ["sort", ...WINDOW],
  getWebhookEndpoint: ["id"],
  getWebhookDelivery: ["id"],
  watchOrder: ["id", "after"],
  watchStock: ["productId", "after"],
  watchMessages: ["orderId", "after"],
  listConsumers: [],
  getCheckout: ["orderId"],
  listPayments: ["orderId"],
  getPayment: ["id"],
  getShipment: ["orderId"],
};

/** Members of the scalar ID, for which a whole number is a text. */
const ids = /^(id|ids|productId|categoryId|customerId|orderId|endpointId|parentId|subject)$/;
/** Members that are lists: one value stands for a list of one. */
const lists = /^(ids|items|types)$/;

export function graphqlCanSend(operation: OperationName, input: unknown): boolean {
  const { kind } = operations[operation];
  if (kind === "export" || kind === "import") return restCanSend(operation, input);
  if (typeof input !== "object" || input === null || Array.isArray(input)) return false;
  const names = named[operation];
  return Object.entries(input).every(([name, value]) => {
    if (value === undefined) return true;
    // An argument that is null is one that is not given.
    if (kind !== "write" && value === null) return false;
    return (names?.includes(name) ?? true) && isSayable(name, value);
  });
}

function isSayable(name: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item === null || isItem(name, item));
  return value === null || (!lists.test(name) && isItem(name, value));
}

function isItem(name: string, value: unknown): boolean {
  if (typeof value === "number")
    return Number.isFinite(value) && !(ids.test(name) && Number.isInteger(value));
  if (typeof value !== "object") return typeof value !== "bigint" && value !== undefined;
  if (Array.isArray(value)) return value.every((item) => item === null || isItem(name, item));
  return Object.entries(value as object).every(([inner, of]) => of === undefined || isSayable(inner, of));
}
