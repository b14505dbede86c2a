/** How many SQL statements a deep query takes, whatever its numbers. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

let shop: GraphqlUnderTest;
beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterAll(() => shop.close());

const deep = `query Deep($customers: Int!, $orders: Int!, $reviews: Int!) {
  customers(first: $customers) {
    nodes {
      orders(first: $orders) {
        nodes { items { product { category { name } reviews(first: $reviews) { nodes { author { name } } } } } }
      }
    }
  }
}`;

it("customers, orders, items, products, categories, reviews and authors take 3", async () => {
  const told = [];
  for (const [customers, orders, reviews] of [
    [50, 10, 5],
    [50, 10, 5],
    [50, 10, 5],
    [5, 3, 2],
    [20, 9, 10],
  ]) {
    told.push(await shop.ask(deep, { as: shop.sam.token, variables: { customers, orders, reviews } }));
  }
  for (const { status, data, errors } of told) {
    expect([status, errors]).toEqual([200, []]);
    expect(
      data.customers.nodes.some(({ orders }: { orders: { nodes: object[] } }) => orders.nodes.length > 0),
    ).toBe(true);
  }
  // The first two by graphql-js, the others compiled.
  expect(told[2]?.data).toEqual(told[0]?.data);
  expect(told.map(({ queries }) => queries)).toEqual([3, 3, 3, 3, 3]);
});
