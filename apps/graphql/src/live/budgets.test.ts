import { afterAll, beforeAll, expect, it } from "vitest";
import { openEvents } from "../testing/events-client.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect, openSocket } from "../testing/socket-client.ts";

const BUDGET = 20;
const heavy = "{ products(first: 100) { nodes { id } } }"; // weighs 11

let shop: GraphqlUnderTest;
beforeAll(async () => {
  const env = { RATE_LIMITS: "on", RATE_LIMIT_FREE: `${BUDGET}`, RATE_LIMIT_ANONYMOUS: `${BUDGET}` };
  shop = await startGraphqlUnderTest({ env });
});
afterAll(() => shop.close());

it("is one budget for what is asked over sockets, as events and over HTTP, by weight", async () => {
  const { token } = await shop.newCustomer();
  const client = await connect(shop.endpoint, { as: token });
  client.ask("1", heavy);
  expect((await client.news("1")).extensions.cost).toMatchObject({
    requested: 11,
    budget: { limit: BUDGET, remaining: BUDGET - 11 },
  });
  client.ask("2", heavy);
  const { type, payload } = await client.next("2");
  expect([type, payload[0].extensions]).toEqual([
    "error",
    expect.objectContaining({
      code: "RATE_LIMITED",
      reason: "RATE_LIMITED",
      retryAfterSeconds: expect.any(Number),
    }),
  ]);
  const events = await openEvents(shop.endpoint, { query: heavy, as: token });
  expect([events.status, Number(events.headers["retry-after"]) > 0]).toEqual([429, true]);
  expect(JSON.parse(await events.text()).errors[0].extensions.reason).toBe("RATE_LIMITED");
  client.hangUp();
});

it("is spent by a body that is no JSON, also where events are wanted", async () => {
  const { token } = await shop.newCustomer();
  const headers = {
    Authorization: `Bearer ${token}`,
    "Content-Type": "application/json",
    Accept: "text/event-stream",
  };
  const statuses: number[] = [];
  for (let n = 0; n <= BUDGET; n++) {
    const response = await fetch(shop.endpoint, { method: "POST", headers, body: "{" });
    statuses.push(response.status);
    await response.text();
  }
  expect([statuses.at(-2), statuses.at(-1)]).toEqual([400, 429]);
});

it("is spent by what is refused, and by whoever guesses tokens", async () => {
  const { token } = await shop.newCustomer();
  const client = await connect(shop.endpoint, { as: token });
  for (let n = 0; n < BUDGET; n++) client.ask(`${n}`, "{ nothing }");
  for (let n = 0; n < BUDGET; n++)
    expect((await client.next(`${n}`)).payload[0].extensions.reason).toBe("DOCUMENT_INVALID");
  client.ask("last", "{ nothing }");
  expect((await client.next("last")).payload[0].extensions.reason).toBe("RATE_LIMITED");
  client.hangUp();
  const codes = new Set<number>();
  for (let n = 0; n <= BUDGET; n++) {
    const guessing = await openSocket(shop.endpoint);
    guessing.send({ type: "connection_init", payload: { Authorization: "Bearer guess" } });
    codes.add((await guessing.closed).code);
  }
  expect(codes).toEqual(new Set([4403, 1013]));
});
