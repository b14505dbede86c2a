import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { createShop } from "../create-shop.ts";
import manifest from "../gen/persisted-documents.json" with { type: "json" };
import type { ShopOptions } from "../options.ts";
import { answers, hangsUp, problem, type StubServer, stubServer } from "../testing/stub-server.ts";
import { documents, type GraphQLOptions, graphql } from "./index.ts";

const stock = { productId: "prod_1", onHand: 5, reserved: 2, available: 3, version: 4 };
const found = { data: { stock } };
const adjusted = { data: { adjustStock: { stock } } };
const adjustment = { delta: 1, reason: "COUNT", expectedVersion: 3 } as const;

let server: StubServer;
/** What was sent, request by request. */
let bodies: Record<string, unknown>[];
afterEach(() => server.close());

type Serve = Parameters<typeof stubServer>[number];

async function serverOf(...serve: Serve[]): Promise<void> {
  bodies = [];
  const read = serve.map(
    (one): Serve =>
      async (request, response) => {
        bodies.push(JSON.parse(await text(request)));
        return one(request, response);
      },
  );
  server = await stubServer(...read);
}

async function shopOn(...serve: Serve[]) {
  await serverOf(...serve);
  return shopAt({});
}

function shopAt(options: Partial<ShopOptions>, transport?: GraphQLOptions) {
  const shared = { token: "token", backoff: { baseMs: 0 }, ...options };
  return createShop({ transport: graphql(`${server.url}/graphql`, transport), ...shared });
}

/** A refused field, as the shop answers it. */
function refused(code: string, extensions: object = {}, status = 200): Serve {
  const error = {
    message: "It went wrong.",
    path: ["stock"],
    extensions: { code, traceId: "abc", ...extensions },
  };
  return answers(status, { data: { stock: null }, errors: [error] });
}

/** A document that was refused as a whole. */
function rejected(status: number, extensions: object, headers = {}): Serve {
  return answers(status, { errors: [{ message: "It went wrong.", extensions }] }, headers);
}

describe("a request", () => {
  it("carries the token in a header, and key and version in the input", async () => {
    const shop = await shopOn(answers(200, adjusted));
    expect(await shop.inventory.adjust("prod_1", adjustment, { idempotencyKey: " k 1" })).toEqual(stock);
    const [{ method, url, headers } = {} as never] = server.requests;
    expect([method, url]).toEqual(["POST", "/graphql"]);
    expect(headers).toMatchObject({
      authorization: "Bearer token",
      accept: "application/graphql-response+json, application/json",
      "content-type": "application/json",
    });
    expect(headers["idempotency-key"]).toBeUndefined();
    const input = { productId: "prod_1", ...adjustment, idempotencyKey: " k 1" };
    expect(bodies).toEqual([{ query: documents.AdjustStock.text, variables: { input } }]);
  });

  it("looks onward with first, back with last, and twenty far unless it is told", async () => {
    const pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: "a", endCursor: "b" };
    const shop = await shopOn(answers(200, { data: { products: { nodes: [], pageInfo } } }));
    const list = shop.catalog.products({ q: "tea", sort: "-price", categoryId: undefined });
    expect(await list.page()).toEqual({ items: [], nextCursor: "b", prevCursor: null });
    await list.page({ limit: 5, after: "x" });
    await list.page({ before: "x" });
    await list.page({ limit: 5, before: "x", after: "y" });
    const same = { filter: { q: "tea" }, sort: "PRICE_DESC" };
    expect(bodies.map(({ variables }) => variables)).toEqual([
      { ...same, first: 20 },
      { ...same, first: 5, after: "x" },
      { ...same, last: 20, before: "x" },
      { ...same, first: 5, before: "x", after: "y" },
    ]);
  });

  it("sends an order that the shop doesn't know as it is", async () => {
    const shop = await shopOn(refused("BAD_USER_INPUT"));
    await shop.catalog
      .products({ sort: "colour" as never })
      .page()
      .catch(() => {});
    expect(bodies[0]?.["variables"]).toMatchObject({ sort: "colour" });
  });

  it("is not sent with a token that no header can carry", async () => {
    await serverOf(answers(200, found));
    await expect(shopAt({ token: "to\nken" }).inventory.get("prod_1")).rejects.toMatchObject({
      reason: "TOKEN_INVALID",
    });
    expect(server.requests).toHaveLength(0);
  });

  it("goes to /graphql of an address without a path, and to an http address only", async () => {
    await serverOf(answers(200, found));
    await graphql(server.url).request(documents.GetStock, { productId: "prod_1" });
    await graphql(`${server.url}/shop/graph?x=1`).request(documents.GetStock, { productId: "prod_1" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/graphql", "/shop/graph?x=1"]);
    expect(() => graphql("localhost:8080")).toThrow(
      "graphql() takes an address such as http://127.0.0.1:8080",
    );
  });

  it("is none for exports and imports, which GraphQL leaves to other protocols", async () => {
    const shop = await shopOn(answers(200, found));
    const missing = { kind: "FAILED_PRECONDITION", reason: "NOT_IN_PROTOCOL" };
    await expect(Array.fromAsync(shop.catalog.export())).rejects.toMatchObject(missing);
    await expect(shop.catalog.import([])).rejects.toMatchObject(missing);
    expect(server.requests).toHaveLength(0);
  });
});

describe("an answer", () => {
  it("says whether it is a replay", async () => {
    const replays: unknown[] = [];
    await serverOf(
      answers(200, adjusted),
      answers(200, { ...adjusted, extensions: { idempotentReplayed: true } }),
    );
    const shop = shopAt({ onAttempt: ({ replayed }) => void replays.push(replayed) });
    await shop.inventory.adjust("prod_1", adjustment);
    await shop.inventory.adjust("prod_1", adjustment);
    expect(replays).toEqual([false, true]);
  });

  it("has the SDK's words for actions, and no secret where none is shown", async () => {
    const order = { id: "ord_1", allowedActions: ["CANCEL", "SHIP", "DELIVER"] };
    const shown = { id: "whe_1", secret: "whsec_1" };
    const shop = await shopOn(
      answers(200, { data: { order } }),
      answers(200, { data: { webhookEndpoint: shown } }),
      answers(200, { data: { webhookEndpoint: { ...shown, secret: null } } }),
    );
    expect((await shop.orders.get("ord_1")).allowedActions).toEqual(["cancel", "ship", "deliver"]);
    expect(await shop.webhooks.get("whe_1")).toEqual(shown);
    expect(await shop.webhooks.get("whe_1")).toEqual({ id: "whe_1" });
  });
});

describe("a failure", () => {
  it("says what the error says, in the SDK's words", async () => {
    const violations = [
      { field: "first", reason: "TOO_LARGE", description: "must be at most 100" },
      { field: "variables.filter.q", reason: "DUPLICATE", description: "is given more than once" },
    ];
    const shop = await shopOn(refused("BAD_USER_INPUT", { reason: "INVALID_INPUT", violations }, 400));
    await expect(shop.catalog.products().page({ limit: 101 })).rejects.toMatchObject({
      name: "ShopError",
      kind: "INVALID_ARGUMENT",
      reason: "INVALID_INPUT",
      message: "It went wrong.",
      violations: [
        { ...violations[0], field: "limit" },
        { ...violations[1], field: "q" },
      ],
      status: 400,
      traceId: "abc",
    });
  });

  it.each([
    ["SKU_TAKEN", "CONFLICT", "ALREADY_EXISTS"],
    ["OUT_OF_TUNE", "FAILED_PRECONDITION", "FAILED_PRECONDITION"],
    ["TOO_DEEP", "QUERY_TOO_COMPLEX", "INVALID_ARGUMENT"],
    [undefined, "GRAPHQL_VALIDATION_FAILED", "INVALID_ARGUMENT"],
    [undefined, "INTERNAL_SERVER_ERROR", "INTERNAL"],
    [undefined, "NEVER_HEARD_OF", "INVALID_ARGUMENT"],
  ])("of reason %s and code %s has the kind %s %s", async (reason, code, kind) => {
    const shop = await shopOn(rejected(400, { code, reason }));
    await expect(shop.inventory.get("prod_1")).rejects.toMatchObject({ kind, reason: reason ?? code });
  });

  it("is retried with the same key after the connection was lost, before and in the middle of an answer", async () => {
    const shop = await shopOn(
      hangsUp,
      (_request, response) => {
        response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "999" });
        response.write('{"data":', () => response.destroy());
      },
      answers(200, adjusted),
    );
    expect(await shop.inventory.adjust("prod_1", adjustment)).toEqual(stock);
    const keys = bodies.map(({ variables }) => (variables as { input: object }).input);
    expect(keys).toHaveLength(3);
    expect(new Set(keys.map((input) => JSON.stringify(input))).size).toBe(1);
  });

  it("is CONNECTION_FAILED when nobody listens", async () => {
    await shopOn(answers(200, found));
    await server.close();
    await expect(shopAt({ maxAttempts: 2 }).inventory.get("prod_1")).rejects.toMatchObject({
      kind: "UNAVAILABLE",
      reason: "CONNECTION_FAILED",
      message: expect.stringMatching(/^The connection to 127\.0\.0\.1:\d+ failed: ECONNREFUSED\.$/),
    });
  });

  it("honours how long the shop asks to wait, in the error and in a header", async () => {
    const waits: unknown[] = [];
    await serverOf(
      rejected(429, { code: "RATE_LIMITED", reason: "RATE_LIMITED", retryAfterSeconds: 0 }),
      rejected(503, { code: "SERVICE_UNAVAILABLE", reason: "OVERLOADED" }, { "Retry-After": "0" }),
      problem(503, "OVERLOADED"),
      answers(200, found),
    );
    const shop = shopAt({ onAttempt: ({ retryInMs }) => void waits.push(retryInMs) });
    await shop.inventory.get("prod_1");
    expect(waits).toEqual([0, 0, 0, undefined]);
  });

  it("is retried when a proxy says that the shop is away, and not when a stranger answers", async () => {
    const page = { "Content-Type": "text/html" };
    const away = await shopOn(answers(502, "<h1>Bad gateway</h1>", page), answers(200, found));
    expect(await away.inventory.get("prod_1")).toEqual(stock);
    await server.close();
    const strange = [
      answers(200, "<h1>Welcome</h1>", page),
      answers(200, { errors: [] }),
      answers(200, { data: { stock: null } }),
      answers(200, { data: {} }),
      answers(200, "null"),
    ];
    const stranger = await shopOn(...strange, answers(404, "no", page));
    for (const _ of strange) {
      await expect(stranger.inventory.get("prod_1")).rejects.toMatchObject({
        kind: "INTERNAL",
        reason: "UNEXPECTED_ANSWER",
      });
    }
    await expect(stranger.inventory.get("prod_1")).rejects.toMatchObject({ kind: "NOT_FOUND" });
    expect(server.requests).toHaveLength(6);
  });

  it("asks for a new token when the old one has expired", async () => {
    await serverOf(refused("UNAUTHENTICATED", { reason: "TOKEN_EXPIRED" }, 401), answers(200, found));
    let asked = 0;
    await shopAt({ token: async () => `token-${++asked}` }).inventory.get("prod_1");
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  it("tells the server when the caller aborts or the time is over", async () => {
    const begun = Promise.withResolvers<void>();
    const gone = Promise.withResolvers<void>();
    const shop = await shopOn((request) => {
      begun.resolve();
      request.socket.once("close", gone.resolve);
    });
    const abort = new AbortController();
    const outcome = expect(shop.inventory.get("prod_1", { signal: abort.signal })).rejects.toBe("enough");
    await begun.promise;
    abort.abort("enough");
    await Promise.all([outcome, gone.promise]);
    await expect(shop.inventory.get("prod_1", { timeoutMs: 10 })).rejects.toMatchObject({
      kind: "DEADLINE_EXCEEDED",
    });
  });
});

describe("persisted documents", () => {
  const { text: query, hash } = documents.GetStock;
  const variables = { productId: "prod_1" };
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const unknown = rejected(200, { code: "PERSISTED_QUERY_NOT_FOUND", reason: "PERSISTED_QUERY_NOT_FOUND" });

  it("are in the manifest by the hash of the text that is sent", () => {
    const all = Object.values(documents).map(({ text, hash }) => [hash, text]);
    expect(manifest).toEqual(Object.fromEntries(all));
    for (const [hash, text = ""] of all) expect(createHash("sha256").update(text).digest("hex")).toBe(hash);
  });

  it("are sent by their hash, and as text when the shop asks for it", async () => {
    await serverOf(unknown, answers(200, found), answers(200, found));
    const shop = shopAt({ maxAttempts: 1 }, { persisted: true });
    expect(await shop.inventory.get("prod_1")).toEqual(stock);
    await shop.inventory.get("prod_1");
    const hashed = { variables, extensions };
    expect(bodies).toEqual([hashed, { query, variables, extensions }, hashed]);
  });

  it("are never sent as text to a shop that trusts its own only", async () => {
    await serverOf(unknown);
    const shop = shopAt({}, { persisted: "trusted" });
    await expect(shop.inventory.get("prod_1")).rejects.toMatchObject({ reason: "PERSISTED_QUERY_NOT_FOUND" });
    expect(bodies).toEqual([{ variables, extensions }]);
  });

  it("are sent as text where they are the caller's own", async () => {
    await serverOf(answers(200, found));
    await graphql(server.url, { persisted: true }).request("{ me { id } }");
    expect(bodies).toEqual([{ query: "{ me { id } }", variables: {} }]);
  });
});

describe("all of GraphQL", () => {
  it("answers with data, with what is missing, and with what is said besides", async () => {
    const errors = [{ message: "Not yours.", path: ["order"], extensions: { code: "NOT_FOUND" } }];
    await serverOf(
      answers(200, { data: { me: { id: "cus_1" }, order: null }, errors, extensions: { cost: 3 } }),
    );
    const transport = graphql(server.url, { headers: { "X-App": "till" } });
    const answer = await transport.request("query ($id: ID!) { me { id } order(id: $id) { id } }", {
      id: "ord_1",
    });
    expect(answer).toEqual({ data: { me: { id: "cus_1" }, order: null }, errors, extensions: { cost: 3 } });
    expect(bodies[0]?.["variables"]).toEqual({ id: "ord_1" });
    expect(server.requests[0]?.headers).toMatchObject({ "x-app": "till" });
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it("fails where there is no data at all", async () => {
    await serverOf(rejected(400, { code: "GRAPHQL_PARSE_FAILED", reason: "GRAPHQL_PARSE_FAILED" }));
    await expect(graphql(server.url).request("{")).rejects.toMatchObject({
      kind: "INVALID_ARGUMENT",
      reason: "GRAPHQL_PARSE_FAILED",
      status: 400,
    });
  });
});
