/** Variables that don't fit: what the shop says of them is what is told. */
import { type ShopError } from "@trefoil/domain";
import { silentLogger } from "@trefoil/platform";
import { describe, expect, it } from "vitest";
import { schema } from "../schema.ts";
import { rowOf } from "../table.ts";
import { createEngine } from "./engine.ts";

const engine = createEngine({ schema, introspection: true, log: silentLogger(), rowOf });

function violationsOf(query: string, variables: Readonly<Record<string, unknown>>) {
  try {
    engine.prepare({ query, variables });
  } catch (error) {
    const { reason, violations } = error as ShopError;
    return [reason, ...violations.map((found) => [found.field, found.reason, found.description])];
  }
  return undefined;
}

const create = "mutation($input: CreateProductInput!) { createProduct(input: $input) { product { id } } }";
const list =
  "query($first: Int, $last: Int, $filter: ProductFilter, $sort: ProductSort) { products(first: $first, last: $last, filter: $filter, sort: $sort) { nodes { id } } }";
const right = {
  sku: "A-1",
  name: "A",
  description: "",
  price: { amount: 1, currency: "EUR" },
  categoryId: "cat_01h455vb4pex5vsknk084sn02q",
};

describe("variables that can't be coerced are judged by the operation that they are for:", () => {
  it("members that are missing, of another type, and that nobody knows", () => {
    const input = { sku: 5, name: "A", price: { amount: "1", currency: "EUR" }, color: "red" };
    expect(violationsOf(create, { input })).toEqual([
      "INVALID_INPUT",
      ["sku", "WRONG_TYPE", "must be text"],
      ["description", "REQUIRED", "is required"],
      ["price.amount", "WRONG_TYPE", "must be an integer"],
      ["categoryId", "REQUIRED", "is required"],
      ["color", "UNKNOWN_FIELD", "is not a field of this operation"],
    ]);
  });

  it("a page that is no number, as it was asked for", () => {
    expect(violationsOf(list, { first: "ten" })).toEqual([
      "INVALID_INPUT",
      ["first", "WRONG_TYPE", "must be an integer"],
    ]);
    expect(violationsOf(list, { last: 1.5 })).toEqual([
      "INVALID_INPUT",
      ["last", "WRONG_TYPE", "must be an integer"],
    ]);
  });

  it("values that an enum does not have", () => {
    expect(violationsOf(list, { first: 1, filter: { status: "GONE" } })).toMatchObject([
      "INVALID_INPUT",
      ["status", "NOT_ALLOWED", "must be one of DRAFT, ACTIVE, ARCHIVED"],
    ]);
    expect(violationsOf(list, { first: 1, sort: "COLOR" })).toMatchObject([
      "INVALID_INPUT",
      ["sort", "NOT_ALLOWED", expect.stringContaining("-price")],
    ]);
  });

  it("variables inside of a literal, and several operations at once", () => {
    const query = `mutation($sku: String!, $n: SafeInt!) {
      a: createProduct(input: { sku: $sku, name: "A", description: "", price: { amount: $n, currency: "EUR" }, categoryId: "x" }) { product { id } }
      b: adjustStock(input: { productId: "x", delta: 1.5, reason: COUNT }) { stock { onHand } }
    }`;
    expect(violationsOf(query.replace("1.5", "1"), { sku: 1, n: 1.5 })).toEqual([
      "INVALID_INPUT",
      ["sku", "WRONG_TYPE", "must be text"],
      ["price.amount", "WRONG_TYPE", "must be an integer"],
      ["categoryId", "INVALID_FORMAT", expect.stringContaining("must be an id such as cat_")],
      ["productId", "INVALID_FORMAT", expect.stringContaining("must be an id such as prod_")],
    ]);
  });
});

describe("where the shop has nothing to say", () => {
  it("the variable itself is named, and where in it the fault lies", () => {
    const below = "query($n: Int!, $id: ID!) { product(id: $id) { reviews(first: $n) { nodes { id } } } }";
    const id = "prod_01h455vb4pex5vsknk084sn02q";
    expect(violationsOf(below, { n: "x", id })).toEqual([
      "INVALID_INPUT",
      ["n", "WRONG_TYPE", "is not of the type that the schema says"],
    ]);
    expect(violationsOf(below, { id })).toEqual(["INVALID_INPUT", ["n", "REQUIRED", "is required"]]);
    expect(violationsOf(below, { n: null, id })).toEqual(["INVALID_INPUT", ["n", "REQUIRED", "is required"]]);
    const nodes = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect(violationsOf(nodes, { ids: ["a", { b: 1 }] })).toEqual([
      "INVALID_INPUT",
      ["ids[1]", "WRONG_TYPE", "is not of the type that the schema says"],
    ]);
  });
});

describe("variables that fit", () => {
  it("are coerced once, with defaults and the values that the shop has", () => {
    const query =
      "query($n: Int = 5, $s: ProductSort = PRICE_DESC) { products(first: $n, sort: $s) { nodes { id } } }";
    expect(engine.prepare({ query }).variables).toEqual({ n: 5, s: "-price" });
    expect(engine.prepare({ query, variables: { s: "NAME" } }).variables).toEqual({ n: 5, s: "name" });
    expect(engine.prepare({ query: create, variables: { input: right } }).variables).toEqual({
      input: right,
    });
  });
});
