import { afterAll, beforeAll, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

it("a shipment is shown by its order, below it and by its own id, and leads back", async () => {
  const { orders } = await test.data(
    "{ orders(first: 3, filter: { status: SHIPPED }) { nodes { id shipment { id status } } } }",
    { as: test.sam.token },
  );
  expect(orders.nodes).toHaveLength(3);
  for (const { id, shipment } of orders.nodes) {
    const query = `query($id: ID!, $shipment: ID!) {
      shipment(orderId: $id) { id status carrier trackingNumber order { id shipment { id } } }
      node(id: $shipment) { __typename id ... on Shipment { orderId } } }`;
    const variables = { id, shipment: shipment.id };
    expect(await test.data(query, { as: test.sam.token, variables })).toEqual({
      shipment: {
        id: shipment.id,
        status: "SHIPPED",
        carrier: expect.any(String),
        trackingNumber: expect.any(String),
        order: { id, shipment: { id: shipment.id } },
      },
      node: { __typename: "Shipment", id: shipment.id, orderId: id },
    });
  }
});

it("an order that was only just placed has none: an edge is null, a field is null with its reason", async () => {
  const variables = { id: (await test.newOrder(test.alice)).id };
  const query = "query($id: ID!) { order(id: $id) { shipment { id } } shipment(orderId: $id) { id } }";
  const told = await test.ask(query, { as: test.alice.token, variables });
  expect(told.data).toEqual({ order: { shipment: null }, shipment: null });
  expect(told.errors).toMatchObject([{ path: ["shipment"], extensions: { reason: "SHIPMENT_NOT_FOUND" } }]);
});
