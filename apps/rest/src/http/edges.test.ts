import { once } from "node:events";
import { connect } from "node:net";
import { getStock, system } from "@trefoil/domain";
import { closeHttpServer } from "@trefoil/platform";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest({ CORS_ORIGINS: "https://shop.example" });
});
afterAll(() => rest.close());

describe("methods", () => {
  it("answers OPTIONS with what the path has, and other methods with 405", async () => {
    const options = await rest.ask("OPTIONS", "/v2/products/prod_01h455vb4pex5vsknk084sn02q");
    expect([options.status, options.headers["allow"], options.text]).toEqual([
      204,
      "GET, HEAD, DELETE, PATCH, OPTIONS",
      "",
    ]);
    const put = await rest.ask("PUT", "/v2/products");
    expect([put.status, put.body.reason, put.headers["allow"]]).toEqual([
      405,
      "METHOD_NOT_ALLOWED",
      "GET, HEAD, POST, OPTIONS",
    ]);
    const health = await rest.ask("POST", "/health/live");
    expect([health.status, health.headers["allow"]]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await rest.ask("OPTIONS", "/docs")).headers["allow"]).toBe("GET, HEAD, OPTIONS");
    expect((await rest.ask("OPTIONS", "/products")).status).toBe(204);
  });
});

describe("CORS", () => {
  const asked = { Origin: "https://shop.example", "Access-Control-Request-Method": "POST" };

  it("lets listed origins call and see the headers that matter", async () => {
    const told = await rest.get("/v2/products", { headers: { Origin: "https://shop.example" } });
    expect(told.headers["access-control-allow-origin"]).toBe("https://shop.example");
    expect(told.headers["access-control-expose-headers"]).toContain("ETag");
    expect(told.headers["vary"]).toContain("Origin");
    const preflight = await rest.ask("OPTIONS", "/v2/orders", { headers: asked });
    expect(preflight.status).toBe(204);
    expect(preflight.headers["access-control-allow-methods"]).toBe("GET, HEAD, POST, OPTIONS");
    expect(preflight.headers["access-control-allow-headers"]).toContain("Idempotency-Key");
  });

  it("lets no other origin call, and says so to errors too", async () => {
    const told = await rest.get("/v2/products", { headers: { Origin: "https://evil.example" } });
    expect(told.headers["access-control-allow-origin"]).toBeUndefined();
    const preflight = await rest.ask("OPTIONS", "/v2/orders", { headers: { ...asked, Origin: "null" } });
    expect(preflight.headers["access-control-allow-methods"]).toBeUndefined();
    const refused = await rest.get("/v2/products?limit=0", { headers: { Origin: "https://shop.example" } });
    expect(refused.headers["access-control-allow-origin"]).toBe("https://shop.example");
  });
});

describe("headers of every answer", () => {
  it("are those that protect, and say nothing of the software", async () => {
    for (const path of ["/v2/products", "/v2/products?limit=0", "/nothing", "/health"]) {
      const { headers } = await rest.get(path);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["server-timing"]).toMatch(/^total;dur=/);
    }
  });

  it("take the request id and the trace of the request where they are well-formed", async () => {
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const told = await rest.get("/v2/products", { headers: { "X-Request-Id": "mine-1", traceparent } });
    expect(told.headers["x-request-id"]).toBe("mine-1");
    expect(told.headers["traceparent"]).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
    expect(told.headers["traceparent"]).not.toBe(traceparent);
    const other = await rest.get("/v2/nothing", {
      headers: { "X-Request-Id": "a b\tc", traceparent: "00-0-0-00" },
    });
    expect(other.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(other.headers["traceparent"]).toContain(other.body.traceId);
  });
});

describe("the access log", () => {
  it("has one line a request, with its cost and without its query", async () => {
    const { id } = await rest.newProduct();
    const { headers } = await rest.get(`/v2/products/${id}?fields=sku`, { as: rest.staff });
    const lines = rest.logged.filter(({ requestId }) => requestId === headers["x-request-id"]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      msg: "request",
      method: "GET",
      route: "/v2/products/{id}",
      operation: "getProduct",
      status: 200,
      role: "STAFF",
      queries: 1,
      bytes: Number(headers["content-length"]),
    });
    expect(lines[0]?.["caller"]).toMatch(/^cus_/);
    expect(JSON.stringify(lines)).not.toContain("fields");
  });
});

describe("an unversioned path", () => {
  it("is served by the version that the client names, the current one by default", async () => {
    const { id, sku } = await rest.newProduct();
    const path = `/products/${id}`;
    const byDefault = await rest.get(path);
    expect([byDefault.body.price, byDefault.headers["deprecation"]]).toEqual([
      { amount: 1999, currency: "EUR" },
      undefined,
    ]);
    expect(byDefault.headers["vary"]).toContain("Accept");
    const byParameter = await rest.get(`${path}?version=1`);
    expect([byParameter.body.price, byParameter.headers["sunset"]]).toEqual([
      "19.99",
      "Fri, 31 Dec 2027 23:59:59 GMT",
    ]);
    const byAccept = await rest.get(path, { headers: { Accept: "application/vnd.trefoil.v1+json" } });
    expect([byAccept.body.price, byAccept.headers["content-type"]]).toEqual([
      "19.99",
      "application/vnd.trefoil.v1+json",
    ]);
    expect(byAccept.headers["etag"]).not.toBe(byDefault.headers["etag"]);
    const both = await rest.get(`${path}?version=2`, { headers: { Accept: "application/json" } });
    expect(both.body.sku).toBe(sku);
    expect((await rest.get(`${path}?version=3`)).body.violations).toMatchObject([
      { field: "version", reason: "NOT_ALLOWED" },
    ]);
    expect((await rest.get(`${path}?version=1&version=2`)).status).toBe(400);
    expect((await rest.get(path, { headers: { Accept: "application/vnd.trefoil.v9+json" } })).status).toBe(
      406,
    );
    expect((await rest.get("/products/export?version=1", { as: rest.staff })).status).toBe(400);
    expect((await rest.get(`/v2${path}?version=2`)).body.violations).toMatchObject([
      { field: "version", reason: "UNKNOWN_FIELD" },
    ]);
  });
});

describe("a request target", () => {
  it("may be absolute, as proxies send it", async () => {
    const { id } = await rest.newProduct();
    const socket = connect(Number(new URL(rest.url).port), "127.0.0.1");
    socket.write(
      `GET http://shop.example/v2/products/${id} HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n`,
    );
    const [chunk] = await once(socket, "data");
    expect(String(chunk)).toContain("HTTP/1.1 200 OK");
  });
});

describe("deadlines", () => {
  it("end a request that takes too long with 504, and its work with it", async () => {
    const slow = await startRestUnderTest({}, { deadlineMs: 50 });
    const { pool } = slow.process.database;
    const blocker = await pool.connect();
    const product = await slow.newProduct();
    await blocker.query("BEGIN");
    await blocker.query("SELECT 1 FROM stock FOR UPDATE");
    const asked = { as: slow.staff, body: { delta: 1, reason: "COUNT" } };
    const told = await slow.post(`/v2/products/${product.id}/stock`, asked);
    expect([told.status, told.body.reason]).toEqual([504, "DEADLINE_EXCEEDED"]);
    await blocker.query("COMMIT");
    blocker.release();
    const stock = await slow.process.shop.run(getStock, { productId: product.id }, { caller: system });
    expect(stock.value.onHand).toBe(0);
    await slow.close();
  });
});

describe("a budget", () => {
  it("is counted by caller and shown in RateLimit; above it the answer is 429", async () => {
    const limited = await startRestUnderTest({
      RATE_LIMITS: "on",
      RATE_LIMIT_ANONYMOUS: "3",
      RATE_LIMIT_FREE: "2",
    });
    const first = await limited.get("/v2/categories");
    expect(first.headers["ratelimit-policy"]).toBe('"minute";q=3;w=60');
    expect(first.headers["ratelimit"]).toMatch(/^"minute";r=2;t=\d+$/);
    // A bad token spends what its address has.
    expect((await limited.get("/v2/categories", { as: "bad" })).status).toBe(401);
    expect((await limited.get("/v2/categories")).status).toBe(200);
    const refused = await limited.get("/v2/categories");
    expect([refused.status, refused.body.reason]).toEqual([429, "RATE_LIMITED"]);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    const { token } = await limited.newCustomer();
    expect((await limited.get("/v2/categories", { as: token })).headers["ratelimit-policy"]).toBe(
      '"minute";q=2;w=60',
    );
    expect((await limited.get("/health")).status).toBe(200);
    await limited.close();
  });
});

describe("TRUST_PROXY", () => {
  const from = (address: string) => ({ headers: { "X-Forwarded-For": address } });

  it("counts the clients of a proxy one by one, and believes nobody else", async () => {
    const behind = await startRestUnderTest({
      RATE_LIMITS: "on",
      RATE_LIMIT_ANONYMOUS: "1",
      TRUST_PROXY: "loopback",
    });
    expect((await behind.get("/v2/categories", from("192.0.2.1"))).status).toBe(200);
    expect((await behind.get("/v2/categories", from("192.0.2.2"))).status).toBe(200);
    // Who forges a further address is still known by the one that the proxy saw.
    expect((await behind.get("/v2/categories", from("192.0.2.9, 192.0.2.1"))).status).toBe(429);
    await behind.close();
    const open = await startRestUnderTest({ RATE_LIMITS: "on", RATE_LIMIT_ANONYMOUS: "1" });
    expect((await open.get("/v2/categories", from("192.0.2.1"))).status).toBe(200);
    expect((await open.get("/v2/categories", from("192.0.2.2"))).status).toBe(429);
    await open.close();
  });
});

describe("a shutdown", () => {
  it("finishes what runs and is not ready meanwhile", async () => {
    const ending = await startRestUnderTest();
    const { pool } = ending.process.database;
    const product = await ending.newProduct();
    const blocker = await pool.connect();
    await blocker.query("BEGIN");
    await blocker.query("SELECT 1 FROM stock FOR UPDATE");
    const running = ending.post(`/v2/products/${product.id}/stock`, {
      as: ending.staff,
      body: { delta: 1, reason: "COUNT" },
    });
    await once(ending.server, "request");
    const closed = closeHttpServer(ending.server, 10_000, 0);
    await blocker.query("COMMIT");
    blocker.release();
    const told = await running;
    expect([told.status, told.headers["connection"]]).toEqual([200, "close"]);
    expect(await closed).toBe(true);
    await ending.close();
  });
});
