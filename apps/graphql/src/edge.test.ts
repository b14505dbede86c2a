/** Edges from many things at once: each has its own page, one statement serves all, and what fails is null alone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "./testing/ask.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

/** By name, so that no test's own customers come among them. */
const customers = (selection: string) => `{ customers(first: 10, sort: EMAIL) { nodes ${selection} } }`;
const page = "{ nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

describe("a page below many things", () => {
  it.each(["first: 2", "last: 2", "first: 3, sort: PLACED_AT", "last: 1, filter: { status: DELIVERED }"])(
    "is for each of them what its own list shows (%s)",
    async (window) => {
      const told = await test.ask(customers(`{ id orders(${window}) ${page} }`), { as: test.sam.token });
      expect(told.queries).toBe(2);
      const { nodes } = told.data.customers;
      expect(nodes.some(({ orders }: Json) => orders.nodes.length > 0)).toBe(true);
      for (const { id, orders } of nodes) {
        const filter = window.includes("DELIVERED")
          ? `customerId: "${id}", status: DELIVERED`
          : `customerId: "${id}"`;
        const own = `{ orders(${window.replace(/, filter.*/, "")}, filter: { ${filter} }) ${page} }`;
        expect(await test.data(own, { as: test.sam.token })).toEqual({ orders });
      }
    },
  );

  it("goes on from a cursor below the thing that the cursor belongs to, and below no other", async () => {
    const first = await test.data(customers(`{ id orders(first: 1) ${page} }`), { as: test.sam.token });
    const many = first.customers.nodes.find(({ orders }: Json) => orders.pageInfo.hasNextPage);
    const after = many.orders.pageInfo.endCursor;
    const own = `query($id: ID!, $after: String) { customer(id: $id) { orders(first: 1, after: $after) ${page} } }`;
    const variables = { id: many.id, after };
    const { customer } = await test.data(own, { as: test.sam.token, variables });
    expect(customer.orders.nodes).toHaveLength(1);
    expect(customer.orders.nodes).not.toEqual(many.orders.nodes);
    const all = await test.ask(customers(`{ email orders(first: 1, after: "${after}") ${page} }`), {
      as: test.sam.token,
    });
    expect(all.data.customers.nodes).toHaveLength(10);
    expect(all.data.customers.nodes.map(({ orders }: Json) => orders)).toEqual(Array(10).fill(null));
    expect(new Set(all.errors.map(({ extensions }) => extensions.reason))).toEqual(
      new Set(["CURSOR_MISMATCH"]),
    );
  });
});

describe("an edge", () => {
  it("met twice with the same arguments is one statement, with others it is another", async () => {
    const twice = `{ a: orders(first: 2) { nodes { id } }
      b: orders(sort: PLACED_AT_DESC, first: 2, after: null) { nodes { id } } c: wallet { id } d: wallet { version } }`;
    expect((await test.ask(customers(twice), { as: test.sam.token })).queries).toBe(3);
    const other = "{ a: orders(first: 2) { nodes { id } } b: orders(first: 3) { nodes { id } } }";
    expect((await test.ask(customers(other), { as: test.sam.token })).queries).toBe(3);
  });

  it("that the caller has no right to is null with its reason below each thing, and asks the database nothing", async () => {
    const { token } = await test.person(test.sam.id, { role: "STAFF", scopes: ["customers:read"] });
    const told = await test.ask(customers("{ email wallet { id } orders(first: 1) { nodes { id } } }"), {
      as: token,
    });
    expect(told.data.customers.nodes).toEqual(
      Array.from({ length: 10 }, () => ({ email: expect.any(String), wallet: null, orders: null })),
    );
    expect(told.errors).toHaveLength(20);
    expect(told.errors[0]).toMatchObject({
      path: ["customers", "nodes", 0, expect.stringMatching(/^(wallet|orders)$/)],
      extensions: {
        code: "FORBIDDEN",
        reason: "SCOPE_REQUIRED",
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    });
    expect(told.queries).toBe(1);
  });
});
