/** `node` and `nodes`; who sees what is the matter of permissions.test.ts. */
import { toTypeId } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./testing/graphql-under-test.ts";
import { makeSamples, type Samples } from "./testing/samples.ts";

let test: GraphqlUnderTest;
let samples: Samples;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
  samples = await makeSamples(test);
});
afterAll(() => test.close());

const nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";
const node = "query($id: ID!) { node(id: $id) { __typename id } }";
const unknown = "0188bac7-4afa-78aa-bc3b-bd1eef28d881";

describe("node", () => {
  it("finds what an id names, by the type of its prefix", async () => {
    const id = samples.product?.[1] as string;
    const query = `query($id: ID!) { node(id: $id) { __typename id ... on Product { name category { name } } } }`;
    const told = await test.data(query, { variables: { id } });
    expect(told.node).toEqual({
      __typename: "Product",
      id,
      name: "Shoe",
      category: { name: expect.any(String) },
    });
  });

  it.each(["product", "order", "customer", "webhookEndpoint", "wallet"] as const)(
    "says of a %s that is not there what its single read says",
    async (kind) => {
      const told = await test.ask(node, { as: test.sam.token, variables: { id: toTypeId(kind, unknown) } });
      const what = kind.replace(/[A-Z]/, (letter) => `_${letter}`).toUpperCase();
      expect(told.data).toEqual({ node: null });
      expect(told.errors).toMatchObject([
        { path: ["node"], extensions: { code: "NOT_FOUND", reason: `${what}_NOT_FOUND` } },
      ]);
    },
  );

  it.each([
    "",
    "prod",
    "prod_",
    "prod_01H455VB4PEX5VSKNK084SN02Q",
    "evt_01h455vb4pex5vsknk084sn02q",
    "__proto__",
  ])("refuses the id %j, which is of no node", async (id) => {
    const told = await test.ask(node, { as: test.sam.token, variables: { id } });
    expect(told.errors).toMatchObject([
      { extensions: { reason: "INVALID_INPUT", violations: [{ field: "id", reason: "INVALID_FORMAT" }] } },
    ]);
  });
});

describe("nodes", () => {
  it("are found in the order of their ids, with a statement for each type", async () => {
    const [product, order, customer] = [samples.product?.[1], samples.order?.[0], test.alice.id] as string[];
    const missing = toTypeId("product", unknown);
    const ids = [order, product, missing, customer, "nothing", product, samples.order?.[1] as string];
    const told = await test.ask(nodes, { as: test.alice.token, variables: { ids } });
    expect(told.errors).toEqual([]);
    expect(told.data.nodes.map((found: { id: string } | null) => found?.id ?? null)).toEqual([
      order,
      product,
      null,
      customer,
      null,
      product,
      samples.order?.[1],
    ]);
    expect(told.queries).toBe(3);
  });

  it("that need a right which the caller lacks fail alone", async () => {
    const { token } = await test.person(test.alice.id, { scopes: ["orders:read"] });
    const ids = [test.alice.id, samples.order?.[0], samples.payment?.[0], samples.product?.[1]];
    const told = await test.ask(nodes, { as: token, variables: { ids } });
    const types = told.data.nodes.map((found: { __typename: string } | null) => found?.__typename ?? null);
    expect(types).toEqual([null, "Order", null, "Product"]);
    expect(told.errors).toMatchObject([
      { path: ["nodes", 0], extensions: { reason: "SCOPE_REQUIRED" } },
      { path: ["nodes", 2], extensions: { reason: "SCOPE_REQUIRED" } },
    ]);
  });

  it.each([
    [0, "TOO_FEW"],
    [101, "TOO_MANY"],
  ])("are not %i", async (count, reason) => {
    const ids = Array.from({ length: count }, () => test.alice.id);
    const told = await test.ask(nodes, { as: test.sam.token, variables: { ids } });
    expect(told.errors).toMatchObject([
      { extensions: { reason: "INVALID_INPUT", violations: [{ field: "ids", reason }] } },
    ]);
  });
});
