import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { key, type RestUnderTest, startRestUnderTest, type Told } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
  // The first refusals compile what explains them.
  await rest.post("/v2/products", { as: rest.staff, body: {} });
  await rest.get("/v2/products?limit=x");
});
afterAll(() => rest.close());

/** Nothing that a client sends is a bug of ours, and the process goes on. */
afterEach(async () => {
  const bugs = rest.logged.filter(({ level }) => level === "error");
  const { status } = await rest.get("/health/live");
  if (bugs.length > 0 || status !== 200) throw new Error(`health ${status}, ${JSON.stringify(bugs)}`);
});

const MILLISECONDS = 50;
const ATTEMPTS = 5;

/** The refusal, which comes at once; a machine that is busy with other things gets more attempts. */
async function refused(ask: () => Promise<Told>): Promise<string[]> {
  const { status, body } = await ask();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  let quickest = millisecondsOf(body);
  for (let i = 1; i < ATTEMPTS && quickest >= MILLISECONDS; i++) {
    quickest = Math.min(quickest, millisecondsOf((await ask()).body));
  }
  expect(quickest).toBeLessThan(MILLISECONDS);
  const violations: { field: string; reason: string }[] = body.violations ?? [];
  return [`${status} ${body.reason}`, ...violations.map(({ field, reason }) => `${field} ${reason}`)];
}

function millisecondsOf({ traceId: asked }: { traceId: string }): number {
  const line = rest.logged.findLast(({ msg, traceId }) => msg === "request" && traceId === asked);
  return Number(line?.["ms"]);
}

const valid = () => ({
  sku: "X-1",
  name: "Tea",
  description: "",
  price: { amount: 1, currency: "EUR" },
  categoryId: rest.categoryId,
});

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  rest.post("/v2/products", {
    as: rest.staff,
    headers: { "Content-Type": "application/json", ...headers },
    body,
  });

const withText = (json: string) => post(JSON.stringify(valid()).replace('"Tea"', json));

describe("a body", () => {
  it.each<[name: string, body: () => string | Buffer, expected: string[]]>([
    ["that is empty", () => "", ["400 INVALID_INPUT", " REQUIRED"]],
    ["of blanks", () => "  \n", ["400 MALFORMED_JSON"]],
    ["that is no JSON", () => "{sku: 1}", ["400 MALFORMED_JSON"]],
    ["that ends early", () => '{"sku": "A', ["400 MALFORMED_JSON"]],
    ["with two values", () => "{} {}", ["400 MALFORMED_JSON"]],
    ["that is no UTF-8", () => Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), ["400 MALFORMED_JSON"]],
    ["that is null", () => "null", ["400 INVALID_INPUT", " WRONG_TYPE"]],
    ["that is an array", () => "[]", ["400 INVALID_INPUT", " WRONG_TYPE"]],
    [
      "10,000 deep",
      () => "[".repeat(10_000) + "]".repeat(10_000),
      ["400 INVALID_INPUT", `${"[0]".repeat(33)} INVALID_FORMAT`],
    ],
    [
      "200,000 deep and cut off",
      () => '{"a":'.repeat(200_000),
      ["400 INVALID_INPUT", `${"a.".repeat(31)}a INVALID_FORMAT`],
    ],
    [
      "with a member twice",
      () => '{"sku":"A","price":{"amount":1,"\\u0061mount":2}}',
      ["400 INVALID_INPUT", "price.amount DUPLICATE"],
    ],
    ["with __proto__", () => '{"__proto__":{"admin":true}}', ["400 INVALID_INPUT", "__proto__ NOT_ALLOWED"]],
    [
      "with a hidden __proto__",
      () => '{"attributes":{"\\u005f_proto__":"x"}}',
      ["400 INVALID_INPUT", "attributes.__proto__ NOT_ALLOWED"],
    ],
  ])("%s is refused", async (_name, body, expected) => {
    expect(await refused(() => post(body()))).toEqual(expected);
  });

  it.each([
    ["NUL", '"a\\u0000b"', ["name INVALID_TEXT"]],
    ["a lone surrogate", '"a\\ud800b"', ["name INVALID_TEXT"]],
    ["text that is too long", JSON.stringify("é".repeat(201)), ["name TOO_LONG"]],
    ["a number", "1", ["name WRONG_TYPE"]],
    ["a huge number", "1e400", ["name WRONG_TYPE"]],
  ])("with %s for text is refused", async (_name, json, violations) => {
    expect(await refused(() => withText(json))).toEqual(["400 INVALID_INPUT", ...violations]);
  });

  it.each([
    ["1.5", "WRONG_TYPE"],
    ["-1", "TOO_SMALL"],
    ["9007199254740992", "TOO_LARGE"],
    ["18446744073709551616", "TOO_LARGE"],
    ["1e400", "WRONG_TYPE"],
    ['"1"', "WRONG_TYPE"],
    ["null", "WRONG_TYPE"],
  ])("with the amount %s is refused", async (json, reason) => {
    const body = JSON.stringify(valid()).replace('"amount":1', `"amount":${json}`);
    expect(await refused(() => post(body))).toEqual(["400 INVALID_INPUT", `price.amount ${reason}`]);
  });

  it("may begin with a byte order mark and have -0, 1e0 and names like constructor", async () => {
    const body = JSON.stringify({ ...valid(), attributes: { constructor: "x", toString: "y" } });
    const told = await post(`\ufeff${body.replace('"amount":1', '"amount":-0')}`);
    expect([told.status, told.body.price.amount, told.body.attributes]).toEqual([
      201,
      0,
      { constructor: "x", toString: "y" },
    ]);
  });

  it("above 1 MiB is refused, also when it is only so after decompression", async () => {
    const big = JSON.stringify({ ...valid(), description: randomBytes(5 * 1024 * 1024).toString("hex") });
    expect(await refused(() => post(big))).toEqual(["413 BODY_TOO_LARGE"]);
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, 32));
    expect(await refused(() => post(bomb, { "Content-Encoding": "gzip" }))).toEqual(["413 BODY_TOO_LARGE"]);
  });

  it("may be compressed, in an encoding that is known and right", async () => {
    const told = await post(gzipSync(JSON.stringify({ ...valid(), sku: "ZIP-1" })), {
      "Content-Encoding": "gzip",
    });
    expect(told.status).toBe(201);
    expect(await refused(() => post("{}", { "Content-Encoding": "gzip" }))).toEqual([
      "400 INVALID_INPUT",
      " INVALID_FORMAT",
    ]);
    expect(await refused(() => post("{}", { "Content-Encoding": "zstd" }))).toEqual([
      "415 UNSUPPORTED_MEDIA_TYPE",
    ]);
  });

  it.each(["text/plain", "application/xml", "application/json; charset=latin1", "multipart/form-data"])(
    "of type %s is refused",
    async (type) => {
      expect(await refused(() => post("{}", { "Content-Type": type }))).toEqual([
        "415 UNSUPPORTED_MEDIA_TYPE",
      ]);
    },
  );
});

describe("a path", () => {
  it.each([
    ["/v2/products/%zz", ["400 INVALID_INPUT", "id INVALID_FORMAT"]],
    ["/v2/products/%00", ["400 INVALID_INPUT", "id INVALID_TEXT"]],
    ["/v2/products/cat_01h455vb4pex5vsknk084sn02q", ["400 INVALID_INPUT", "id INVALID_FORMAT"]],
    ["/v2/products/", ["404 ROUTE_NOT_FOUND"]],
    ["/v2/nothing", ["404 ROUTE_NOT_FOUND"]],
    ["/v2/nothing/%zz", ["404 ROUTE_NOT_FOUND"]],
    ["/errors/%zz", ["404 ROUTE_NOT_FOUND"]],
    ["/v3/products", ["404 ROUTE_NOT_FOUND"]],
    [`/v2/products?q=${"a".repeat(9000)}`, ["414 URI_TOO_LONG"]],
    ["/v2/products?q=%e0%a4", ["400 INVALID_INPUT", "q INVALID_FORMAT"]],
    ["/v2/products?ids=", ["400 INVALID_INPUT", "ids[0] INVALID_FORMAT"]],
  ])("%s is refused", async (path, expected) => {
    expect(await refused(() => rest.get(path))).toEqual(expected);
  });
});

describe("a header", () => {
  it("that may be given once is refused when it is doubled", async () => {
    const sent = await fetchRaw([
      "POST /v2/orders HTTP/1.1",
      "Host: shop.example",
      "Content-Type: application/json",
      "Idempotency-Key: one",
      "Idempotency-Key: two",
      "Content-Length: 2",
      "Connection: close",
      "",
      "{}",
    ]);
    expect(sent).toContain("HTTP/1.1 400");
    expect(sent).toContain('"field":"idempotencyKey","reason":"DUPLICATE"');
  });

  it("that names no token of ours is refused", async () => {
    const { id } = await rest.newProduct();
    for (const Authorization of ["Bearer abc", "Basic abc", "Bearer", "Bearer a.b.c"]) {
      expect(await refused(() => rest.get(`/v2/products/${id}`, { headers: { Authorization } }))).toEqual([
        "401 TOKEN_INVALID",
      ]);
    }
    const expired = await rest.tokenFor("prod_01h455vb4pex5vsknk084sn02q");
    expect(await refused(() => rest.get(`/v2/products/${id}`, { as: expired }))).toEqual([
      "401 TOKEN_INVALID",
    ]);
  });

  it("that accepts nothing we have is refused", async () => {
    const { id } = await rest.newProduct();
    for (const Accept of ["text/html", "application/json;q=0", "application/vnd.trefoil.v1+json"]) {
      expect(await refused(() => rest.get(`/v2/products/${id}`, { headers: { Accept } }))).toEqual([
        "406 NOT_ACCEPTABLE",
      ]);
    }
    for (const Accept of ["*/*", "application/*", "text/html, application/json;q=0.1"]) {
      expect((await rest.get(`/v2/products/${id}`, { headers: { Accept } })).status).toBe(200);
    }
  });

  it("with a key is not mistaken for another's", async () => {
    const body = { email: "key@example.com", name: "Ann", password: "correct horse" };
    expect(await refused(() => rest.post("/v2/customers", { headers: key("é"), body }))).toEqual([
      "400 IDEMPOTENCY_KEY_INVALID",
    ]);
  });
});

/** What a client can send that no library would. */
async function fetchRaw(lines: readonly string[]): Promise<string> {
  const { connect } = await import("node:net");
  const { port } = new URL(rest.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.end(lines.join("\r\n"));
  let text = "";
  for await (const chunk of socket) text += String(chunk);
  return text;
}
