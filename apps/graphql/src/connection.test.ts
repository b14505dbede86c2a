import { listOrders, listProducts, type Page, type Product } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "./testing/answer.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "./testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

const products = `query Products($first: Int, $last: Int, $after: String, $before: String) {
  products(first: $first, last: $last, after: $after, before: $before, sort: PRICE, filter: { q: "tea" }) {
    edges { cursor node { id } } nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Shown {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

async function shown(variables: object): Promise<Shown> {
  const { data, errors } = await answer(test.process.shop, products, { variables: { ...variables } });
  expect(errors).toEqual([]);
  return data.products;
}

async function fromDomain(input: object): Promise<Page<Product>> {
  const asked = { sort: "price", q: "tea", ...input } as const;
  return (await test.process.shop.run(listProducts, asked, { caller: test.bob.caller })).value;
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe("a connection", () => {
  it("shows each item under its cursor, and as a node", async () => {
    const { edges, nodes, pageInfo } = await shown({ first: 4 });
    const page = await fromDomain({ limit: 4 });
    expect(idsOf(nodes)).toEqual(idsOf(page.items));
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[3]?.cursor,
    });
  });

  it("has the cursors of every protocol: either goes on where the other ended, from any item", async () => {
    const { edges, pageInfo } = await shown({ first: 4 });
    const { nextCursor, items } = await fromDomain({ limit: 4 });
    expect(pageInfo.endCursor).toBe(nextCursor);
    const rest = await fromDomain({ limit: 3, after: edges[1]?.cursor });
    expect(idsOf(rest.items).slice(0, 2)).toEqual(idsOf(items.slice(2)));
    expect(idsOf((await shown({ first: 2, after: nextCursor })).nodes)).toEqual(
      idsOf((await fromDomain({ limit: 2, after: nextCursor ?? "" })).items),
    );
  });

  it("walks the list in both directions to the same items", async () => {
    const forwards: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await shown({ first: 7, after });
      forwards.push(...idsOf(nodes));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const backwards: string[] = [];
    for (let before: string | null = null; ; ) {
      const { nodes, pageInfo } = await shown({ last: 7, before });
      backwards.unshift(...idsOf(nodes));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }
    expect(forwards.length).toBeGreaterThan(14);
    expect(backwards).toEqual(forwards);
  });

  it("has no cursors on an empty page", async () => {
    const source =
      '{ products(first: 5, filter: { q: "nothing" }) { nodes { id } edges { cursor } pageInfo { startCursor endCursor } } }';
    const { data } = await answer(test.process.shop, source);
    expect(data.products).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { startCursor: null, endCursor: null },
    });
  });

  it("refuses windows that mean nothing", async () => {
    const ask = async (variables: Readonly<Record<string, unknown>>) =>
      (await answer(test.process.shop, products, { variables })).errors;
    const { pageInfo } = await shown({ first: 2 });
    const at = pageInfo.endCursor;
    const invalid = ["products INVALID_INPUT"];
    expect(await ask({ first: 2, before: at })).toEqual(invalid);
    expect(await ask({ last: 2, after: at })).toEqual(invalid);
    expect(await ask({ first: 2, after: at, before: at })).toEqual(invalid);
    expect(await ask({ first: 101 })).toEqual(invalid);
    expect(await ask({ first: 0 })).toEqual(invalid);
    expect(await ask({ first: 2, after: "nonsense" })).toEqual(["products INVALID_CURSOR"]);
  });
});

describe("a list below a resource", () => {
  const source = `query Orders($id: ID!, $first: Int, $last: Int, $after: String, $before: String) {
    customer(id: $id) {
      orders(first: $first, last: $last, after: $after, before: $before, filter: { status: PENDING }) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }`;

  it("is the list of that resource, with its cursors, from both ends", async () => {
    const customer = await test.newCustomer();
    const placed: string[] = [];
    for (let count = 0; count < 5; count++) placed.unshift((await test.newOrder(customer)).id);
    const ask = async (variables: object): Promise<Shown> => {
      const asked = { caller: customer.caller, variables: { id: customer.id, ...variables } };
      return (await answer(test.process.shop, source, asked)).data.customer.orders;
    };
    const top = await ask({ first: 2 });
    expect(idsOf(top.nodes)).toEqual(placed.slice(0, 2));
    const list = { customerId: customer.id, status: "PENDING", limit: 2 } as const;
    const { value } = await test.process.shop.run(listOrders, list, { caller: customer.caller });
    expect(top.pageInfo.endCursor).toBe(value.nextCursor);
    expect(idsOf((await ask({ first: 2, after: value.nextCursor })).nodes)).toEqual(placed.slice(2, 4));
    const bottom = await ask({ last: 2 });
    expect(idsOf(bottom.nodes)).toEqual(placed.slice(3));
    expect(bottom.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(idsOf((await ask({ last: 2, before: bottom.pageInfo.startCursor })).nodes)).toEqual(
      placed.slice(1, 3),
    );
  });
});
