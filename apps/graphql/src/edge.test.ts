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

/** Nobody knows of what stands under a condition whether it will be asked for: it is loaded. */
const conditional = (document: string) =>
  document.replace("query", "query($is: Boolean = true)").replaceAll("!", " @include(if: $is)");

describe("what is read along with the things that it hangs on", () => {
  it.each([
    `query { products(first: 5, filter: { status: ACTIVE }, sort: NAME) { edges { cursor node {
      name category! { slug position parent! { name } }
      reviews(first: 2, sort: RATING)! { pageInfo { hasNextPage endCursor } nodes {
        id rating title createdAt author! { email tier createdAt } product! { sku category! { version } } } } } } } }`,
    `query { categories(first: 9) { nodes { name parent! { id } products(first: 3, sort: PRICE_DESC)! {
      nodes { attributes price { amount currency } updatedAt
        one: reviews(last: 1)! { edges { cursor node { body } } }
        some: reviews(first: 3)! { nodes { author! { name orders(first: 1)! { nodes { id } } } } } } } } } }`,
    `query { reviews(first: 9, productId: "$id", sort: CREATED_AT) { nodes {
      title author! { name } product! { name reviews(first: 1)! { nodes { rating } } } } } }`,
  ])("is the same as if it was loaded (%#)", async (document) => {
    const { products } = await test.data("{ products(first: 1, sort: CREATED_AT) { nodes { id } } }", {});
    const asked = document.replace("$id", products.nodes[0].id);
    const [along, loaded] = await Promise.all(
      [asked.replaceAll("!", ""), conditional(asked)].map((text) => test.ask(text, { as: test.sam.token })),
    );
    expect(along?.errors).toEqual([]);
    expect(along?.data).toEqual(loaded?.data);
    expect(along?.queries).toBeLessThan(loaded?.queries as number);
  });

  it("is as it was written, whatever signs are in it", async () => {
    const title = String.raw`NULL "{}" \n [null], ' é 𝄞`;
    const { products } = await test.data("{ products(first: 1, sort: NAME) { nodes { id } } }", {});
    const productId = products.nodes[0].id;
    const written = `mutation($input: CreateReviewInput!) { createReview(input: $input) { review { id } } }`;
    const variables = { input: { productId, rating: 3, title, body: title } };
    await test.data(written, { as: test.alice.token, variables });
    const read =
      "{ products(first: 1, sort: NAME) { nodes { reviews(first: 1) { nodes { title body } } } } }";
    const told = await test.data(read, {});
    expect(told.products.nodes[0].reviews.nodes).toEqual([{ title, body: title }]);
  });

  it("fails alone where the caller has no right to it", async () => {
    const { token } = await test.person(test.sam.id, { role: "STAFF", scopes: ["catalog:read"] });
    const document =
      "{ products(first: 2, sort: CREATED_AT) { nodes { reviews(first: 1) { nodes { title author { name } } } } } }";
    const told = await test.ask(document, { as: token });
    const reviews = told.data.products.nodes.flatMap((product: Json) => product.reviews.nodes);
    expect(reviews).toEqual([
      { title: expect.any(String), author: null },
      { title: expect.any(String), author: null },
    ]);
    expect(told.errors.map(({ extensions }) => extensions.reason)).toEqual([
      "SCOPE_REQUIRED",
      "SCOPE_REQUIRED",
    ]);
    expect(told.queries).toBe(1);
  });

  it("is null where it is nothing that the caller may see", async () => {
    const document =
      "{ products(first: 3, sort: CREATED_AT) { nodes { reviews(first: 5) { nodes { author { id } } } } } }";
    const told = await test.ask(document, { as: test.alice.token });
    const reviews = told.data.products.nodes.flatMap((product: Json) => product.reviews.nodes);
    expect(told.errors).toEqual([]);
    expect(told.queries).toBe(1);
    expect(reviews.length).toBeGreaterThan(3);
    expect(reviews.filter(({ author }: Json) => author !== null && author.id !== test.alice.id)).toEqual([]);
  });
});
