import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { createShop } from "../create-shop.ts";
import type { NewProduct } from "../inputs.ts";
import type { ShopOptions } from "../options.ts";
import { answers, hangsUp, problem, type StubServer, stubServer } from "../testing/stub-server.ts";
import { rest } from "./rest.ts";

const stock = { productId: "prod_1", onHand: 5, reserved: 2, available: 3, version: 4, links: {} };
const stockView = { productId: "prod_1", onHand: 5, reserved: 2, available: 3, version: 4 };
const adjustment = { delta: 1, reason: "COUNT", expectedVersion: 3 } as const;

let server: StubServer;
afterEach(() => server.close());

async function shopOn(...serve: Parameters<typeof stubServer>) {
  server = await stubServer(...serve);
  return shopAt({});
}

function shopAt(options: Partial<ShopOptions>) {
  return createShop({ transport: rest(server.url), token: "token", backoff: { baseMs: 0 }, ...options });
}

describe("a request", () => {
  it("goes on with its caller's trace", async () => {
    await shopOn(answers(200, stock));
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const shop = shopAt({ traceparent: () => [traceparent, undefined, "no\ntrace"][server.requests.length] });
    for (const _ of [1, 2, 3]) await shop.inventory.get("prod_1");
    expect(server.requests.map(({ headers }) => headers["traceparent"])).toEqual([
      traceparent,
      undefined,
      undefined,
    ]);
  });

  it("carries token, key and version in headers, and the rest in the body", async () => {
    let body = "";
    const shop = await shopOn(async (request, response) => {
      body = await text(request);
      answers(200, stock)(request, response);
    });
    expect(await shop.inventory.adjust("prod_1", adjustment, { idempotencyKey: "k 1" })).toEqual(stockView);
    const [{ method, url, headers } = {} as never] = server.requests;
    expect([method, url]).toEqual(["POST", "/v2/products/prod_1/stock"]);
    expect(headers).toMatchObject({
      authorization: "Bearer token",
      "idempotency-key": "k 1",
      "if-match": '"3"',
      "content-type": "application/json",
    });
    expect(JSON.parse(body)).toEqual({ delta: 1, reason: "COUNT" });
  });

  it("encodes what it puts into the address and leaves out what is undefined", async () => {
    const page = { data: [], page: { nextCursor: null, prevCursor: null } };
    const shop = await shopOn(answers(200, page));
    await shop.catalog.products({ q: "a&b=ü c", categoryId: undefined }).page({ limit: 5 });
    await shop.catalog.batchGet(["prod_1", "prod_2"]);
    await shop.customers.get("../me").catch(() => {});
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v2/products?q=a%26b%3D%C3%BC%20c&limit=5",
      "/v2/products?ids=prod_1,prod_2",
      "/v2/customers/..%2Fme",
    ]);
  });

  it.each([
    ["", "INVALID_FORMAT"],
    ["..", "INVALID_FORMAT"],
    ["\ud800", "INVALID_TEXT"],
    [undefined, "REQUIRED"],
    [7, "WRONG_TYPE"],
  ])("is not sent for the id %j, which would name another resource", async (id, reason) => {
    const shop = await shopOn(answers(200, stock));
    const violations = [expect.objectContaining({ field: "productId", reason })];
    await expect(shop.inventory.get(id as string)).rejects.toMatchObject({
      reason: "INVALID_INPUT",
      violations,
    });
    expect(server.requests).toHaveLength(0);
  });

  it.each([" edge", "edge ", "schlüssel", "new\nline"])(
    "is not sent with the key %j, which no header can carry",
    async (key) => {
      const shop = await shopOn(answers(200, stock));
      const adjusted = shop.inventory.adjust("prod_1", adjustment, { idempotencyKey: key });
      await expect(adjusted).rejects.toMatchObject({
        kind: "INVALID_ARGUMENT",
        reason: "IDEMPOTENCY_KEY_INVALID",
      });
      expect(server.requests).toHaveLength(0);
    },
  );

  it("is not sent with a token that no header can carry", async () => {
    await shopOn(answers(200, stock));
    const shop = shopAt({ token: "to\nken" });
    await expect(shop.inventory.get("prod_1")).rejects.toMatchObject({ reason: "TOKEN_INVALID" });
  });

  it("carries the headers of the transport, of which its own replace those of the same name", async () => {
    server = await stubServer(answers(200, stock));
    const headers = { "X-Tenant": "north", AUTHORIZATION: "Basic abc" };
    await createShop({ transport: rest(server.url, { headers }), token: "token" }).inventory.get("prod_1");
    expect(server.requests[0]?.headers).toMatchObject({ "x-tenant": "north", authorization: "Bearer token" });
  });

  it("has no key where the caller of the transport gives none", async () => {
    server = await stubServer(problem(400, "IDEMPOTENCY_KEY_REQUIRED"));
    const attempt = { token: undefined, idempotencyKey: undefined, signal: new AbortController().signal };
    const refunded = rest(server.url).call("refundPayment", { id: "pay_1" }, attempt);
    await expect(refunded).rejects.toMatchObject({ reason: "IDEMPOTENCY_KEY_REQUIRED" });
    expect(server.requests[0]?.headers).not.toHaveProperty("idempotency-key");
  });

  it("is the one that the typed client makes of the same", async () => {
    server = await stubServer(answers(200, stock));
    const headers = { "X-Tenant": "north" };
    const transport = rest(`${server.url}/shop/`, { headers });
    const { catalog } = createShop({ transport });
    const path = { id: "a/b $& ü" };
    const header = { "If-Match": '"3"' };
    await catalog
      .products({ q: "a&b", status: "ACTIVE" })
      .page({ limit: 5 })
      .catch(() => {});
    await catalog.update(path.id, { name: "ü", expectedVersion: 3 }, { idempotencyKey: "k" }).catch(() => {});
    await transport.api.GET("/v2/products", { params: { query: { q: "a&b", status: "ACTIVE", limit: 5 } } });
    await transport.api.PATCH("/v2/products/{id}", {
      params: { path, header },
      headers: { "Idempotency-Key": "k", "Content-Type": "application/merge-patch+json" },
      body: { name: "ü" },
    });
    const [list, change, ...typed] = server.requests.map(({ method, url, headers }) => ({
      method,
      url,
      headers,
    }));
    expect([list, change]).toEqual(typed);
  });

  it("goes to an http address only", async () => {
    server = await stubServer(answers(200, stock));
    expect(() => rest("localhost:8080")).toThrow('not "localhost:8080"');
    expect(() => rest("")).toThrow("rest() takes an address such as http://127.0.0.1:8080");
  });
});

describe("a failure", () => {
  it("says what the problem document says", async () => {
    const violations = [{ field: "delta", reason: "TOO_LARGE", description: "must be at most 1000000" }];
    const shop = await shopOn(problem(400, "INVALID_INPUT", { violations }));
    await expect(shop.inventory.adjust("prod_1", adjustment)).rejects.toMatchObject({
      name: "ShopError",
      kind: "INVALID_ARGUMENT",
      reason: "INVALID_INPUT",
      message: "It went wrong.",
      violations,
      status: 400,
      traceId: "abc",
    });
  });

  it("has the kind of its reason, or of its status where the reason is new", async () => {
    const shop = await shopOn(
      problem(409, "SKU_TAKEN"),
      problem(409, "OUT_OF_TUNE"),
      problem(428, "VERSION_REQUIRED"),
    );
    await expect(shop.customers.me()).rejects.toMatchObject({ kind: "ALREADY_EXISTS" });
    await expect(shop.customers.me()).rejects.toMatchObject({
      kind: "FAILED_PRECONDITION",
      reason: "OUT_OF_TUNE",
    });
    await expect(shop.customers.me()).rejects.toMatchObject({
      kind: "INVALID_ARGUMENT",
      reason: "INVALID_INPUT",
    });
  });

  it("is retried with the same key after the connection was lost, before and in the middle of an answer", async () => {
    const shop = await shopOn(
      hangsUp,
      (_request, response) => {
        response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "999" });
        response.write('{"productId":', () => response.destroy());
      },
      answers(200, stock),
    );
    expect(await shop.inventory.adjust("prod_1", adjustment)).toEqual(stockView);
    const keys = server.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it("is CONNECTION_FAILED when nobody listens", async () => {
    await shopOn(answers(200, stock));
    await server.close();
    await expect(shopAt({ maxAttempts: 2 }).inventory.get("prod_1")).rejects.toMatchObject({
      kind: "UNAVAILABLE",
      reason: "CONNECTION_FAILED",
      message: expect.stringMatching(/^The connection to 127\.0\.0\.1:\d+ failed: ECONNREFUSED\.$/),
    });
  });

  it("honours Retry-After, as seconds and as a date", async () => {
    const waits: unknown[] = [];
    await shopOn(
      problem(429, "RATE_LIMITED", {}, { "Retry-After": "0" }),
      problem(503, "OVERLOADED", {}, { "Retry-After": new Date(0).toUTCString() }),
      answers(200, stock),
    );
    const shop = shopAt({ onAttempt: ({ retryInMs }) => void waits.push(retryInMs) });
    await shop.inventory.get("prod_1");
    expect(waits).toEqual([0, 0, undefined]);
  });

  it("is retried when a proxy says that the shop is away, and not when a stranger answers", async () => {
    const page = { "Content-Type": "text/html" };
    const away = await shopOn(answers(502, "<h1>Bad gateway</h1>", page), answers(200, stock));
    expect(await away.inventory.get("prod_1")).toEqual(stockView);
    await server.close();
    const stranger = await shopOn(
      answers(200, "<h1>Welcome</h1>", page),
      answers(200, {}),
      answers(404, "no", page),
    );
    const unexpected = { kind: "INTERNAL", reason: "UNEXPECTED_ANSWER" };
    await expect(stranger.inventory.get("prod_1")).rejects.toMatchObject(unexpected);
    await expect(stranger.catalog.get("prod_1")).rejects.toMatchObject(unexpected);
    await expect(stranger.catalog.get("prod_1")).rejects.toMatchObject({ kind: "NOT_FOUND" });
    expect(server.requests).toHaveLength(3);
  });

  it("asks for a new token when the old one has expired", async () => {
    await shopOn(problem(401, "TOKEN_EXPIRED"), answers(200, stock));
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
    const hangs = (request: { socket: { once(event: "close", run: () => void): void } }) => {
      begun.resolve();
      request.socket.once("close", gone.resolve);
    };
    const shop = await shopOn(hangs);
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

describe("an export", () => {
  const line = (n: number) =>
    `${JSON.stringify({ id: `prod_${n}`, price: { amount: n, currency: "EUR" } })}\n`;

  it("yields items that arrive in any pieces", async () => {
    const whole = Buffer.from(`${line(1)}${line(2)}`.replace("EUR", "€UR"));
    const shop = await shopOn(async (_request, response) => {
      response.writeHead(200, { "Content-Type": "application/x-ndjson" });
      for (let at = 0; at < whole.length; at += 7) {
        if (!response.write(whole.subarray(at, at + 7))) await once(response, "drain");
      }
      response.end();
    });
    const products = await Array.fromAsync(shop.catalog.export({ status: "ACTIVE" }));
    expect(products.map(({ id }) => id)).toEqual(["prod_1", "prod_2"]);
    expect(products[0]?.price.currency).toBe("€UR");
    expect(server.requests[0]?.headers.accept).toBe("application/x-ndjson");
  });

  it.each([
    ["a line", (response: { end(): void }) => response.end()],
    ["the stream", (response: { destroy(): void }) => response.destroy()],
  ])("fails when it breaks off in the middle of %s", async (_what, ends) => {
    const shop = await shopOn((_request, response) => {
      response.write(`${line(1)}{"id":`, () => ends(response));
    });
    const taken: string[] = [];
    const read = async () => {
      for await (const { id } of shop.catalog.export()) taken.push(id);
    };
    await expect(read()).rejects.toMatchObject({ kind: "UNAVAILABLE", reason: "CONNECTION_FAILED" });
    expect(taken).toEqual(["prod_1"]);
    expect(server.requests).toHaveLength(1);
  });

  it("stops the server when the loop is left, and sends no faster than it is read", async () => {
    const stopped = Promise.withResolvers<number>();
    const shop = await shopOn(async (_request, response) => {
      let sent = 0;
      const closed = once(response, "close");
      const chunk = line(1).repeat(1000);
      while (!response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) await Promise.race([once(response, "drain"), closed]);
      }
      stopped.resolve(sent);
    });
    for await (const _ of shop.catalog.export()) break;
    expect(await stopped.promise).toBeLessThan(64 * 1024 * 1024);
  });
});

describe("an import", () => {
  const product = (n: number) => ({ sku: `SKU-${n}` }) as NewProduct;
  const summary = { mode: "atomic", received: 2, created: 2, failed: 0, errors: [], errorsTruncated: false };

  it("streams the lines of an iterable or async iterable", async () => {
    const bodies: string[] = [];
    const shop = await shopOn(async (request, response) => {
      bodies.push(await text(request));
      answers(200, summary)(request, response);
    });
    const lines = async function* () {
      yield product(1);
      yield product(2);
    };
    expect(await shop.catalog.import(lines(), { mode: "atomic" })).toEqual(summary);
    await shop.catalog.import([product(1), product(2)]);
    expect(bodies).toEqual(Array(2).fill('{"sku":"SKU-1"}\n{"sku":"SKU-2"}\n'));
    const [{ headers, url } = {} as never] = server.requests;
    expect(headers).toMatchObject({ "content-type": "application/x-ndjson", "transfer-encoding": "chunked" });
    expect(headers["idempotency-key"]).toBeUndefined();
    expect(url).toBe("/v2/products/import?mode=atomic");
  });

  it("takes lines no faster than the server reads them", async () => {
    let made = 0;
    const ready = Promise.withResolvers<void>();
    const shop = await shopOn((request, response) => {
      request.pause();
      request.once("readable", ready.resolve);
      request.once("close", () => response.destroy());
    });
    const endless = function* () {
      for (;;) yield product(++made);
    };
    const abort = new AbortController();
    const outcome = expect(shop.catalog.import(endless(), {}, { signal: abort.signal })).rejects.toBe(
      "enough",
    );
    await ready.promise;
    abort.abort("enough");
    await outcome;
    const taken = made;
    expect(taken).toBeLessThan(2_000_000);
    await new Promise(setImmediate);
    expect(made).toBeLessThan(taken + 20_000);
  });

  it("fails as the caller's own lines fail, and hangs up on the server", async () => {
    const whole = Promise.withResolvers<boolean>();
    const shop = await shopOn((request) => {
      request.resume();
      request.once("close", () => whole.resolve(request.complete));
    });
    const broken = async function* () {
      for (let n = 0; n < 10_000; n++) yield product(n);
      throw new Error("the file ends here");
    };
    await expect(shop.catalog.import(broken())).rejects.toThrow("the file ends here");
    expect(await whole.promise).toBe(false);
  });

  it("is never repeated", async () => {
    const shop = await shopOn(hangsUp);
    await expect(shop.catalog.import([product(1)])).rejects.toMatchObject({ reason: "CONNECTION_FAILED" });
    expect(server.requests).toHaveLength(1);
  });

  it("reports a refusal that comes before the lines are read", async () => {
    const shop = await shopOn(problem(403, "ROLE_REQUIRED"));
    const many = Array.from({ length: 20_000 }, (_, n) => product(n));
    await expect(shop.catalog.import(many)).rejects.toMatchObject({ reason: "ROLE_REQUIRED" });
  });
});
