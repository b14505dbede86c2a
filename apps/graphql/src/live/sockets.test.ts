import { createClient } from "graphql-ws";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { connect, type Knock, type SocketClient } from "../testing/socket-client.ts";

let shop: GraphqlUnderTest;
const open = new Set<SocketClient>();

const STOCK =
  "subscription ($id: ID!, $after: String) { stockChanged(productId: $id, after: $after, begin: true) { position event { type data } stock { onHand } } }";
const ORDER =
  "subscription ($id: ID!) { orderUpdated(id: $id, begin: true) { position event { type subject } order { status } } }";
const EVENTS = "subscription { events(begin: true) { position event { type } } }";

beforeAll(async () => {
  shop = await startGraphqlUnderTest();
});
afterEach(async () => {
  await Promise.all(
    [...open].map(({ hangUp, closed }) => {
      hangUp();
      return closed;
    }),
  );
  open.clear();
});
afterAll(() => shop.close());

async function socket(knock: Knock = {}): Promise<SocketClient> {
  const client = await connect(shop.endpoint, knock);
  open.add(client);
  return client;
}

const adjust = (productId: string, delta = 1) =>
  shop.data("mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { stock { onHand } } }", {
    as: shop.sam.token,
    variables: { input: { productId, delta, reason: "RECEIPT" } },
  });

describe("a subscription", () => {
  it("says where it begins, and then each event with what it leads to", async () => {
    const { id } = await shop.newProduct();
    const client = await socket();
    client.ask("1", STOCK, { id });
    const begun = await client.news("1");
    expect(begun).toEqual({
      data: { stockChanged: { position: expect.stringMatching(/^\d+$/), event: null, stock: { onHand: 0 } } },
    });
    await adjust(id, 7);
    const { data } = await client.news("1");
    expect(data.stockChanged).toMatchObject({
      event: { type: "trefoil.stock.adjusted.v1", data: { delta: 7 } },
      stock: { onHand: 7 },
    });
    expect(Number(data.stockChanged.position)).toBeGreaterThan(Number(begun.data.stockChanged.position));
  });

  it("goes on after a position", async () => {
    const { id } = await shop.newProduct();
    for (const delta of [1, 2, 3]) await adjust(id, delta);
    const client = await socket();
    client.ask("all", STOCK, { id, after: "0" });
    const positions: string[] = [];
    for (let n = 0; n < 4; n++) positions.push((await client.news("all")).data.stockChanged.position);
    const after = positions[1] as string;
    client.ask("rest", STOCK, { id, after });
    for (const position of [after, ...positions.slice(2)])
      expect((await client.news("rest")).data.stockChanged.position).toBe(position);
  });

  it("shows customers their own order, with its status as it is now", async () => {
    const ann = await shop.newCustomer();
    const order = await shop.newOrder(ann);
    const client = await socket({ as: ann.token });
    client.ask("1", ORDER, { id: order.id });
    expect((await client.news("1")).data.orderUpdated.order).toEqual({ status: "PENDING" });
    await shop.data("mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { order { id } } }", {
      as: ann.token,
      variables: { input: { id: order.id } },
    });
    expect((await client.news("1")).data.orderUpdated).toMatchObject({
      event: { type: "trefoil.order.cancelled.v1", subject: order.id },
      order: { status: "CANCELLED" },
    });
  });

  it("brings messages as they are posted", async () => {
    const ann = await shop.newCustomer();
    const { id: orderId } = await shop.newOrder(ann);
    const client = await socket({ as: ann.token });
    client.ask(
      "1",
      "subscription ($id: ID!) { messagePosted(orderId: $id, begin: true) { message { text } } }",
      {
        id: orderId,
      },
    );
    expect((await client.news("1")).data.messagePosted).toEqual({ message: null });
    await shop.data(
      "mutation ($input: PostMessageInput!) { postMessage(input: $input) { message { id } } }",
      {
        as: shop.sam.token,
        variables: { input: { orderId, text: "It is on its way." } },
      },
    );
    expect((await client.news("1")).data.messagePosted).toEqual({ message: { text: "It is on its way." } });
  });

  it("is understood by the protocol's own client, who comes back with another token when one has ended", async () => {
    const { id } = await shop.newProduct();
    const tokens = [await shop.tokenFor(shop.alice.id, { expiresInSeconds: -3 }), shop.bob.token];
    const closed: unknown[] = [];
    const client = createClient({
      url: shop.endpoint.replace(/^http/, "ws"),
      webSocketImpl: WebSocket,
      connectionParams: () => ({ Authorization: `Bearer ${tokens.shift()}` }),
      retryWait: async () => undefined,
      shouldRetry: () => true,
      on: { closed: (event) => void closed.push((event as { code: number }).code) },
    });
    const results = client.iterate({ query: STOCK, variables: { id } });
    expect((await results.next()).value?.data).toMatchObject({ stockChanged: { event: null } });
    expect((await results.next()).value?.data).toMatchObject({ stockChanged: { event: null } });
    await adjust(id, 5);
    expect((await results.next()).value?.data).toMatchObject({ stockChanged: { stock: { onHand: 5 } } });
    expect(closed).toEqual([4403]);
    await results.return?.();
    await client.dispose();
  });

  it("ends when it is not wanted any more, and its id is free again", async () => {
    const client = await socket({ as: shop.sam.token });
    client.ask("1", EVENTS);
    await client.news("1");
    client.send({ id: "1", type: "complete" });
    client.ask("2", "{ __typename }");
    await client.news("2");
    client.ask("1", EVENTS);
    expect((await client.news("1")).data.events.event).toBeNull();
  });
});

describe("what is refused", () => {
  it.each([
    ["{ nothing }", {}, "DOCUMENT_INVALID"],
    ["{", {}, "SYNTAX_ERROR"],
    ["{ products { nodes { id } } }", {}, "INVALID_INPUT"],
    ["subscription ($id: ID!) { orderUpdated(id: $id) { position } }", {}, "INVALID_INPUT"],
  ])("is told before it is run: %s", async (query, variables, reason) => {
    const client = await socket();
    client.ask("1", query, variables);
    const { type, payload } = await client.next("1");
    expect([type, payload[0].extensions.reason]).toEqual(["error", reason]);
    expect(payload[0].extensions.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    ["subscription { events { position } }", "TOKEN_REQUIRED"],
    ['subscription { orderUpdated(id: "ord_01h455vb4pex5vsknk084sn02w") { position } }', "TOKEN_REQUIRED"],
    [
      'subscription { stockChanged(productId: "prod_01h455vb4pex5vsknk084sn02q") { position } }',
      "PRODUCT_NOT_FOUND",
    ],
    ['subscription { stockChanged(productId: "nobody") { position } }', "INVALID_INPUT"],
  ])("by the shop is told, and that is all: %s", async (query, reason) => {
    const client = await socket();
    client.ask("1", query);
    expect((await client.news("1")).errors[0].extensions.reason).toBe(reason);
    expect((await client.next("1")).type).toBe("complete");
  });

  it("is the order of somebody else", async () => {
    const order = await shop.newOrder(await shop.newCustomer());
    const client = await socket({ as: shop.alice.token });
    client.ask("1", ORDER, { id: order.id });
    expect((await client.news("1")).errors[0].extensions.reason).toBe("ORDER_NOT_FOUND");
  });
});

describe("other operations", () => {
  it("are run and cost what they cost over HTTP", async () => {
    const { id, name } = await shop.newProduct();
    const client = await socket();
    client.ask("1", "query ($id: ID!) { product(id: $id) { name } }", { id });
    const { data, extensions } = await client.news("1");
    expect(data).toEqual({ product: { name } });
    expect(extensions.cost).toMatchObject({ requested: 1, budget: null });
    expect((await client.next("1")).type).toBe("complete");
  });

  it("write with the caller's rights", async () => {
    const { id: productId } = await shop.newProduct();
    const text = "mutation ($input: AdjustStockInput!) { adjustStock(input: $input) { stock { onHand } } }";
    const variables = { input: { productId, delta: 3, reason: "RECEIPT" } };
    const staff = await socket({ as: shop.sam.token });
    staff.ask("1", text, variables);
    expect((await staff.news("1")).data.adjustStock).toEqual({ stock: { onHand: 3 } });
    const customer = await socket({ as: shop.alice.token });
    customer.ask("1", text, variables);
    expect((await customer.news("1")).errors[0].extensions.reason).toBe("ROLE_REQUIRED");
  });
});
