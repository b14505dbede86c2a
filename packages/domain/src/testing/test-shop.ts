/** A shop on a fresh database for one test file, and quick ways to fill it. */
import { randomUUIDv7 } from "node:crypto";
import { type Database, type DatabaseOptions, openDatabase } from "@trefoil/prisma";
import { testDatabase } from "@trefoil/prisma/testing";
import {
  type Call,
  type Caller,
  fromTypeId,
  openShop,
  operations,
  type Product,
  type Shop,
  scopes,
  system,
  toTypeId,
} from "../index.ts";

export interface TestShop {
  readonly shop: Shop;
  readonly database: Database;
  /** TypeID of a category. */
  readonly categoryId: string;
  /** Bugs that the corridor reported; a test that expects none checks it. */
  readonly bugs: unknown[];
  newProduct(fields?: Partial<Record<string, unknown>>): Promise<Product>;
  /** A fresh customer's call. */
  newCustomer(): Promise<Call & { readonly id: string }>;
  close(): Promise<void>;
}

export const bySystem: Call = { caller: system };
let serial = 0;

/** A name that no other row of the file has. */
export function unique(prefix: string): string {
  serial += 1;
  return `${prefix}-${serial}`;
}

export function asStaff(): Call {
  return { caller: { role: "STAFF", tier: "PREMIUM", customerId: randomUUIDv7(), scopes: new Set(scopes) } };
}

export async function openTestShop(options: Partial<Omit<DatabaseOptions, "url">> = {}): Promise<TestShop> {
  const { url, drop } = await testDatabase();
  const database = openDatabase({ url, ...options });
  const bugs: unknown[] = [];
  const shop = openShop({
    database,
    secret: new Uint8Array(32).fill(1),
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: (error) => void bugs.push(error),
  });
  const category = randomUUIDv7();
  const now = new Date();
  const fields = {
    slug: "shoes",
    name: "Shoes",
    description: "",
    position: 1,
    createdAt: now,
    updatedAt: now,
  };
  await database.prisma.category.create({ data: { id: category, ...fields } });
  const categoryId = toTypeId("category", category);

  return {
    shop,
    database,
    categoryId,
    bugs,
    async newProduct(fields = {}) {
      const price = { amount: 1999, currency: "EUR" };
      const input = { sku: unique("SKU"), name: "Shoe", description: "", price, categoryId, ...fields };
      return (await shop.run(operations.createProduct, input, bySystem)).value;
    },
    async newCustomer() {
      const customer = randomUUIDv7();
      const email = `${unique("customer")}@example.com`;
      const at = { createdAt: now, updatedAt: now };
      await database.prisma.customer.create({ data: { id: customer, email, name: "Customer", ...at } });
      return { id: toTypeId("customer", customer), caller: customerCaller(customer) };
    },
    async close() {
      await database.close();
      await drop();
    },
  };
}

function customerCaller(customerId: string): Caller {
  return { role: "CUSTOMER", tier: "FREE", customerId, scopes: new Set(scopes) };
}

export const address = { name: "Ann", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" };

/** An order of one product. */
export function orderOf(product: Product, quantity = 1) {
  return {
    items: [{ productId: product.id, quantity }],
    shippingAddress: address,
    paymentToken: "tok_visa",
  };
}

export function uuidOf(id: string): string {
  const [prefix] = id.split("_");
  const kinds = { prod: "product", cat: "category", ord: "order", cus: "customer", rev: "review" } as const;
  return fromTypeId(kinds[prefix as keyof typeof kinds], id) as string;
}
