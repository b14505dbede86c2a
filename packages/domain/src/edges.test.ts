import { randomUUIDv7 } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type AnyEdge,
  type Call,
  type EdgeName,
  edges,
  type InputOf,
  type OutputOf,
  operations,
  ShopError,
  toTypeId,
  type Unary,
} from "./index.ts";
import { type DemoShop, openDemoShop } from "./testing/demo-shop.ts";

let test: DemoShop;
beforeAll(async () => {
  test = await openDemoShop();
});
afterAll(async () => {
  expect(test.bugs).toEqual([]);
  await test.close();
});

async function read<O extends Unary>(operation: O, input: InputOf<O>, call: Call): Promise<OutputOf<O>> {
  return (await test.shop.run(operation, input, call)).value;
}

/** Keys of which each caller sees others, what the edge is asked, and how one is read without an edge. */
interface Row {
  /** UUIDs: of the owner's ($1), of the other customer's ($2) and of others' things. */
  readonly keys: string;
  readonly input?: object;
  one(key: string, call: Call): Promise<unknown>;
}

const o = operations;
const orderIds = `(SELECT id FROM orders WHERE customer_id = $1 ORDER BY id LIMIT 8)
  UNION ALL (SELECT id FROM orders WHERE customer_id = $2 ORDER BY id LIMIT 8)
  UNION ALL (SELECT id FROM orders WHERE customer_id <> $1 AND customer_id <> $2 ORDER BY id LIMIT 8)
  UNION ALL (SELECT o.id FROM orders o LEFT JOIN payments p ON p.id = o.id
    WHERE p.id IS NULL ORDER BY o.id LIMIT 3)`;
const customerIds = `SELECT $1::uuid UNION ALL SELECT $2::uuid
  UNION ALL (SELECT id FROM customers WHERE id <> $1 AND id <> $2 ORDER BY id LIMIT 8)`;
const productIds = `(SELECT id FROM products
    WHERE status = 'DRAFT' AND $1::uuid <> $2::uuid ORDER BY id LIMIT 4)
  UNION ALL (SELECT id FROM products WHERE status = 'ARCHIVED' ORDER BY id LIMIT 4)
  UNION ALL (SELECT product_id FROM reviews GROUP BY product_id
    ORDER BY count(*) DESC, product_id LIMIT 12)
  UNION ALL (SELECT id FROM products WHERE status = 'ACTIVE' ORDER BY id LIMIT 4)`;
const categoryIds = "SELECT id FROM categories WHERE $1::uuid <> $2::uuid ORDER BY id";
const endpointIds = `(SELECT id FROM webhook_endpoints WHERE customer_id = $1 ORDER BY id)
  UNION ALL (SELECT id FROM webhook_endpoints WHERE customer_id = $2 ORDER BY id)
  UNION ALL (SELECT id FROM webhook_endpoints
    WHERE customer_id <> $1 AND customer_id <> $2 ORDER BY id LIMIT 5)`;
const deliveryIds = `(SELECT id FROM webhook_deliveries WHERE customer_id = $1 ORDER BY id LIMIT 5)
  UNION ALL (SELECT id FROM webhook_deliveries WHERE customer_id = $2 ORDER BY id LIMIT 5)
  UNION ALL (SELECT id FROM webhook_deliveries
    WHERE customer_id <> $1 AND customer_id <> $2 ORDER BY id LIMIT 5)`;
const notFound = () => new ShopError("PRODUCT_NOT_FOUND");

/** The item of a list that has this id. */
async function among(list: Promise<{ readonly items: readonly { readonly id: string }[] }>, id: string) {
  const found = (await list).items.find((item) => item.id === id);
  if (found === undefined) throw notFound();
  return found;
}

/** Whose orders may not be listed has none: an edge shows nothing of them. */
async function unlessOthers<T>(listed: Promise<T>): Promise<T> {
  return listed.catch((error: unknown) => {
    const ofOthers =
      error instanceof ShopError && error.message === "Only staff may list the orders of others.";
    throw ofOthers ? notFound() : error;
  });
}

const rows: { readonly [Name in EdgeName]: Row } = {
  productsByIds: { keys: productIds, one: (id, call) => read(o.getProduct, { id }, call) },
  categoriesByIds: { keys: categoryIds, one: (id, call) => read(o.getCategory, { id }, call) },
  customersByIds: { keys: customerIds, one: (id, call) => read(o.getCustomer, { id }, call) },
  ordersByIds: { keys: orderIds, one: (id, call) => read(o.getOrder, { id }, call) },
  reviewsByIds: {
    keys: `SELECT id FROM reviews WHERE $1::uuid <> $2::uuid AND product_id IN (
      SELECT product_id FROM reviews r JOIN products p ON p.id = product_id
      GROUP BY product_id, status ORDER BY status, count(*) DESC LIMIT 20) LIMIT 60`,
    async one(id, call) {
      const [product] = await test.column("SELECT product_id FROM reviews WHERE id = $1", [uuidOf(id)]);
      const productId = toTypeId("product", product ?? randomUUIDv7());
      return among(read(o.listReviews, { productId, limit: 100 }, call), id);
    },
  },
  paymentsByIds: { keys: orderIds, one: (id, call) => read(o.getPayment, { id }, call) },
  shipmentsByIds: {
    keys: orderIds,
    one: (id, call) => read(o.getShipment, { orderId: toTypeId("order", uuidOf(id)) }, call),
  },
  walletsByIds: {
    keys: customerIds,
    one: (id, call) => read(o.getWallet, { customerId: toTypeId("customer", uuidOf(id)) }, call),
  },
  notificationsByIds: {
    keys: `(SELECT id FROM notifications WHERE customer_id = $1 LIMIT 5)
      UNION ALL (SELECT id FROM notifications WHERE customer_id = $2 LIMIT 5)`,
    one: (id, call) => among(read(o.listNotifications, { limit: 100 }, call), id),
  },
  webhookEndpointsByIds: { keys: endpointIds, one: (id, call) => read(o.getWebhookEndpoint, { id }, call) },
  webhookDeliveriesByIds: {
    keys: deliveryIds,
    async one(id, call) {
      const { tries: _, ...delivery } = await read(o.getWebhookDelivery, { id }, call);
      return delivery;
    },
  },
  triesOfDeliveries: {
    keys: `${deliveryIds} UNION ALL (SELECT delivery_id FROM webhook_attempts WHERE number = 120)`,
    one: async (id, call) => (await read(o.getWebhookDelivery, { id }, call)).tries,
  },
  stockOfProducts: { keys: productIds, one: (productId, call) => read(o.getStock, { productId }, call) },
  reviewsOfProducts: {
    keys: productIds,
    input: { limit: 3, sort: "rating" },
    one: (productId, call) => read(o.listReviews, { productId, limit: 3, sort: "rating" }, call),
  },
  ordersOfCustomers: {
    keys: customerIds,
    input: { limit: 2, status: "DELIVERED" },
    one: (customerId, call) =>
      unlessOthers(read(o.listOrders, { customerId, limit: 2, status: "DELIVERED" }, call)),
  },
  walletOfCustomers: {
    keys: customerIds,
    one: (customerId, call) => read(o.getWallet, { customerId }, call),
  },
  entriesOfCustomers: {
    keys: customerIds,
    input: { limit: 2 },
    one: (customerId, call) => read(o.listWalletEntries, { customerId, limit: 2 }, call),
  },
  orderSummaryOfCustomers: {
    keys: customerIds,
    one: (customerId, call) => read(o.customerOrderSummary, { customerId }, call),
  },
  productsOfCategories: {
    keys: categoryIds,
    input: { limit: 2, sort: "-price", status: "ARCHIVED" },
    one: (categoryId, call) =>
      read(o.listProducts, { categoryId, limit: 2, sort: "-price", status: "ARCHIVED" }, call),
  },
  childrenOfCategories: {
    keys: categoryIds,
    one: async (parentId, call) => (await read(o.listCategories, { parentId, limit: 100 }, call)).items,
  },
  paymentsOfOrders: {
    keys: orderIds,
    one: async (orderId, call) => (await read(o.listPayments, { orderId }, call)).items,
  },
  shipmentOfOrders: { keys: orderIds, one: (orderId, call) => read(o.getShipment, { orderId }, call) },
  checkoutOfOrders: { keys: orderIds, one: (orderId, call) => read(o.getCheckout, { orderId }, call) },
  historyOfOrders: {
    keys: orderIds,
    input: { limit: 4 },
    one: (id, call) => read(o.orderHistory, { id, limit: 4 }, call),
  },
  messagesByIds: {
    keys: `SELECT m.id FROM messages m JOIN orders o ON o.id = conversation_id
      ORDER BY customer_id = $1 OR customer_id = $2 DESC, m.id LIMIT 40`,
    async one(id, call) {
      const [order] = await test.column("SELECT conversation_id FROM messages WHERE id = $1", [uuidOf(id)]);
      const orderId = toTypeId("order", order ?? randomUUIDv7());
      return among(read(o.listMessages, { orderId, limit: 100 }, call), id);
    },
  },
  messagesOfOrders: {
    keys: orderIds,
    input: { limit: 2, sort: "-createdAt" },
    one: (orderId, call) => read(o.listMessages, { orderId, limit: 2, sort: "-createdAt" }, call),
  },
  deliveriesOfEndpoints: {
    keys: endpointIds,
    input: { limit: 3, status: "FAILED" },
    async one(endpointId, call) {
      await read(o.getWebhookEndpoint, { id: endpointId }, call);
      return read(o.listWebhookDeliveries, { endpointId, limit: 3, status: "FAILED" }, call);
    },
  },
};

const uuids = new Map<string, string>();
const uuidOf = (id: string) => uuids.get(id) as string;

/** TypeIDs: those of the row, one that is nobody's, and one twice. */
async function keysOf(edge: AnyEdge, row: Row): Promise<string[]> {
  const found = await test.column(row.keys, [test.owner.uuid, test.other.uuid]);
  const all = [...found, randomUUIDv7(), found[0] as string];
  const ids = all.map((uuid) => toTypeId(edge.of, uuid));
  for (const [at, id] of ids.entries()) uuids.set(id, all[at] as string);
  return ids;
}

type Outcome = { readonly values: readonly unknown[] } | { readonly reason: string };

async function outcome(work: Promise<readonly unknown[]>): Promise<Outcome> {
  return work.then(
    (values) => ({ values }),
    (error: ShopError) => ({ reason: error.reason }),
  );
}

/** What reading one by one shows: null for what is not found, and any other failure as the failure of all. */
function oneByOne({ one }: Row, keys: readonly string[], call: Call): Promise<Outcome> {
  const value = (key: string) =>
    one(key, call).catch((error: ShopError) => {
      if (error.kind === "NOT_FOUND") return null;
      throw error;
    });
  return outcome(Promise.all(keys.map(value)));
}

const callers: Readonly<Record<string, () => Call>> = {
  "anybody not signed in": () => test.anybody,
  "the owner": () => test.owner,
  "another customer": () => test.other,
  "the staff": () => test.staff,
  "the owner without scopes": () => ({ caller: { ...test.owner.caller, scopes: new Set() } }),
  "the staff without scopes": () => ({ caller: { ...test.staff.caller, scopes: new Set() } }),
};

describe.each(Object.keys(edges) as EdgeName[])("the edge %s", (name) => {
  const edge = edges[name] as AnyEdge;
  const row = rows[name];

  it.each(Object.keys(callers))("shows %s what reading one by one shows", async (who) => {
    const call = (callers[who] as () => Call)();
    const keys = await keysOf(edge, row);
    const load = test.shop.load(edge, keys, row.input ?? {}, call).then(({ values }) => values);
    const [loaded, expected] = [await outcome(load), await oneByOne(row, keys, call)];
    expect(loaded).toEqual(expected);
    expect(JSON.stringify(loaded)).toBe(JSON.stringify(expected));
  });

  it("asks one statement for all keys", async () => {
    const keys = await keysOf(edge, row);
    const call = name === "notificationsByIds" ? test.owner : test.staff;
    const query = vi.spyOn(test.database.pool, "query");
    const { values, cost } = await test.shop.load(edge, keys, row.input ?? {}, call);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    expect(cost).toEqual({ queries: 1, dbMs: expect.toSatisfy((ms: number) => ms > 0) });
    expect(values.filter((value) => value !== null).length).toBeGreaterThan(keys.length / 4);
  });
});

it("are named as the list names them", () => {
  expect(Object.values(edges).map(({ name }) => name)).toEqual(Object.keys(edges));
});

it("ask nothing of the database where no key can be anything that the caller may see", async () => {
  const { other, staff } = test;
  const keys = [toTypeId("customer", test.owner.uuid)];
  const none = await test.shop.load(edges.customersByIds, keys, {}, other);
  expect(none).toEqual({ values: [null], cost: { queries: 0, dbMs: 0 } });
  expect(await test.shop.load(edges.ordersOfCustomers, [], {}, staff)).toEqual({
    values: [],
    cost: { queries: 0, dbMs: 0 },
  });
});

it("shows the steps of an order's checkout in its history to the staff alone", async () => {
  const [order] = await test.column("SELECT id FROM orders WHERE customer_id = $1", [test.owner.uuid]);
  const keys = [toTypeId("order", order as string)];
  const typesFor = async (call: Call) => {
    const { values } = await test.shop.load(edges.historyOfOrders, keys, { limit: 100 }, call);
    return values[0]?.items.map(({ type }) => type.split(".")[1]);
  };
  expect(await typesFor(test.staff)).toContain("checkout");
  expect(await typesFor(test.owner)).not.toContain("checkout");
  expect(await typesFor(test.owner)).toContain("order");
});
