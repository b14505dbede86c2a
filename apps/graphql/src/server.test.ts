import { hash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { graphqlReasons } from "./reasons.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./testing/graphql-under-test.ts";

const SCHEMA = "{ __schema { queryType { name } } }";
const asBrowser = { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } };

describe("the GraphQL app", () => {
  let shop: GraphqlUnderTest;
  beforeAll(async () => {
    shop = await startGraphqlUnderTest();
  });
  afterAll(() => shop.close());

  it("serves programs and people at one address", async () => {
    expect((await shop.ask(SCHEMA)).data).toEqual({ __schema: { queryType: { name: "Query" } } });
    const page = await fetch(shop.endpoint, asBrowser);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const home = await (await fetch(shop.url)).json();
    expect(home).toMatchObject({ links: { graphql: { href: "/graphql" } } });
  });

  it("explains its own reasons beside those of the shop", async () => {
    const { errors } = (await (await fetch(`${shop.url}/errors`)).json()) as { errors: { reason: string }[] };
    const listed = errors.map(({ reason }) => reason);
    expect(listed).toEqual(expect.arrayContaining([...Object.keys(graphqlReasons), "ORDER_NOT_FOUND"]));
  });

  it("measures by root fields, never by names that clients give", async () => {
    const two = "categories(first: 1) { nodes { id } } b: categories(first: 1) { nodes { id } }";
    await shop.ask("query Mine { a: categories(first: 1) { nodes { id } } }");
    await shop.ask(`query Ours { ${two} __typename }`);
    await shop.ask("query Broken {");
    const page = await (await fetch(`${shop.url}/metrics`)).text();
    const counts = page.match(/request_duration_seconds_count\{[^}]*http_route="\/graphql"[^}]*\}/g) ?? [];
    const operations = counts.map((line) => /operation="([^"]*)"/.exec(line)?.[1]);
    expect(new Set(operations)).toEqual(new Set(["__schema", "categories", "several", "/graphql"]));
  });
});

it("shows its schema to nobody where introspection is off", async () => {
  const closed = await startGraphqlUnderTest({ env: { INTROSPECTION: "off" } });
  const { errors } = await closed.ask(SCHEMA);
  expect(errors[0]?.extensions).toMatchObject({ reason: "INTROSPECTION_DISABLED" });
  expect((await fetch(closed.endpoint, asBrowser)).status).toBe(404);
  expect((await fetch(`${closed.url}/graphql/playground/start.js`)).status).toBe(404);
  await closed.close();
});

it("runs the documents of the manifest and no others where it is given one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trefoil-manifest-"));
  const manifest = join(folder, "documents.json");
  const known = "query Known { categories(first: 1) { nodes { id } } }";
  writeFileSync(manifest, JSON.stringify({ [hash("sha256", known, "hex")]: known }));
  const strict = await startGraphqlUnderTest({ env: { TRUSTED_DOCUMENTS: manifest } });
  expect((await strict.ask(known)).data.categories.nodes).toHaveLength(1);
  const { errors } = await strict.ask("{ categories(first: 1) { nodes { id } } }");
  expect(errors[0]?.extensions).toMatchObject({ reason: "DOCUMENT_NOT_TRUSTED" });
  await strict.close();
  rmSync(folder, { recursive: true });
});
