import { operations } from "@trefoil/domain";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect, type SocketClient } from "../testing/socket-client.ts";

let shop: GraphqlUnderTest;
const open: SocketClient[] = [];

beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterAll(async () => {
  for (const { hangUp } of open) hangUp();
  await Promise.all(open.map(({ closed }) => closed));
  await shop.close();
});

async function subscribed(query: string, variables: object, ...people: readonly { token: string }[]) {
  const clients = await Promise.all(people.map(({ token }) => connect(shop.endpoint, { as: token })));
  open.push(...clients);
  for (const client of clients) client.ask("1", query, variables);
  for (const client of clients) await client.news("1");
  return clients;
}

/** What each of them has next. */
const next = (clients: readonly SocketClient[]) =>
  Promise.all(clients.map(async (client) => (await client.news("1")).data));

it("shows the same document's event to each as he may see it", async () => {
  const { id } = await shop.newProduct();
  const query =
    "subscription ($id: ID!) { stockChanged(productId: $id, begin: true) { event { actor { id } } } }";
  const clients = await subscribed(query, { id }, shop.sam, shop.alice, shop.bob, shop.ada);
  await shop.data(
    "mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { stock { onHand } } }",
    {
      as: shop.sam.token,
      variables: { input: { productId: id, delta: 1, reason: "RECEIPT" } },
    },
  );
  const actors = (await next(clients)).map(({ stockChanged }) => stockChanged.event.actor.id);
  expect(actors).toEqual([shop.sam.id, null, null, shop.sam.id]);
});

it("leads each only where he may go", async () => {
  const ann = await shop.newCustomer();
  const { id } = await shop.newOrder(ann);
  const poor = { token: await shop.tokenFor(ann.id, { scopes: ["orders:read"] }) };
  const query = `subscription ($id: ID!) { orderUpdated(id: $id, begin: true) {
    event { type } order { status customer { id } } } }`;
  const clients = await subscribed(query, { id }, ann, poor, shop.sam);
  await shop.run(operations.cancelOrder, { id });
  const told = (await next(clients)).map(({ orderUpdated }) => orderUpdated.order);
  const whole = { status: "CANCELLED", customer: { id: ann.id } };
  expect(told).toEqual([whole, { status: "CANCELLED", customer: null }, whole]);
});

it("leads nobody further where two fields of one name are one", async () => {
  const ann = await shop.newCustomer();
  const { id } = await shop.newOrder(ann);
  const poor = { token: await shop.tokenFor(ann.id, { scopes: ["orders:read"] }) };
  const query = `subscription ($id: ID!) { orderUpdated(id: $id, begin: true) { event { type } }
    ... { orderUpdated(id: $id, begin: true) { order { customer { id } } } } }`;
  const clients = await subscribed(query, { id }, shop.sam, poor);
  await shop.run(operations.cancelOrder, { id });
  const told = (await next(clients)).map(({ orderUpdated }) => orderUpdated.order);
  expect(told).toEqual([{ customer: { id: ann.id } }, { customer: null }]);
});

it("asks the database once for all that one caller has open", async () => {
  const { id } = await shop.newProduct();
  const query = "subscription ($id: ID!) { stockChanged(productId: $id, begin: true) { stock { onHand } } }";
  const clients = await subscribed(query, { id }, ...Array.from({ length: 20 }, () => shop.alice));
  const load = vi.spyOn(shop.process.shop, "load");
  await shop.run(operations.adjustStock, { productId: id, delta: 2, reason: "RECEIPT" });
  for (const data of await next(clients)) expect(data.stockChanged.stock).toEqual({ onHand: 2 });
  expect(load).toHaveBeenCalledTimes(1);
  load.mockRestore();
});

it("goes on for the others when the one leaves who asked first", async () => {
  const { id } = await shop.newProduct();
  const query = "subscription ($id: ID!) { stockChanged(productId: $id, begin: true) { stock { onHand } } }";
  const [first, ...others] = await subscribed(query, { id }, shop.alice, shop.alice, shop.alice);
  for (let delta = 1; delta <= 20; delta++) {
    const written = shop.run(operations.adjustStock, { productId: id, delta: 1, reason: "RECEIPT" });
    first?.send({ id: "1", type: "complete" });
    await written;
    for (const data of await next(others)) expect(data.stockChanged.stock.onHand).toBe(delta);
    first?.ask("1", query, { id });
    while ((await first?.next("1"))?.payload?.data?.stockChanged.stock.onHand !== delta);
  }
});
