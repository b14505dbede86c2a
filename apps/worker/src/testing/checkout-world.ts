/** For tests: a shop with customers and stock, and workers that carry its checkouts and pay out its refunds. */
import { randomUUID, randomUUIDv7 } from "node:crypto";
import {
  adjustStock,
  type Call,
  createProduct,
  fromTypeId,
  getCheckout,
  getOrder,
  type Order,
  openShop,
  placeOrder,
  type Shop,
  scopes,
  system,
  toTypeId,
} from "@trefoil/domain";
import { silentLogger } from "@trefoil/platform";
import { type Database, openDatabase } from "@trefoil/prisma";
import { testDatabase } from "@trefoil/prisma/testing";
import type { Outside } from "../checkout/perform-step.ts";
import { type CheckoutOptions, startCheckouts } from "../checkout/start-checkouts.ts";
import type { DueRunner } from "../due/due-runner.ts";

/** The UUID of an order's or a customer's id. */
export function uuidOf(id: string): string {
  return fromTypeId(id.startsWith("ord") ? "order" : "customer", id) as string;
}

export const bySystem: Call = { caller: system };

const shippingAddress = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

export interface Wish {
  readonly customer: Call;
  readonly items: readonly { readonly productId: string; readonly quantity: number }[];
  /** A token, or the wallet. */
  readonly token?: string;
}

export interface CheckoutWorld {
  readonly shop: Shop;
  readonly database: Database;
  newCustomer(): Promise<Call & { readonly id: string }>;
  /** TypeID of a product at 10.00 EUR of which there are so many. */
  newProduct(onHand: number): Promise<string>;
  place(wish: Wish, call?: Partial<Call>): Promise<Order>;
  /** A worker on a world outside; a test may let it stop or be dropped. */
  startWorker(outside: Outside, options?: CheckoutOptions): DueRunner;
  order(id: string): Promise<Order>;
  checkout(orderId: string): ReturnType<typeof checkoutOf>;
  /** Fulfils when no checkout is due any more, now or later. */
  settled(): Promise<void>;
  /** Fulfils when no refund is due any more. */
  refunded(): Promise<void>;
  stock(productId: string): Promise<{ onHand: number; reserved: number }>;
  close(): Promise<void>;
}

function checkoutOf(shop: Shop, orderId: string) {
  return shop.run(getCheckout, { orderId }, bySystem).then(({ value }) => value);
}

export async function openCheckoutWorld(): Promise<CheckoutWorld> {
  const { url, drop } = await testDatabase();
  const database = openDatabase({ url });
  const shop = openShop({
    database,
    secret: new Uint8Array(32).fill(1),
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: () => undefined,
  });
  const at = { createdAt: new Date(), updatedAt: new Date() };
  const category = randomUUIDv7();
  const about = { slug: "shoes", name: "Shoes", description: "", position: 1 };
  await database.prisma.category.create({ data: { id: category, ...about, ...at } });
  const categoryId = toTypeId("category", category);
  const workers: DueRunner[] = [];

  /** Looks again after each commit. */
  async function noneDue(table: "checkouts" | "refunds"): Promise<void> {
    for (;;) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const deafen = shop.log.onCommit(() => resolve());
      try {
        const { rows } = await database.pool.query(`SELECT FROM ${table} WHERE run_at IS NOT NULL LIMIT 1`);
        if (rows.length === 0) return;
        await promise;
      } finally {
        deafen();
      }
    }
  }

  return {
    shop,
    database,
    async newCustomer() {
      const id = randomUUIDv7();
      const email = `${id}@example.com`;
      await database.prisma.customer.create({ data: { id, email, name: "Customer", ...at } });
      const caller = { role: "CUSTOMER", tier: "FREE", customerId: id, scopes: new Set(scopes) } as const;
      return { id: toTypeId("customer", id), caller };
    },
    async newProduct(onHand) {
      const price = { amount: 1000, currency: "EUR" };
      const input = { sku: randomUUID().toUpperCase(), name: "Shoe", description: "", price, categoryId };
      const { value } = await shop.run(createProduct, input, bySystem);
      const delta = { productId: value.id, delta: onHand, reason: "RECEIPT" } as const;
      if (onHand > 0) await shop.run(adjustStock, delta, bySystem);
      return value.id;
    },
    async place({ customer, items, token = "tok_visa" }, call = {}) {
      const payment = token === "WALLET" ? { payment: "WALLET" as const } : { paymentToken: token };
      const input = { items: [...items], shippingAddress, ...payment };
      const given = { ...customer, idempotencyKey: randomUUID(), ...call };
      return (await shop.run(placeOrder, input, given)).value;
    },
    startWorker(gateways, options = {}) {
      const log = silentLogger();
      const runner = startCheckouts({ shop, database, log, gateways }, options);
      workers.push(runner);
      return runner;
    },
    order: async (id) => (await shop.run(getOrder, { id }, bySystem)).value,
    checkout: (orderId) => checkoutOf(shop, orderId),
    settled: () => noneDue("checkouts"),
    refunded: () => noneDue("refunds"),
    async stock(productId) {
      const { rows } = await database.pool.query<{ onHand: number; reserved: number }>(
        'SELECT on_hand AS "onHand", reserved FROM stock WHERE product_id = $1',
        [fromTypeId("product", productId)],
      );
      return rows[0] as { onHand: number; reserved: number };
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await shop.log.close();
      await database.close();
      await drop();
    },
  };
}
