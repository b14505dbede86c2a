/** Inputs that are right, or nearly so, for every operation. Ids are references that each stage resolves to its own. */
import type { OperationName } from "@trefoil/sdk";
import * as fc from "fast-check";
import { oddTexts } from "../scenarios/odd-values.ts";
import { featureInputs } from "./feature-inputs.ts";
import { Reference, type Thing } from "./reference.ts";

const idOf = (to: Thing) => fc.nat(1000).map((number) => new Reference(to, number));
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 6 }).map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
);
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const price = fc.record({ amount: fc.nat(100_000), currency: fc.constantFrom("EUR", "EUR", "EUR", "USD") });
const attributes = fc.dictionary(word, fc.oneof(word, anyText), { maxKeys: 3 });
const version = fc.integer({ min: 1, max: 4 });
const limit = fc.integer({ min: 1, max: 5 });
const given = <T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(members, { requiredKeys });

export const inputs: { readonly [Name in OperationName]: fc.Arbitrary<object> } = {
  listProducts: given(
    {
      limit,
      sort: fc.constantFrom("createdAt", "-createdAt", "price", "-price", "name", "-name"),
      categoryId: idOf("category"),
      status: fc.constantFrom("DRAFT", "ACTIVE", "ARCHIVED"),
      minPrice: fc.nat(5_000),
      maxPrice: fc.nat(50_000),
      q: fc.oneof(word, anyText),
    },
    ["limit"],
  ),
  getProduct: fc.record({ id: idOf("product") }),
  batchGetProducts: fc.record({ ids: fc.array(idOf("product"), { minLength: 1, maxLength: 5 }) }),
  createProduct: given(
    {
      sku: fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,2}$/),
      name: anyText,
      description: anyText,
      price,
      categoryId: idOf("category"),
      status: fc.constantFrom("DRAFT", "ACTIVE"),
      attributes,
    },
    ["sku", "name", "description", "price", "categoryId"],
  ),
  updateProduct: given(
    {
      id: idOf("product"),
      expectedVersion: version,
      name: anyText,
      description: anyText,
      price,
      categoryId: idOf("category"),
      status: fc.constantFrom("DRAFT", "ACTIVE"),
      attributes: fc.dictionary(word, fc.option(word), { maxKeys: 3 }),
    },
    ["id", "expectedVersion"],
  ),
  archiveProduct: fc.record({ id: idOf("product"), expectedVersion: version }),
  exportProducts: given({ status: fc.constantFrom("DRAFT", "ARCHIVED"), categoryId: idOf("category") }, [
    "status",
    "categoryId",
  ]),
  importProducts: given({ mode: fc.constantFrom("atomic", "best-effort") }, []),
  listCategories: given({ limit, parentId: idOf("category") }, []),
  getCategory: fc.record({ id: idOf("category") }),
  listReviews: given(
    {
      productId: idOf("product"),
      limit,
      sort: fc.constantFrom("createdAt", "-createdAt", "rating", "-rating"),
    },
    ["productId"],
  ),
  createReview: fc.record({
    productId: idOf("product"),
    rating: fc.integer({ min: 1, max: 5 }),
    title: anyText,
    body: anyText,
  }),
  getStock: fc.record({ productId: idOf("product") }),
  adjustStock: given(
    {
      productId: idOf("product"),
      delta: fc.integer({ min: -50, max: 50 }),
      reason: fc.constantFrom("COUNT", "RECEIPT", "DAMAGE"),
      expectedVersion: version,
    },
    ["productId", "delta", "reason"],
  ),
  registerCustomer: fc.record({
    email: word.map((name) => `${name}@example.com`),
    name: anyText,
    password: fc.constantFrom("correct horse", "short"),
  }),
  getCustomer: fc.record({ id: idOf("customer") }),
  me: fc.constant({}),
  updateCustomer: given(
    {
      id: idOf("customer"),
      expectedVersion: version,
      name: anyText,
      email: word.map((name) => `${name}@example.com`),
      tier: fc.constantFrom("FREE", "BASIC", "PREMIUM"),
      role: fc.constantFrom("CUSTOMER", "STAFF"),
    },
    ["id", "expectedVersion"],
  ),
  listCustomers: given(
    {
      limit,
      sort: fc.constantFrom("createdAt", "-createdAt", "email", "-email"),
      status: fc.constantFrom("ACTIVE", "SUSPENDED"),
      role: fc.constantFrom("CUSTOMER", "STAFF", "ADMIN"),
      tier: fc.constantFrom("FREE", "BASIC", "PREMIUM"),
      q: word,
    },
    [],
  ),
  suspendCustomer: given({ id: idOf("customer"), expectedVersion: version, reason: anyText }, ["id"]),
  placeOrder: given(
    {
      items: fc.array(
        fc.record({ productId: idOf("product"), quantity: fc.integer({ min: 1, max: 1000 }) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      shippingAddress: given(
        {
          name: anyText,
          line1: anyText,
          line2: fc.option(anyText),
          city: word,
          region: fc.option(word),
          postalCode: word,
          country: fc.constantFrom("DE", "FR"),
        },
        ["name", "line1", "city", "postalCode", "country"],
      ),
      paymentToken: fc.constantFrom("tok_visa", "tok_declined"),
      waitSeconds: fc.constant(0),
    },
    ["items", "shippingAddress", "paymentToken"],
  ),
  getOrder: given(
    { id: idOf("order"), at: fc.constantFrom("2100-01-01T00:00:00Z", "2000-01-01T00:00:00+02:00") },
    ["id"],
  ),
  listOrders: given(
    {
      limit,
      sort: fc.constantFrom("placedAt", "-placedAt"),
      customerId: idOf("customer"),
      status: fc.constantFrom("PENDING", "CONFIRMED", "SHIPPED", "DELIVERED", "CANCELLED"),
    },
    [],
  ),
  cancelOrder: given({ id: idOf("order"), reason: anyText, expectedVersion: version }, ["id"]),
  shipOrder: given(
    { id: idOf("order"), carrier: anyText, trackingNumber: anyText, expectedVersion: version },
    ["id"],
  ),
  deliverOrder: given({ id: idOf("order"), expectedVersion: version }, ["id"]),
  orderHistory: given({ id: idOf("order"), limit }, ["id"]),
  ...featureInputs({ idOf, anyText, limit, version }),
};
