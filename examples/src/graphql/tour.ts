/** GraphQL by fetch alone: a nested query, a mutation with a key that is sent twice, and a persisted query. */
import { createHash, randomUUID } from "node:crypto";
import { Failure } from "../failure.ts";
import { program } from "../program.ts";
import { tokenOf } from "../token.ts";

const USAGE = `Usage: npm run -w examples graphql:tour

Asks for products with what belongs to them, orders one twice with the same key, and asks by a hash.

Environment:
  SHOP   where the shop is; http://127.0.0.1:8080
  TOKEN  an access token; unless set, that of the customer AS by npm run token`;

const { SHOP = "http://127.0.0.1:8080" } = process.env;

interface Result<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: {
    readonly cost?: { readonly requested: number };
    readonly idempotentReplayed?: boolean;
  };
}

/** What GraphQL over HTTP is: a POST of JSON. The body has a `query`, or what stands for it. */
async function post<Data>(body: object, token: string): Promise<Result<Data>> {
  const response = await fetch(`${SHOP}/graphql`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      accept: "application/graphql-response+json",
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Result<Data>;
}

/** Errors come beside the data: an answer with errors is no success. */
async function ask<Data>(body: object, token: string): Promise<Result<Data>> {
  const result = await post<Data>(body, token);
  const [error] = result.errors ?? [];
  if (error !== undefined) throw new Failure(`${error.extensions?.code}: ${error.message}`);
  return result;
}

const SHELF = `query Shelf($first: Int!) {
  products(first: $first, sort: PRICE, filter: { status: ACTIVE }) {
    nodes { id name category { name } stock { available } reviews(first: 1) { nodes { rating title } } }
  }
}`;

interface Shelf {
  readonly products: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly category: { readonly name: string };
      readonly stock: { readonly available: number };
      readonly reviews: { readonly nodes: readonly { readonly rating: number; readonly title: string }[] };
    }[];
  };
}

const PLACE = `mutation Place($input: PlaceOrderInput!) {
  placeOrder(input: $input) { order { id status total { amount currency } } }
}`;

interface Placed {
  readonly placeOrder: { readonly order: { readonly id: string; readonly status: string } };
}

await program({
  usage: USAGE,
  options: {},
  async run() {
    const token = await tokenOf("alice@example.com");

    // One request, whatever it goes through; the shop says what it weighs.
    const { data, extensions } = await ask<Shelf>({ query: SHELF, variables: { first: 3 } }, token);
    for (const { name, category, stock, reviews } of data.products.nodes) {
      console.log(
        `${name} (${category.name}): ${stock.available} in stock, ${reviews.nodes[0]?.title ?? "no review"}`,
      );
    }
    console.log(`Weight: ${extensions?.cost?.requested}`);

    // The key is part of the input, and belongs to this one wish: sent again, it finds the order that it has placed.
    const input = {
      items: [{ productId: data.products.nodes[0]?.id, quantity: 1 }],
      shippingAddress: { name: "Alice", line1: "Hill 1", city: "Bonn", postalCode: "53111", country: "DE" },
      paymentToken: "tok_visa",
      idempotencyKey: randomUUID(),
    };
    for (const _time of ["once", "and again"]) {
      const placed = await ask<Placed>({ query: PLACE, variables: { input } }, token);
      const { id, status } = placed.data.placeOrder.order;
      console.log(`Placed ${id}: ${status}, replayed: ${placed.extensions?.idempotentReplayed === true}`);
    }

    // Automatic persisted queries: the hash alone, and the text with it where the shop doesn't know it yet.
    const persistedQuery = { version: 1, sha256Hash: createHash("sha256").update(SHELF).digest("hex") };
    const hashed = { variables: { first: 1 }, extensions: { persistedQuery } };
    const [error] = (await post(hashed, token)).errors ?? [];
    if (error !== undefined) {
      console.log(`By hash: ${error.extensions?.code}`);
      await ask({ query: SHELF, ...hashed }, token);
    }
    const again = await ask<Shelf>(hashed, token);
    console.log(`By hash: ${again.data.products.nodes[0]?.name}`);
  },
});
