/** What comes with an answer, and requests that stand for earlier ones: idempotency keys and persisted queries. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest, unique } from "../testing/graphql-under-test.ts";
import { GRAPHQL, senderTo } from "../testing/send.ts";

let shop: GraphqlUnderTest;
let productId: string;
beforeAll(async () => {
  shop = await startGraphqlUnderTest();
  ({ id: productId } = await shop.newProduct({ status: "ACTIVE" }));
});
afterAll(() => shop.close());

const { send, post } = senderTo(() => shop.endpoint);

describe("an answer", () => {
  it("tells its trace, its cost in statements and in points", async () => {
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const query = `{ product(id: "${productId}") { id } bad: product(id: "x") { id } }`;
    const told = await post({ query }, GRAPHQL, { traceparent });
    expect(told.headers.get("traceparent")).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-/);
    expect(told.errors[0].extensions.traceId).toBe("4bf92f3577b34da6a3ce929d0e0e4736");
    expect(told.headers.get("server-timing")).toMatch(/total;dur=[\d.]+, db;dur=[\d.]+;desc="1 query"/);
    expect(told.extensions).toEqual({ cost: { requested: 2, budget: null } });
  });

  it("is one line in the log, that names root fields and nothing that a client made up", async () => {
    const told = await post({ query: "query Secret { me { id } }" });
    const several = await post({ query: "{ a: me { id } b: me { id } }" });
    const lineOf = (headers: Headers) =>
      shop.logged.filter(({ requestId }) => requestId === headers.get("x-request-id"));
    expect(lineOf(told.headers)).toMatchObject([{ route: "/graphql", operation: "me", status: 294 }]);
    expect(lineOf(several.headers)).toMatchObject([{ operation: "several" }]);
  });
});

describe("Idempotency-Key", () => {
  const query = `mutation($input: CreateReviewInput!) { createReview(input: $input) { review { id } } }`;

  it("as a header is that of the one mutation", async () => {
    const customer = await shop.newCustomer();
    const headers = { Authorization: `Bearer ${customer.token}`, "Idempotency-Key": unique("key") };
    const asked = { query, variables: { input: { productId, rating: 5, title: "Good", body: "As said." } } };
    const [first, second] = [await post(asked, GRAPHQL, headers), await post(asked, GRAPHQL, headers)];
    expect(first.errors).toBeUndefined();
    expect(second.data).toEqual(first.data);
    expect([first.extensions.idempotentReplayed, second.extensions.idempotentReplayed]).toEqual([
      undefined,
      true,
    ]);
    expect([first, second].map((told) => told.headers.get("idempotent-replayed"))).toEqual([null, "true"]);
  });

  it("belongs to nobody among several", async () => {
    const both = `mutation {
      a: archiveProduct(input: { id: "${productId}", expectedVersion: 9 }) { product { id } }
      b: archiveProduct(input: { id: "${productId}", expectedVersion: 9 }) { product { id } }
    }`;
    const told = await post({ query: both }, GRAPHQL, { "Idempotency-Key": unique("key") });
    expect([told.status, told.errors[0].extensions.violations]).toMatchObject([
      400,
      [{ field: "idempotencyKey" }],
    ]);
    const twice = await post({ query: "{ me { id } }" }, GRAPHQL, { "Idempotency-Key": "a, b" });
    expect(twice.status).toBe(294);
  });
});

describe("a persisted query", () => {
  const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
  const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

  it("is known by its hash once it was sent with it, by POST and by GET", async () => {
    const query = `{ product(id: "${productId}") { name } }`;
    const extensions = persisted(hashOf(query));
    const unknown = await post({ extensions });
    expect([unknown.status, unknown.errors[0]]).toMatchObject([
      404,
      { message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } },
    ]);
    expect((await post({ extensions }, "application/json")).status).toBe(200);
    expect((await post({ query, extensions })).data.product.name).toBe("Shoe");
    expect((await post({ extensions })).data.product.name).toBe("Shoe");
    const get = await send({ search: { extensions: JSON.stringify(extensions) } });
    expect(get.data.product.name).toBe("Shoe");
    const byId = await send({ search: { documentId: `sha256:${hashOf(query)}` } });
    expect(byId.data.product.name).toBe("Shoe");
  });

  it("is refused with another's hash, and not kept where it is not valid", async () => {
    const [query, other] = ["{ me { id } }", "{ nothing }"];
    const mismatch = await post({ query, extensions: persisted(hashOf("else")) });
    expect([mismatch.status, mismatch.errors[0].extensions.reason]).toEqual([
      400,
      "PERSISTED_QUERY_MISMATCH",
    ]);
    expect((await post({ query: other, extensions: persisted(hashOf(other)) })).status).toBe(400);
    expect((await post({ extensions: persisted(hashOf(other)) })).status).toBe(404);
    const shapes = [
      { persistedQuery: { version: 2, sha256Hash: hashOf(query) } },
      persisted("short"),
      { persistedQuery: 5 },
    ];
    for (const extensions of shapes) expect((await post({ query, extensions })).status).toBe(400);
  });
});
