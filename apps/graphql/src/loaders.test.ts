/** Loaders gather whole levels of the graph, whichever executor runs, and tell things that differ apart. */
import { setImmediate as turn } from "node:timers/promises";
import {
  type AnyEdge,
  anonymous,
  anyone,
  type Cost,
  edge,
  keysAlone,
  operations,
  ShopError,
} from "@trefoil/domain";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { describe, expect, it } from "vitest";
import { canonicalInput, Loaders } from "./loaders.ts";
import type { Json } from "./testing/ask.ts";

const run = async () => new Map<string, unknown>();
const declared = { of: "product", permission: anyone, run } as const;
const one = edge({ ...declared, name: "one", input: keysAlone });
const other = edge({ ...declared, name: "other", input: keysAlone });
const page = edge({ ...declared, name: "page", input: operations.listProducts.input });

interface Asked {
  readonly edge: string;
  readonly keys: readonly string[];
  readonly input: unknown;
}

/** Loaders over a shop that answers each key with a text, some turns of the event loop later. */
function loadersOver(answer: (key: string) => unknown = (key) => `of ${key}`) {
  const asked: Asked[] = [];
  const costs: Cost[] = [];
  const load = async (edge: AnyEdge, keys: readonly string[], input: unknown) => {
    asked.push({ edge: edge.name, keys: [...keys], input });
    await turn();
    return { values: keys.map(answer), cost: { dbMs: 1, queries: 1 } };
  };
  const loaders = new Loaders({
    shop: { load: load as never },
    call: { caller: anonymous },
    charge: (cost) => void costs.push(cost),
  });
  return { loaders, asked, costs };
}

describe("loaders", () => {
  it("ask once for all keys of a turn, each key once, and charge what it cost", async () => {
    const { loaders, asked, costs } = loadersOver();
    const keys = ["a", "b", "a"];
    const values = await Promise.all(keys.map((key) => loaders.load(one, key, {})));
    expect(values).toEqual(["of a", "of b", "of a"]);
    expect(asked).toEqual([{ edge: "one", keys: ["a", "b"], input: {} }]);
    expect(costs).toEqual([{ dbMs: 1, queries: 1 }]);
  });

  it("ask no more for what they have, until a write", async () => {
    const { loaders, asked } = loadersOver();
    await loaders.load(one, "a", {});
    await loaders.load(one, "a", {});
    expect(asked).toHaveLength(1);
    loaders.forget();
    await loaders.load(one, "a", {});
    expect(asked).toHaveLength(2);
  });

  it("keep edges and inputs apart, and know inputs that mean the same", async () => {
    const { loaders, asked } = loadersOver();
    await Promise.all([
      loaders.load(page, "a", { limit: 5, sort: "price" }),
      loaders.load(page, "b", { sort: "price", limit: 5, after: undefined }),
      loaders.load(page, "c", { limit: 6, sort: "price" }),
      loaders.load(other, "a", {}),
    ]);
    expect(asked.map(({ edge, keys }) => [edge, ...keys])).toEqual([
      ["page", "a", "b"],
      ["page", "c"],
      ["other", "a"],
    ]);
  });

  it("fail all that asked, and try again when they are asked again", async () => {
    let fails = true;
    const failing = new Loaders({
      shop: {
        load: (async () => {
          if (fails) throw new ShopError("TOKEN_REQUIRED");
          return { values: ["there"], cost: { dbMs: 0, queries: 0 } };
        }) as never,
      },
      call: { caller: anonymous },
      charge: () => undefined,
    });
    const both = ["a", "b"].map((key) => failing.load(one, key, {}));
    const results = await Promise.allSettled(both);
    expect(results.map((result) => result.status === "rejected" && result.reason.reason)).toEqual([
      "TOKEN_REQUIRED",
      "TOKEN_REQUIRED",
    ]);
    fails = false;
    expect(await failing.load(one, "a", {})).toBe("there");
  });
});

describe("the text of an input", () => {
  it.each([
    [{}, { after: undefined }],
    [
      { limit: 1, after: "x" },
      { after: "x", limit: 1 },
    ],
  ])("is the same for %j and %j", (one, other) => {
    expect(canonicalInput(one)).toBe(canonicalInput(other));
  });

  it.each([
    [{ limit: 1 }, { limit: "1" }],
    [{ after: "x" }, { before: "x" }],
    [{ after: 'x"\nlimit:1' }, { after: "x", limit: 1 }],
    [{ sort: null }, {}],
  ])("differs for %j and %j", (one, other) => {
    expect(canonicalInput(one)).not.toBe(canonicalInput(other));
  });
});

/** Whatever is asked, each field below an item is a load of its own. */
const schema = schemaOf(`
  type Query { items: [Item!]! slow: [Item!]! }
  type Item { id: ID! one: Item fresh: Item many: [Item!] }
`);

function schemaOf(text: string): GraphQLSchema {
  const built = buildSchema(text);
  const fields = (name: string) => (built.getType(name) as GraphQLObjectType).getFields();
  const item = fields("Item");
  const resolve = (name: string, resolver: unknown) => {
    (item[name] as { resolve: unknown }).resolve = resolver;
  };
  type Item = { id: string };
  const by =
    (edge: AnyEdge) =>
    (of: Item, _: unknown, { loaders }: { loaders: Loaders }) =>
      loaders.load(edge, of.id, {});
  resolve("one", by(one));
  resolve("fresh", async (of: Item, args: unknown, context: { loaders: Loaders }) => {
    await Promise.resolve();
    await Promise.resolve();
    return by(one)(of, args, context);
  });
  resolve("many", by(other));
  return built;
}

const executors = {
  "graphql-js": (document: DocumentNode, context: object, rootValue: object) =>
    execute({ schema, document, contextValue: context, rootValue }),
  "graphql-jit": (document: DocumentNode, context: object, rootValue: object) => {
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled))
      throw new Error(`it can't be compiled: ${JSON.stringify(compiled.errors)}`);
    return compiled.query(rootValue, context, {});
  },
};

describe.each(Object.entries(executors))("a level of the graph, run by %s", (_name, run) => {
  const items = ["a", "b", "c"].map((id) => ({ id }));
  const below = (key: string) => ({ id: `${key}'` });

  it("is one load, however deep it lies", async () => {
    const { loaders, asked } = loadersOver(below);
    const document = parse("{ items { one { one { one { id } } } } }");
    const { data, errors } = await run(document, { loaders }, { items });
    expect(errors).toBeUndefined();
    expect((data as Json).items[2].one.one.one).toEqual({ id: "c'''" });
    expect(asked.map(({ keys }) => keys.length)).toEqual([3, 3, 3]);
  });

  it("is one load where some resolvers take more ticks than others", async () => {
    const { loaders, asked } = loadersOver(below);
    const document = parse("{ items { one { id } fresh { one { id } } } }");
    const { errors } = await run(document, { loaders }, { items });
    expect(errors).toBeUndefined();
    expect(asked.map(({ keys }) => keys)).toEqual([
      ["a", "b", "c"],
      ["a'", "b'", "c'"],
    ]);
  });

  it("is one load for items of different lists", async () => {
    const lists = (key: string) =>
      key.length > 1 ? { id: `${key}'` } : [1, 2].map((at) => ({ id: `${key}${at}` }));
    const { loaders, asked } = loadersOver(lists);
    const document = parse("{ items { many { one { id } } } }");
    const { errors } = await run(document, { loaders }, { items });
    expect(errors).toBeUndefined();
    expect(asked.map(({ edge, keys }) => [edge, keys.length])).toEqual([
      ["other", 3],
      ["one", 6],
    ]);
  });
});
