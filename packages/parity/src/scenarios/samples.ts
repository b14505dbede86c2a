/** For each operation somebody who may, and an input that is right. */
import type { OperationName } from "@trefoil/sdk";
import { type Actor, address, type World } from "../world.ts";
import { eventSamples, newsSamples } from "./event-samples.ts";
import { paymentSamples, walletSamples } from "./payment-samples.ts";
import type { Sample, Samples } from "./sample.ts";
import { supportSamples } from "./support-samples.ts";
import { webhookSamples } from "./webhook-samples.ts";

export const samples: Samples<OperationName> = {
  listProducts: {
    by: "alice",
    input: async ({ category }) => ({
      limit: 3,
      sort: "price",
      categoryId: category.id,
      status: "ACTIVE",
      minPrice: 1,
      maxPrice: 9_999_999,
      q: "a",
    }),
    other: { sort: "-price" },
  },
  getProduct: { by: "alice", input: async (world) => ({ id: (await world.newProduct()).id }), other: {} },
  batchGetProducts: {
    by: "alice",
    input: async (world) => ({ ids: [(await world.newProduct()).id, (await world.newProduct()).id] }),
    other: {},
  },
  createProduct: {
    by: "sam",
    input: async ({ unique, category }) => ({
      sku: unique("SKU"),
      name: "Tea",
      description: "Loose leaves.",
      price: { amount: 1250, currency: "EUR" },
      categoryId: category.id,
      status: "DRAFT",
      attributes: { origin: "Assam" },
    }),
    other: { name: "Coffee" },
  },
  updateProduct: {
    by: "sam",
    input: async (world) => ({
      id: (await world.newProduct({ attributes: { old: "1" } })).id,
      expectedVersion: 1,
      name: "Green tea",
      description: "Steamed.",
      price: { amount: 990, currency: "EUR" },
      categoryId: world.category.id,
      status: "ACTIVE",
      attributes: { old: null, origin: "Uji" },
    }),
    other: { name: "Coffee" },
  },
  archiveProduct: {
    by: "sam",
    input: async (world) => ({ id: (await world.newProduct()).id, expectedVersion: 1 }),
    other: { expectedVersion: 2 },
  },
  exportProducts: {
    by: "sam",
    input: async ({ category }) => ({ status: "ACTIVE", categoryId: category.id }),
    other: {},
  },
  importProducts: { by: "sam", input: async () => ({ mode: "best-effort" }), other: {} },
  listCategories: {
    by: "alice",
    input: async ({ category }) => ({ limit: 3, parentId: category.id }),
    other: { parentId: undefined },
  },
  getCategory: { by: "alice", input: async ({ category }) => ({ id: category.id }), other: {} },
  listReviews: {
    by: "alice",
    input: async (world) => ({ productId: await reviewedProduct(world), limit: 2, sort: "rating" }),
    other: { sort: "-rating" },
  },
  createReview: {
    by: "alice",
    input: async (world) => ({
      productId: (await world.newProduct()).id,
      rating: 5,
      title: "Good",
      body: "I like it.",
    }),
    other: { rating: 4 },
  },
  getStock: {
    by: "alice",
    input: async (world) => ({ productId: (await world.newProduct()).id }),
    other: {},
  },
  adjustStock: {
    by: "sam",
    input: async (world) => ({
      productId: (await world.newProduct()).id,
      delta: 5,
      reason: "RECEIPT",
      expectedVersion: 1,
    }),
    other: { delta: 6 },
  },
  registerCustomer: {
    by: "alice",
    input: async ({ unique }) => ({
      email: `${unique("new")}@example.com`,
      name: "New",
      password: "correct horse",
    }),
    other: { name: "Newer" },
    spared: { password: "short" },
  },
  getCustomer: { by: "alice", input: async ({ ids }) => ({ id: ids.alice }), other: {} },
  me: { by: "alice", input: async () => ({}), other: {} },
  updateCustomer: {
    by: "sam",
    input: async (world) => ({
      id: (await world.newCustomer()).id,
      expectedVersion: 1,
      name: "Renamed",
      email: `${world.unique("renamed")}@example.com`,
      password: "battery staple",
      tier: "BASIC",
    }),
    other: { name: "Renamed again" },
    spared: { password: "short" },
  },
  listCustomers: {
    by: "sam",
    input: async () => ({
      limit: 3,
      sort: "email",
      status: "ACTIVE",
      role: "CUSTOMER",
      tier: "FREE",
      q: "a",
    }),
    other: { sort: "-email" },
  },
  suspendCustomer: {
    by: "sam",
    input: async (world) => ({ id: (await world.newCustomer()).id, expectedVersion: 1, reason: "Fraud" }),
    other: { reason: "Other" },
  },
  placeOrder: {
    by: "alice",
    input: async (world) => ({
      items: [{ productId: (await world.newProduct()).id, quantity: 2 }],
      shippingAddress: { ...address, line2: "Back door", region: "NRW" },
      paymentToken: "tok_visa",
      waitSeconds: 0,
    }),
    other: { paymentToken: "tok_flaky" },
  },
  getOrder: {
    by: "alice",
    input: async (world) => {
      const { id, placedAt } = await world.newOrder(world.alice);
      return { id, at: placedAt };
    },
    other: {},
  },
  listOrders: {
    by: "alice",
    input: async ({ ids }) => ({ limit: 3, sort: "placedAt", customerId: ids.alice, status: "PENDING" }),
    other: { sort: "-placedAt" },
  },
  cancelOrder: {
    by: "alice",
    input: async (world) => ({
      id: (await world.newOrder(world.alice)).id,
      reason: "Too late",
      expectedVersion: 1,
    }),
    other: { reason: "Too early" },
  },
  shipOrder: {
    by: "sam",
    input: async (world) => ({
      id: await confirmedOrder(world),
      carrier: "DHL",
      trackingNumber: "1Z",
      expectedVersion: 2,
    }),
    other: { carrier: "UPS" },
  },
  deliverOrder: {
    by: "sam",
    input: async (world) => ({ id: await shippedOrder(world), expectedVersion: 3 }),
    other: { expectedVersion: 4 },
  },
  orderHistory: {
    by: "alice",
    input: async (world) => ({ id: (await world.newOrder(world.alice)).id, limit: 5 }),
    other: {},
  },
  ...walletSamples,
  ...newsSamples,
  ...webhookSamples,
  ...eventSamples,
  ...paymentSamples,
  ...supportSamples,
};

export function actorOf(world: World, { by }: Sample): Actor {
  return world[by];
}

/** A product with three reviews. */
async function reviewedProduct(world: World): Promise<string> {
  const { id } = await world.newProduct();
  for (const who of [world.alice, world.bob, world.sam]) {
    await world.as(who).reviews.create(id, { rating: 3, title: "Fair", body: "It does." });
  }
  return id;
}

async function confirmedOrder(world: World): Promise<string> {
  const { id } = await world.newOrder(world.alice);
  await world.confirm(id);
  return id;
}

async function shippedOrder(world: World): Promise<string> {
  const id = await confirmedOrder(world);
  await world.as(world.sam).orders.ship(id);
  return id;
}
