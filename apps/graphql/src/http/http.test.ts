/** GraphQL over HTTP (September 2026): methods, media types, status codes, caching, and who may call. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";
import { GRAPHQL, senderTo } from "../testing/send.ts";

let shop: GraphqlUnderTest;
let productId: string;
beforeAll(async () => {
  shop = await startGraphqlUnderTest({ env: { CORS_ORIGINS: "https://shop.example" } });
  ({ id: productId } = await shop.newProduct({ status: "ACTIVE" }));
});
afterAll(() => shop.close());

const { send, post } = senderTo(() => shop.endpoint);

describe("status codes", () => {
  const wrong = "query($n: Int!) { products(first: $n) { nodes { id } } }";
  const table: Readonly<
    Record<string, readonly [asked: unknown, ofGraphql: number, ofJson: number, reason: string]>
  > = {
    "JSON that breaks off": ['{"query": "', 400, 400, "MALFORMED_JSON"],
    "a member twice": ['{"query": "{a}", "query": "{b}"}', 400, 400, "INVALID_INPUT"],
    "no query": [{ qeury: "{ __typename }" }, 400, 400, "MALFORMED_REQUEST"],
    "variables that are a list": [{ query: "{ __typename }", variables: [7] }, 400, 400, "MALFORMED_REQUEST"],
    "a document that can't be parsed": [{ query: "{" }, 400, 200, "SYNTAX_ERROR"],
    "a document that does not fit the schema": [{ query: "{ nothing }" }, 400, 200, "DOCUMENT_INVALID"],
    "an operation that is not there": [
      { query: "{ __typename }", operationName: "A" },
      422,
      200,
      "OPERATION_NOT_FOUND",
    ],
    "several operations and no name": [
      { query: "query A { __typename } query B { __typename }" },
      422,
      200,
      "OPERATION_NOT_FOUND",
    ],
    "a variable that can't be coerced": [{ query: wrong, variables: { n: "x" } }, 400, 200, "INVALID_INPUT"],
    "a page that can't be asked for": [{ query: wrong, variables: { n: 0 } }, 400, 200, "INVALID_INPUT"],
    "a subscription without a stream": [
      { query: "subscription { events { position } }" },
      400,
      200,
      "SUBSCRIPTION_NEEDS_STREAM",
    ],
    "a batch": [[], 400, 400, "BATCHING_NOT_SUPPORTED"],
  };

  for (const [what, [asked, ofGraphql, ofJson, reason]] of Object.entries(table)) {
    it(`of ${what}: ${ofGraphql}, and ${ofJson} for application/json`, async () => {
      const [graphql, json] = [await post(asked), await post(asked, "application/json")];
      expect([graphql.status, graphql.errors[0].extensions.reason]).toEqual([ofGraphql, reason]);
      expect([json.status, json.errors[0].extensions.reason]).toEqual([ofJson, reason]);
      expect([graphql.data, json.data]).toEqual([undefined, undefined]);
      expect(graphql.headers.get("content-type")).toBe(`${GRAPHQL}; charset=utf-8`);
      expect(json.headers.get("content-type")).toBe("application/json; charset=utf-8");
    });
  }

  it("of data with errors: 294, and 200 for application/json", async () => {
    const query = `{ product(id: "prod_01h455vb4pex5vsknk084sn02q") { id } }`;
    const graphql = await post({ query });
    expect([graphql.status, graphql.data]).toEqual([294, { product: null }]);
    expect(graphql.errors[0]).toMatchObject({
      message: expect.stringContaining("prod_01h455vb4pex5vsknk084sn02q"),
      path: ["product"],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: "NOT_FOUND", reason: "PRODUCT_NOT_FOUND" },
    });
    expect((await post({ query }, "application/json")).status).toBe(200);
  });

  it("of a bad token: 401, with what to do about it", async () => {
    const told = await post({ query: "{ __typename }" }, GRAPHQL, { Authorization: "Bearer nonsense" });
    expect([told.status, told.errors[0].extensions]).toMatchObject([
      401,
      { code: "UNAUTHENTICATED", reason: "TOKEN_INVALID" },
    ]);
    expect(told.headers.get("www-authenticate")).toContain('error="invalid_token"');
  });

  it("of a body that is too large, of another type or none: 413 and 415", async () => {
    const large = await post({ query: `{ __typename } #${"x".repeat(1024 * 1024)}` });
    expect([large.status, large.errors[0].extensions.reason]).toEqual([413, "BODY_TOO_LARGE"]);
    for (const type of [
      "text/plain",
      "application/graphql",
      "application/json; charset=latin1",
      "multipart/form-data",
    ]) {
      const told = await post({ query: "{ __typename }" }, GRAPHQL, { "Content-Type": type });
      expect([type, told.status, told.errors[0].extensions]).toMatchObject([
        type,
        415,
        { code: "BAD_REQUEST", reason: "UNSUPPORTED_MEDIA_TYPE" },
      ]);
    }
  });
});

describe("Accept", () => {
  it("is followed by quality, with and without charset", async () => {
    const answers = new Map([
      ["*/*", "application/json"],
      ["application/*", "application/json"],
      ["application/json", "application/json"],
      [GRAPHQL, GRAPHQL],
      [`${GRAPHQL}; charset=utf-8, application/json; charset=utf-8`, GRAPHQL],
      [`${GRAPHQL}, application/json;q=0.9`, GRAPHQL],
      [`${GRAPHQL};q=0.5, application/json`, "application/json"],
      ["text/html, application/json;q=0.9, */*;q=0.1", "application/json"],
    ]);
    for (const [accept, type] of answers) {
      const { status, headers } = await post({ query: "{ __typename }" }, accept);
      expect([accept, status, headers.get("content-type")]).toEqual([accept, 200, `${type}; charset=utf-8`]);
    }
  });

  it("that takes neither is refused before anything is run", async () => {
    const told = await post({ query: "{ __typename }" }, "image/png");
    expect([told.status, told.errors[0].extensions.reason]).toEqual([406, "NOT_ACCEPTABLE"]);
  });
});

describe("GET", () => {
  const query = "query Product($id: ID!) { product(id: $id) { id sku } }";
  const search = () => ({ query, operationName: "Product", variables: JSON.stringify({ id: productId }) });

  it("answers queries, and 304 to who knows the data", async () => {
    const first = await send({ search: search() });
    expect([first.status, first.data.product.id]).toEqual([200, productId]);
    const tag = first.headers.get("etag");
    expect(tag).toMatch(/^"[\w-]{12}"$/);
    const again = await send({ search: search(), headers: { "If-None-Match": tag } });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", tag]);
    const asJson = await send({
      search: search(),
      accept: "application/json",
      headers: { "If-None-Match": tag },
    });
    expect(asJson.status).toBe(200);
  });

  it("has no tag where there are errors, and HEAD no body", async () => {
    const failed = await send({ search: { query: `{ product(id: "x") { id } }` } });
    expect([failed.status, failed.headers.get("etag")]).toEqual([294, null]);
    const head = await send({ method: "HEAD", search: search() });
    expect([head.status, head.text, head.headers.get("etag")]).toMatchObject([200, "", expect.any(String)]);
  });

  it("is refused what it can't mean", async () => {
    const mutation = `mutation { archiveProduct(input: { id: "${productId}", expectedVersion: 1 }) { product { id } } }`;
    const changed = await send({ search: { query: mutation } });
    expect([changed.status, changed.headers.get("allow")]).toEqual([405, "POST"]);
    expect(changed.errors[0].extensions).toMatchObject({ code: "BAD_REQUEST", reason: "METHOD_NOT_ALLOWED" });
    const broken = await send({ search: { query, variables: "{" } });
    expect([broken.status, broken.errors[0].extensions.reason]).toEqual([400, "MALFORMED_JSON"]);
    const listed = await send({ search: { query, variables: "[]" } });
    expect([listed.status, listed.errors[0].extensions.reason]).toEqual([400, "MALFORMED_REQUEST"]);
    const url = `${shop.endpoint}?query=a&query=b`;
    expect((await fetch(url)).status).toBe(400);
  });

  it("leaves an empty operationName out", async () => {
    expect(
      (await send({ search: { query: "query null { __typename }", operationName: "null" } })).status,
    ).toBe(200);
    expect((await send({ search: { query: "{ __typename }", operationName: "" } })).status).toBe(200);
  });
});

describe("other methods", () => {
  it("are told what there is", async () => {
    const options = await send({ method: "OPTIONS" });
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
    const put = await send({ method: "PUT", headers: { "Content-Type": "application/json" }, body: "{}" });
    expect([put.status, put.headers.get("allow"), put.errors[0].extensions.reason]).toEqual([
      405,
      "GET, HEAD, POST, OPTIONS",
      "METHOD_NOT_ALLOWED",
    ]);
  });
});

describe("a foreign page", () => {
  const search = { query: "{ __typename }" };

  it("can't make a browser read with what needs no preflight", async () => {
    const foreign = [
      { "Sec-Fetch-Site": "cross-site" },
      { "Sec-Fetch-Site": "same-site", "Content-Type": "text/plain" },
      { Origin: "https://evil.example" },
      { "User-Agent": "Mozilla/5.0" },
    ];
    for (const headers of foreign) {
      const told = await send({ search, headers });
      expect([headers, told.status, told.errors?.[0].extensions.reason]).toEqual([
        headers,
        400,
        "CSRF_BLOCKED",
      ]);
    }
  });

  it("is no concern where the request is preflighted, of our own pages, or of no page at all", async () => {
    const fine = [
      { "Sec-Fetch-Site": "cross-site", "Apollo-Require-Preflight": "true" },
      { "Sec-Fetch-Site": "cross-site", "X-Apollo-Operation-Name": "A" },
      { "Sec-Fetch-Site": "cross-site", "Content-Type": "application/json" },
      { "Sec-Fetch-Site": "same-origin" },
      { "Sec-Fetch-Site": "none" },
      { "User-Agent": "curl/8" },
    ];
    for (const headers of fine)
      expect([headers, (await send({ search, headers })).status]).toEqual([headers, 200]);
  });

  it("of a listed origin may call and see the headers that matter", async () => {
    const headers = { Origin: "https://shop.example", "Access-Control-Request-Method": "POST" };
    const preflight = await send({ method: "OPTIONS", headers });
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Apollo-Require-Preflight");
    const told = await post({ query: "{ __typename }" }, GRAPHQL, { Origin: "https://shop.example" });
    expect(told.headers.get("access-control-allow-origin")).toBe("https://shop.example");
    expect(told.headers.get("access-control-expose-headers")).toContain("ETag");
  });
});
