/** What a nested query costs in the database, whatever the numbers: a statement an edge, but for what is read along. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "./testing/ask.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

const nested = `query($customers: Int!, $orders: Int!, $reviews: Int!) {
  customers(first: $customers) { nodes {
    id
    orders(first: $orders) { nodes {
      id
      items { product {
        name
        category { name }
        reviews(first: $reviews) { nodes { rating author { name } } }
      } }
    } }
  } }
}`;

describe("a query of five levels", () => {
  it.each([
    [1, 1, 1],
    [10, 3, 2],
    [50, 10, 5],
  ])("of %i customers, %i orders and %i reviews takes at most three statements", async (...numbers) => {
    const [customers, orders, reviews] = numbers;
    const told = await test.ask(nested, { as: test.sam.token, variables: { customers, orders, reviews } });
    expect(told.errors).toEqual([]);
    expect(told.data.customers.nodes).toHaveLength(customers);
    // Customers; their orders; the products of these with all that hangs on them.
    expect(told.queries).toBeLessThanOrEqual(3);
  });

  it("has something on each level", async () => {
    const variables = { customers: 50, orders: 10, reviews: 5 };
    const { customers } = await test.data(nested, { as: test.sam.token, variables });
    const placed = customers.nodes.flatMap((customer: Json) => customer.orders.nodes);
    const products = placed.flatMap((order: Json) => order.items.map((item: Json) => item.product));
    const reviews = products.flatMap((product: Json) => product.reviews.nodes);
    expect(placed.length).toBeGreaterThan(30);
    expect(products.length).toBeGreaterThan(80);
    expect(products.every((product: Json) => product.category.name.length > 0)).toBe(true);
    expect(reviews.length).toBeGreaterThan(80);
    expect(reviews.every((review: Json) => review.author.name.length > 0)).toBe(true);
  });
});

/** Queries as clients write them, and their statements: one for the root field, one for each edge that is not read along with it. */
const usual: [what: string, statements: number, document: string][] = [
  [
    "products alone",
    1,
    "{ products(first: 20) { nodes { id name price { amount } } pageInfo { endCursor } } }",
  ],
  [
    "products with two edges",
    2,
    "{ products(first: 20) { nodes { category { name } stock { available } } } }",
  ],
  [
    "products with their reviews",
    1,
    `{ products(first: 20, sort: CREATED_AT) { nodes {
      category { name } reviews(first: 5) { nodes { author { name } } } } } }`,
  ],
  [
    "categories",
    2,
    "{ categories(first: 9) { nodes { parent { name } children { name } products(first: 3) { nodes { id } } } } }",
  ],
  [
    "products with an edge under a condition",
    2,
    "query($is: Boolean = true) { products(first: 2) { nodes { id category @include(if: $is) { name } } } }",
  ],
  [
    "products with an edge that is merged of two fields",
    2,
    "{ products(first: 2) { nodes { category { name } ...More } } } fragment More on Product { category { slug } }",
  ],
  [
    "orders",
    6,
    `{ orders(first: 9) { nodes {
      customer { email } payments { id } shipment { id } checkout { state } messages(first: 1) { nodes { id } } } } }`,
  ],
];

it.each(usual)("a query of %s takes %i statements", async (_, statements, document) => {
  const told = await test.ask(document, { as: test.sam.token });
  expect(told.errors).toEqual([]);
  expect(told.queries).toBe(statements);
});
