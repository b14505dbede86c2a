/** What the settings change: introspection, trusted documents, budgets, and the time that a request has. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

describe("without introspection", () => {
  let shop: GraphqlUnderTest;
  beforeAll(async () => {
    shop = await startGraphqlUnderTest({
      env: { INTROSPECTION: "off", RATE_LIMITS: "on", RATE_LIMIT_ANONYMOUS: "60" },
    });
  });
  afterAll(() => shop.close());

  it("the schema can't be asked for, and no error suggests a name of it", async () => {
    const asked = await shop.ask("{ __schema { types { name } } }");
    expect([asked.status, asked.errors[0]?.extensions.reason]).toEqual([400, "INTROSPECTION_DISABLED"]);
    const guesses = [
      "{ produc(id: 1) { id } }",
      "{ product(idd: 1) { id } }",
      "{ me { emial } }",
      "{ me { ... on Custommer { id } } }",
      "{ products(first: 1, sort: PRIC) { nodes { id } } }",
      "mutation { createProduct(input: { skuu: 1 }) { product { id } } }",
      "query($i: CreateProductInputt) { me { id } }",
      "{ me { id @skipp(if: true) } }",
    ];
    for (const query of guesses) {
      const { errors } = await shop.ask(query, { as: shop.sam.token });
      expect([query, errors[0]?.extensions.reason]).toEqual([query, "DOCUMENT_INVALID"]);
      expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
    }
    expect((await shop.ask("{ __typename me { __typename } }")).data.__typename).toBe("Query");
  });

  it("a budget is spent by weight, and says what is left and when to come again", async () => {
    const { process } = shop;
    const limit = process.settings.rateLimitFree;
    const customer = await shop.newCustomer();
    const asked = await shop.ask("{ products(first: 20) { nodes { id } } }", { as: customer.token });
    expect(asked.body.extensions.cost).toEqual({
      requested: 3,
      budget: { limit, remaining: limit - 3, resetSeconds: expect.any(Number) },
    });
    expect(asked.headers.get("ratelimit")).toContain(`r=${limit - 3}`);
    const refused = await shop.ask("{", { as: customer.token });
    expect([refused.status, refused.headers.get("ratelimit")]).toEqual([
      400,
      expect.stringContaining(`r=${limit - 4}`),
    ]);
    const dear = "{ categories(first: 100) { nodes { products(first: 30) { nodes { id } } } } }";
    const over = await shop.ask(dear, { as: customer.token });
    expect([over.status, over.errors[0]?.extensions]).toMatchObject([
      429,
      { code: "RATE_LIMITED", reason: "RATE_LIMITED", retryAfterSeconds: expect.any(Number) },
    ]);
    expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await shop.ask("{ me { id } }", { as: customer.token })).data.me.id).toBe(customer.id);
  });

  it("nothing is looked at for whoever has used up the budget", async () => {
    const { token } = await shop.newCustomer();
    const { rateLimitFree: limit } = shop.process.settings;
    const reasons: string[] = [];
    for (let n = 0; n <= limit; n++)
      reasons.push((await shop.ask("{", { as: token })).errors[0]?.extensions.reason);
    expect([reasons.at(-2), reasons.at(-1)]).toEqual(["SYNTAX_ERROR", "RATE_LIMITED"]);
  });
});

describe("with trusted documents only", () => {
  const trusted = "query Trusted($first: Int!) { products(first: $first) { nodes { id } } }";
  const folder = mkdtempSync(join(tmpdir(), "trefoil-manifest-"));
  const file = join(folder, "documents.json");
  let shop: GraphqlUnderTest;
  beforeAll(async () => {
    writeFileSync(file, JSON.stringify({ [hashOf(trusted)]: trusted }));
    shop = await startGraphqlUnderTest({ env: { TRUSTED_DOCUMENTS: file } });
  });
  afterAll(async () => {
    await shop.close();
    rmSync(folder, { recursive: true });
  });

  async function post(asked: object) {
    const headers = { "Content-Type": "application/json", Accept: "application/graphql-response+json" };
    const response = await fetch(shop.endpoint, { method: "POST", headers, body: JSON.stringify(asked) });
    // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
    const body: any = await response.json();
    return { status: response.status, ...body };
  }

  it("those of the manifest run, by hash or by their own text", async () => {
    const variables = { first: 1 };
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(trusted) } };
    const ways = [
      { extensions },
      { documentId: `sha256:${hashOf(trusted)}` },
      { documentId: hashOf(trusted) },
      { query: trusted },
    ];
    for (const way of ways) expect((await post({ ...way, variables })).data.products.nodes).toHaveLength(1);
  });

  it("no other runs, whatever hash it comes with", async () => {
    const query = "{ __typename }";
    const others = [
      { query },
      { query, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } } },
      { query, documentId: hashOf(trusted) },
      { documentId: hashOf(query) },
      { query: `${trusted} ` },
    ];
    for (const other of others) {
      const told = await post(other);
      expect([told.status, told.errors[0].extensions]).toMatchObject([
        403,
        { code: "FORBIDDEN", reason: "DOCUMENT_NOT_TRUSTED" },
      ]);
    }
  });

  it("a manifest whose hashes are wrong is refused at the start", async () => {
    const bad = join(folder, "bad.json");
    writeFileSync(bad, JSON.stringify({ [hashOf("a")]: trusted }));
    await expect(startGraphqlUnderTest({ env: { TRUSTED_DOCUMENTS: bad } })).rejects.toThrow(
      /bad\.json is no manifest/,
    );
  });
});

describe("the time of a request", () => {
  let shop: GraphqlUnderTest;
  beforeAll(async () => {
    shop = await startGraphqlUnderTest({ http: { deadlineMs: 300 } });
  });
  afterAll(() => shop.close());

  /** Holds the table that a query reads from, until `release` is called. */
  async function blocked(table: string) {
    const client = await shop.process.database.pool.connect();
    await client.query("BEGIN");
    await client.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    return async () => {
      await client.query("ROLLBACK");
      client.release();
    };
  }

  it("ends with 504, told as GraphQL tells errors", async () => {
    const release = await blocked("categories");
    const told = await shop.ask("{ categories(first: 1) { nodes { id } } }");
    await release();
    expect([told.status, told.errors[0]?.extensions]).toMatchObject([
      504,
      { code: "DEADLINE_EXCEEDED", reason: "DEADLINE_EXCEEDED" },
    ]);
    expect(told.body.data).toBeUndefined();
  });

  it("ends when the client hangs up, and stops no other", async () => {
    const release = await blocked("categories");
    const headers = { "Content-Type": "application/json" };
    const hasty = request(shop.endpoint, { method: "POST", headers });
    hasty.on("error", () => undefined);
    hasty.end(JSON.stringify({ query: "{ categories(first: 2) { nodes { id } } }" }));
    await once(hasty, "finish");
    hasty.destroy();
    expect((await shop.ask("{ products(first: 1) { nodes { id } } }")).status).toBe(200);
    await release();
    expect((await shop.ask("{ categories(first: 2) { nodes { id } } }")).status).toBe(200);
  });
});
