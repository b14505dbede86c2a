/** The server that other tests stand on. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./graphql-under-test.ts";
import { makeSamples } from "./samples.ts";

let shop: GraphqlUnderTest;
beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterAll(() => shop.close());

it("has demo people, and makes customers, products and orders", async () => {
  const customer = await shop.newCustomer();
  const order = await shop.newOrder(customer);
  expect(order).toMatchObject({ customerId: customer.id, status: "PENDING", items: [{ quantity: 1 }] });
  expect(new Set([shop.alice.id, shop.bob.id, shop.sam.id, shop.ada.id]).size).toBe(4);
  expect((await fetch(`${shop.url}/health/ready`)).status).toBe(200);
});

it("has samples of every kind", async () => {
  const samples = await makeSamples(shop);
  expect(samples).toMatchObject({ order: { length: 5 }, payment: { length: 3 }, shipment: { length: 3 } });
});
