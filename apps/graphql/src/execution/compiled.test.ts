/** The compiled executor against graphql-js: the same documents through both. */
import {
  type ExecutionResult,
  execute,
  type GraphQLFormattedError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { RandomDocument } from "../testing/random-document.ts";
import { smallSchema } from "../testing/small-schema.ts";
import { createCompiler } from "./compiled.ts";
import type { Fragments } from "./conditions.ts";

const schema = smallSchema();
const compile = createCompiler(schema);

interface Both {
  readonly interpreted: ExecutionResult;
  readonly compiled: ExecutionResult | undefined;
}

async function both(text: string, raw: Readonly<Record<string, unknown>> = {}): Promise<Both> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  ) as Fragments;
  const interpreted = await execute({ schema, document, variableValues: raw });
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], raw);
  if (coerced === undefined) throw new Error("the variables of a test must be right");
  const compiled = await compile({ operation, fragments, variables: coerced })?.({}, {}, coerced);
  return { interpreted: plain(interpreted), compiled: compiled && plain(compiled) };
}

/**
 * What may differ is left out: in which order errors were found, which of several took the same data with them, and how a
 * message is quoted that nobody is shown.
 */
function plain({ data, errors = [] }: ExecutionResult): ExecutionResult {
  const told = JSON.parse(JSON.stringify({ data, errors })) as {
    data: unknown;
    errors: GraphQLFormattedError[];
  };
  const ofNulls = Map.groupBy(told.errors, ({ path }) => nullAt(told.data, path ?? []));
  const shown = [...ofNulls].map(([at, [first]]) =>
    first?.path?.join() === at ? bare(first) : { path: at },
  );
  return { data: told.data as null, errors: shown.toSorted(byPath) as never };
}

function bare(error: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, message: error.message.replace(/\((\w+)(?:,\1)+\)/, "$1").replaceAll('"', "") };
}

function byPath(a: { readonly path?: unknown }, b: { readonly path?: unknown }): number {
  return String(a.path) < String(b.path) ? -1 : 1;
}

function nullAt(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  for (const [depth, step] of path.entries()) {
    if (value === null) return path.slice(0, depth).join();
    value = (value as Record<string | number, unknown>)[step];
  }
  return path.join();
}

const person = "fragment P on Person { id name age }";

const same: Readonly<Record<string, readonly [text: string, variables?: Readonly<Record<string, unknown>>]>> =
  {
    "leaves and aliases": [
      '{ a: person(id: "p0") { id nick: name } b: person(id: "p1") { name __typename } }',
    ],
    "__typename everywhere": [
      '{ __typename t: __typename pets { __typename } named(id: "c0") { __typename } }',
    ],
    "a null object and an unknown id": ['{ notThere { id } person(id: "p9") { id } }'],
    "errors, thrown at once and later": ["{ fails failsLater person { id } }"],
    "an error that takes all data with it": ["{ person { id } failsStrictly }"],
    "null where there must not be null": ['{ people(ids: ["p0", "p2"]) { id age } }'],
    "null in an item of a strict list": ["{ everybody { id age } }"],
    "null below a strict field": ["{ strict { age } }"],
    "errors as items of a list": ['{ people(ids: ["p0", "x", "p1"]) { id name } }'],
    "an enum value and a number that are none": ["{ wrongEnum wrongInt }"],
    "something that is no list": ["{ notAList }"],
    "lists of lists": ["{ matrix }"],
    "interfaces and unions": [
      '{ named(id: "d0") { id name ... on Dog { barks owner { name } } ... on Cat { lives } } pets { ... on Dog { barks } ... on Named { name } } }',
    ],
    "fragments within fragments": [`{ person { ...P pets { ...on Cat { owner { ...P } } } } } ${person}`],
    "merged fields": [
      "{ person { pets { ... on Dog { id } } } person { pets { ... on Dog { name owner { id } } ... on Dog { owner { name } } } } }",
    ],
    "nullability below unions": ["{ pets { ... on Cat { id lives owner { id } } ... on Dog { id barks } } }"],
    "internal values of enums": [
      "query($in: Place) { person { a: mood b: mood(in: WORK) c: mood(in: $in) d: mood(in: HOME, at: 1) } }",
      { in: "HOME" },
    ],
    "arguments without values": ["{ echo }"],
    "null for arguments": ["{ echo(text: null, near: null, number: null) }"],
    "defaults within input objects": ["{ echo(near: {}, list: [{ place: HOME }, { within: 2, deep: {} }]) }"],
    "one for a list": ['{ echo(list: { tags: "a" }) }'],
    "literals of every kind": ['{ any(value: { a: [1, 2.5, true, null, "x", GOOD], b: { c: "" } }) }'],
    "a text that graphql-jit would run": [
      '{ echo(text: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d(globalThis.broken=1)") }',
    ],
    "texts with what JavaScript minds": ['{ echo(text: "\\"\'`${1}\\\\ \\u2028 \\u0000 */ //") }'],
    "block texts": ['{ echo(text: """\n  a "b"\n  c\n""") }'],
    "variables, given": [
      "query($t: String, $n: Near) { echo(text: $t, near: $n) }",
      { t: "a", n: { tags: ["b"], deep: { place: "HOME" } } },
    ],
    "variables, not given": ["query($t: String, $n: Near, $k: Int) { echo(text: $t, near: $n, number: $k) }"],
    "variables, null": [
      "query($t: String, $n: Near, $k: Int) { echo(text: $t, near: $n, number: $k) }",
      { t: null, n: null, k: null },
    ],
    "variables with defaults": [
      'query($t: String = "d", $n: Near = { within: 1 }, $k: Int = 9) { echo(text: $t, near: $n, number: $k) }',
    ],
    "a default that is overridden by null": ["query($k: Int = 9) { echo(number: $k) }", { k: null }],
    "variables within literals": [
      "query($t: [String!], $w: Int!, $d: Near) { echo(near: { tags: $t, within: $w, deep: $d }, list: [{ within: $w }]) }",
      { w: 4 },
    ],
    "variables within lists": [
      'query($a: ID!, $b: ID!) { people(ids: [$a, "p1", $b]) { id } }',
      { a: "p0", b: "p2" },
    ],
    "any JSON as a variable": ["query($v: Any) { any(value: $v) }", { v: { a: [1, { b: null }] } }],
    "the same variable twice": [
      "query($i: ID) { a: person(id: $i) { id } b: person(id: $i) { name } }",
      { i: "p1" },
    ],
    "literal conditions": [
      "{ person @skip(if: true) { id } a: person @include(if: true) { id } b: person @skip(if: false) { id @include(if: false) name } }",
    ],
    "everything left out": ["{ person { id @skip(if: true) } }"],
    "mutations, one after the other": ["mutation { a: add b: fail c: add(by: 3) }"],
    "a mutation that fails where it must not": [
      "mutation($n: Int!) { a: add(by: $n) fail(by: 1) }",
      { n: 2 },
    ],
    connections: ["{ person { friends(first: 2) { edges { cursor node { id name } } nodes { mood } } } }"],
  };

describe("a compiled operation answers as graphql-js does:", () => {
  for (const [what, [text, variables]] of Object.entries(same)) {
    it(`${what}`, async () => {
      const { interpreted, compiled } = await both(text, variables);
      expect(compiled).toEqual(interpreted);
    });
  }
});

describe("conditions", () => {
  const text = `query($a: Boolean!, $b: Boolean!, $c: Boolean = false) {
    person { ...P @include(if: $a) ...P @skip(if: $b) best @include(if: $c) { ... on Dog @skip(if: $a) { id } __typename } }
    a: person @include(if: $a) @skip(if: $b) { ...P id @include(if: $b) }
    ... @include(if: $c) { pets { ...on Cat @include(if: $b) { lives } __typename } }
  } ${person}`;

  it("are decided as graphql-js decides them, whatever their outcome", async () => {
    for (const bits of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const variables = { a: (bits & 1) > 0, b: (bits & 2) > 0, c: (bits & 4) > 0 };
      const { interpreted, compiled } = await both(text, variables);
      expect([variables, compiled]).toEqual([variables, interpreted]);
    }
  });
});

it("never runs what a document has for a text", async () => {
  const text = "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran=true";
  await both(`{ echo(text: ${JSON.stringify(text)}) any(value: { a: ${JSON.stringify(text)} }) }`);
  expect(globalThis).not.toHaveProperty("ran");
});

describe("random documents", () => {
  const args = {
    person: ["", '(id: "p1")', '(id: "p2")'],
    people: ['(ids: ["p0", "p2"])', '(ids: ["x", "p1"])'],
    named: ['(id: "c0")', '(id: "d1")', '(id: "p0")'],
    mood: ["", "(in: WORK)", "(at: 1)"],
    friends: ["(first: 2)"],
    echo: ["", '(text: "a", near: { deep: {} })'],
    any: ["(value: [1, { a: null }])"],
  };

  for (let from = 0; from < 300; from += 50) {
    it(`are answered as by graphql-js, ${from} to ${from + 49}`, async () => {
      for (let seed = from; seed < from + 50; seed += 1) {
        const text = new RandomDocument(schema, args, seed).text();
        const variables = { a: seed % 2 === 0, b: seed % 3 === 0 };
        const { interpreted, compiled } = await both(text, variables);
        expect([text, variables, compiled]).toEqual([text, variables, interpreted]);
      }
    });
  }
});
