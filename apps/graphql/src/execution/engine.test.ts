/** One operation run again and again: by graphql-js at first, compiled later, and always the same. */
import { ShopError } from "@trefoil/domain";
import { buildSchema, type GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import type { GraphContext } from "../context.ts";
import { smallSchema } from "../testing/small-schema.ts";
import { createEngine, type Engine } from "./engine.ts";

const log = { error: () => undefined } as never;
const small = createEngine({ schema: smallSchema(), introspection: true, log });
const context = { call: { requestId: "r" } } as GraphContext;
const MORE_THAN_INTERPRETED = 5;

async function answersOf(engine: Engine, query: string, variables: Readonly<Record<string, unknown>>[]) {
  const rounds: unknown[][] = [];
  for (let round = 0; round < MORE_THAN_INTERPRETED; round += 1) {
    const answers = [];
    for (const given of variables) {
      answers.push(await engine.execute(engine.prepare({ query, variables: given }), context));
    }
    rounds.push(answers);
  }
  for (const round of rounds) expect(round).toEqual(rounds[0]);
  return rounds[0] as {
    data: Record<string, unknown>;
    errors?: { path: unknown[]; extensions: { reason: string } }[];
  }[];
}

describe("an operation answers the same however often it is run:", () => {
  it("with a variable that is null where it must not be", async () => {
    const query = "mutation($by: Int) { a: add(by: $by) b: add(by: 2) }";
    const [three, none, absent] = await answersOf(small, query, [{ by: 3 }, { by: null }, {}]);
    expect([three?.data, absent?.data]).toEqual([
      { a: 3, b: 2 },
      { a: 1, b: 2 },
    ]);
    expect([none?.data, none?.errors?.[0]?.extensions]).toMatchObject([
      null,
      { reason: "INVALID_INPUT", violations: [{ field: "by", reason: "REQUIRED" }] },
    ]);
  });

  it("with conditions that have defaults", async () => {
    const query =
      "query($c: Boolean = false, $d: Boolean = true) { person { id @include(if: $c) name @skip(if: $d) age } }";
    const [neither, both, failed] = await answersOf(small, query, [{}, { c: true, d: false }, { c: null }]);
    expect(neither?.data).toEqual({ person: { age: 30 } });
    expect(both?.data).toEqual({ person: { id: "p0", name: "Ann", age: 30 } });
    expect(failed?.errors).toHaveLength(1);
  });

  it("with more outcomes of its conditions than are compiled", async () => {
    const names = ["a", "b", "c", "d"];
    const declared = names.map((name) => `$${name}: Boolean!`).join();
    const query = `query(${declared}) { person { age ${names.map((name) => `${name}: id @include(if: $${name})`).join(" ")} } }`;
    const variables = Array.from({ length: 16 }, (_, bits) =>
      Object.fromEntries(names.map((name, at) => [name, (bits & (1 << at)) > 0])),
    );
    const answers = await answersOf(small, query, variables);
    expect(answers.map(({ data }) => Object.keys(data["person"] as object).length)).toEqual(
      variables.map((given) => 1 + Object.values(given).filter(Boolean).length),
    );
  });

  it("with a literal that only its variables make wrong", async () => {
    const query = "query($w: Int) { echo(near: { within: $w }) }";
    const [fine, wrong] = await answersOf(small, query, [{ w: 1 }, { w: null }]);
    expect(fine?.data["echo"]).toContain('"within":1');
    expect(wrong?.errors?.[0]?.path).toEqual(["echo"]);
  });

  it("with names that JavaScript minds", async () => {
    const query = "{ person { __proto__: id constructor: name toString: age } __proto__: strict { id } }";
    const [answered] = await answersOf(small, query, [{}]);
    expect(JSON.stringify(answered?.data)).toBe(
      '{"person":{"__proto__":"p0","constructor":"Ann","toString":30},"__proto__":{"id":"p2"}}',
    );
  });

  it("of several in a document, and by its name", async () => {
    const query =
      "query A { person { ...P } } query B { strict { ...P } person { name } } fragment P on Person { id age }";
    for (let round = 0; round < MORE_THAN_INTERPRETED; round += 1) {
      const [a, b] = [
        small.prepare({ query, operationName: "A" }),
        small.prepare({ query, operationName: "B" }),
      ];
      expect((await small.execute(a, context)).data).toEqual({ person: { id: "p0", age: 30 } });
      expect((await small.execute(b, context)).data).toBeNull();
    }
  });

  it("when it is aborted in the middle", async () => {
    const schema = buildSchema("type Query { slow: Slow quick: Int } type Slow { below: Int other: Int }");
    const [query, slow] = [schema.getQueryType(), schema.getType("Slow")] as GraphQLObjectType[];
    const stop = (signal: AbortSignal) =>
      new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(new ShopError("DEADLINE_EXCEEDED"))),
      );
    Object.assign(query?.getFields()["slow"] ?? {}, { resolve: async () => ({ other: 1 }) });
    Object.assign(query?.getFields()["quick"] ?? {}, { resolve: () => 1 });
    Object.assign(slow?.getFields()["below"] ?? {}, {
      resolve: (_: unknown, __: unknown, { call }: GraphContext) => stop(call.signal as AbortSignal),
    });
    const engine = createEngine({ schema, introspection: true, log });
    for (let round = 0; round < MORE_THAN_INTERPRETED; round += 1) {
      const abort = new AbortController();
      const call = { requestId: "r", signal: abort.signal };
      const running = engine.execute(engine.prepare({ query: "{ slow { below other } quick }" }), {
        call,
      } as never);
      setImmediate(() => abort.abort());
      expect(await running).toMatchObject({
        data: { slow: { below: null, other: 1 }, quick: 1 },
        errors: [{ path: ["slow", "below"], extensions: { reason: "DEADLINE_EXCEEDED" } }],
      });
    }
  });
});

it("an answer tells the first hundred errors, and how many there are besides", async () => {
  const ids = Array.from({ length: 150 }, (_, at) => `x${at}`);
  const prepared = small.prepare({
    query: "query($ids: [ID!]!) { people(ids: $ids) { id } }",
    variables: { ids },
  });
  for (let round = 0; round < MORE_THAN_INTERPRETED; round += 1) {
    const { data, errors, extensions } = await small.execute(prepared, context);
    expect(data?.["people"]).toHaveLength(150);
    expect([errors?.length, extensions]).toEqual([100, { errorsLeftOut: 50 }]);
  }
});

describe("what is known", () => {
  it("is worked out once for a text", () => {
    const asked = { query: "{ person { id } }" };
    expect(small.prepare(asked).plan).toBe(small.prepare({ ...asked }).plan);
    expect(small.prepare({ query: "{ person { id } } " }).plan).not.toBe(small.prepare(asked).plan);
  });

  it("is forgotten before it takes too much memory", () => {
    const texts = Array.from({ length: 600 }, (_, at) => `{ person { id } } # ${at} ${"x".repeat(2_000)}`);
    const first = small.prepare({ query: texts[0] }).plan;
    for (const query of texts) small.prepare({ query });
    expect(small.prepare({ query: texts[0] }).plan).not.toBe(first);
    expect(small.prepare({ query: texts[599] }).plan).toBe(small.prepare({ query: texts[599] }).plan);
  });
});
