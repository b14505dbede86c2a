import { createClient } from "graphql-sse";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type EventsClient, openEvents, type Wish } from "../testing/events-client.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

const STOCK = `subscription ($id: ID!, $after: String) {
  stockChanged(productId: $id, after: $after, begin: true) { position event { type } stock { onHand } }
}`;
const EVENTS = "subscription { events(begin: true) { position event { type } } }";

let shop: GraphqlUnderTest;
const open = new Set<EventsClient>();

beforeAll(async () => {
  shop = await startGraphqlUnderTest({ http: { streams: { perCaller: 3, heartbeatMs: 100 } } });
});
afterEach(() => {
  for (const stream of open) stream.hangUp();
  open.clear();
});
afterAll(() => shop.close());

async function streamOf(wish: Wish): Promise<EventsClient> {
  const stream = await openEvents(shop.endpoint, wish);
  open.add(stream);
  return stream;
}

const adjust = (productId: string, delta: number) =>
  shop.data("mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { stock { onHand } } }", {
    as: shop.sam.token,
    variables: { input: { productId, delta, reason: "RECEIPT" } },
  });

describe("a subscription", () => {
  it.each(["POST", "GET"] as const)("comes as events, asked by %s", async (method) => {
    const { id } = await shop.newProduct();
    const stream = await streamOf({ query: STOCK, variables: { id }, method });
    expect(stream.status).toBe(200);
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    expect((await stream.news()).data.stockChanged).toMatchObject({ event: null, stock: { onHand: 0 } });
    await adjust(id, 4);
    expect((await stream.news()).data.stockChanged).toMatchObject({
      event: { type: "trefoil.stock.adjusted.v1" },
      stock: { onHand: 4 },
    });
  });

  it("is understood by the protocol's own client", async () => {
    const { id } = await shop.newProduct();
    const client = createClient({ url: shop.endpoint, retryAttempts: 0 });
    const results = client.iterate({ query: STOCK, variables: { id } });
    expect((await results.next()).value?.data).toMatchObject({ stockChanged: { event: null } });
    await adjust(id, 5);
    expect((await results.next()).value?.data).toMatchObject({ stockChanged: { stock: { onHand: 5 } } });
    await results.return?.();
    client.dispose();
  });

  it("shows a sign of life between events", async () => {
    const { id } = await shop.newProduct();
    const stream = await streamOf({ query: STOCK, variables: { id } });
    const signs: string[] = [];
    for await (const chunk of stream.response) if (signs.push(String(chunk)) === 4) break;
    expect(signs.slice(2)).toEqual([":\n\n", ":\n\n"]);
  });

  it("breaks off when the token of its caller ends, and does not say that it is complete", async () => {
    // Five seconds are allowed to clocks that differ.
    const token = await shop.tokenFor(shop.alice.id, { expiresInSeconds: -3 });
    const { expiresAt } = await shop.process.tokens.verify(token);
    const stream = await streamOf({ query: EVENTS, as: token });
    await stream.news();
    expect(await stream.next()).toBeUndefined();
    expect(Date.now() - expiresAt - 5_000).toBeGreaterThanOrEqual(-20);
    expect(Date.now() - expiresAt - 5_000).toBeLessThan(1_000);
  });
});

describe("another operation", () => {
  it("is one event, and complete", async () => {
    const { id, name } = await shop.newProduct();
    const query = "query ($id: ID!) { product(id: $id) { name } }";
    const stream = await streamOf({ query, variables: { id } });
    expect(await stream.news()).toMatchObject({
      data: { product: { name } },
      extensions: { cost: { requested: 1 } },
    });
    expect(await stream.next()).toEqual({ event: "complete", data: "" });
    expect(await stream.next()).toBeUndefined();
  });

  it("may write by POST, once for a key, and not by GET", async () => {
    const { id: productId } = await shop.newProduct();
    const input = { productId, delta: 3, reason: "RECEIPT" };
    const query = "mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { stock { onHand } } }";
    const wish = { query, variables: { input }, as: shop.sam.token };
    const headers = { "Idempotency-Key": "sse-1" };
    for (const _ of [1, 2]) {
      const stream = await streamOf({ ...wish, headers });
      expect((await stream.news()).data.adjustStock).toEqual({ stock: { onHand: 3 } });
    }
    const refused = await streamOf({ ...wish, method: "GET" });
    expect([refused.status, refused.headers.allow]).toEqual([405, "POST"]);
  });
});

describe("what is wrong with an operation", () => {
  it.each([
    ["{", "SYNTAX_ERROR"],
    ["{ nothing }", "DOCUMENT_INVALID"],
    ["{ products { nodes { id } } }", "INVALID_INPUT"],
    ["subscription { events { position } }", "TOKEN_REQUIRED"],
    [
      'subscription { stockChanged(productId: "prod_01h455vb4pex5vsknk084sn02q") { position } }',
      "PRODUCT_NOT_FOUND",
    ],
  ])("is its result: %s", async (query, reason) => {
    const stream = await streamOf({ query });
    expect(stream.status).toBe(200);
    const { errors } = await stream.news();
    expect(errors[0].extensions).toMatchObject({ reason, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect((await stream.next())?.event).toBe("complete");
  });

  it.each([
    [{ query: EVENTS, as: "nonsense" }, 401, "TOKEN_INVALID"],
    [{ query: EVENTS, headers: { "Content-Type": "text/plain" } }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    [{ query: EVENTS, method: "GET", headers: { "Sec-Fetch-Site": "cross-site" } }, 400, "CSRF_BLOCKED"],
  ] as const)("is a status when the request is at fault: %j", async (wish, status, reason) => {
    const stream = await streamOf(wish);
    expect(stream.status).toBe(status);
    expect(JSON.parse(await stream.text()).errors[0].extensions.reason).toBe(reason);
  });

  it("is too many streams, of sockets and events together", async () => {
    const { token } = await shop.newCustomer();
    for (const _ of [1, 2, 3]) await (await streamOf({ query: EVENTS, as: token })).news();
    const refused = await streamOf({ query: EVENTS, as: token });
    expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "10"]);
    expect(JSON.parse(await refused.text()).errors[0].extensions.reason).toBe("TOO_MANY_STREAMS");
  });
});
