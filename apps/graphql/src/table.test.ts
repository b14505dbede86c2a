/** The schema and the operations of the domain say the same: names, what is required, and every value under its own name. */
import { type AnyOperation, anonymous, type Call, operations, ShopError } from "@trefoil/domain";
import {
  execute,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  parse,
} from "graphql";
import { describe, expect, it } from "vitest";
import { GraphContext } from "./context.ts";
import { schema } from "./schema.ts";
import { type AskedRow, exempt, rowOf, table } from "./table.ts";

type Asked = GraphQLArgument | GraphQLInputField;
type Parent = keyof typeof table;

const roots = (["Query", "Mutation"] as const).flatMap((parent) =>
  Object.keys(table[parent]).map((name) => ({ parent, name })),
);
const all = [...roots, ...Object.keys(table.Subscription).map((name) => ({ parent: "Subscription", name }))];

/** What the protocol itself takes, and no operation. */
const ofTheProtocol = new Set(["first", "last", "idempotencyKey", "begin"]);

function fieldOf(parent: string, name: string) {
  const field = schema.getRootType(parent.toLowerCase() as never)?.getFields()[name];
  if (field === undefined) throw new Error(`there is no ${parent}.${name}`);
  return field;
}

/** The arguments of a root field as an operation would have them: the members of `filter` and `input` in their stead. */
function askedOf(parent: string, name: string): readonly Asked[] {
  return fieldOf(parent, name).args.flatMap((arg): readonly Asked[] => {
    const type = getNamedType(arg.type);
    const nested = (arg.name === "filter" || arg.name === "input") && isInputObjectType(type);
    return nested ? Object.values(type.getFields()) : [arg];
  });
}

type Schema = AnyOperation["input"];

/** What a schema is made of, as zod keeps it. */
interface Parts {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly innerType?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
}

const partsOf = (schema: Schema) => schema._zod.def as unknown as Parts;

/** What a schema judges in the end, beneath what refines and transforms it. */
function innermost(schema: Schema): Schema {
  const { type, element, in: before, out, innerType } = partsOf(schema);
  const beneath =
    type === "pipe" ? (before?._zod.def.type === "transform" ? out : before) : (element ?? innerType);
  return beneath === undefined ? schema : innermost(beneath);
}

/** The members of an object's schema; none of others. */
function membersOf(schema: Schema): Readonly<Record<string, Schema>> {
  return partsOf(innermost(schema)).shape ?? {};
}

/** ` = A|B` of a choice. */
function choice(values: readonly unknown[]): string {
  return values.length === 0 ? "" : ` = ${values.toSorted().join("|")}`;
}

/** `price.amount!`, `status = ACTIVE|DRAFT`: each name, whether it must be given, and what there is to choose from. */
function namesIn(asked: readonly Asked[], path = ""): string[] {
  return asked
    .filter(({ name }) => !ofTheProtocol.has(name))
    .flatMap((one) => {
      const required = isRequired(one) ? "!" : "";
      const type = getNamedType(one.type);
      const nested = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues().map(({ value }) => value) : [];
      return [`${path}${one.name}${required}${choice(values)}`, ...namesIn(nested, `${path}${one.name}.`)];
    })
    .toSorted();
}

function isRequired(one: Asked): boolean {
  return isRequiredArgument(one as GraphQLArgument) || isRequiredInputField(one as GraphQLInputField);
}

function namesOf(members: Readonly<Record<string, Schema>>, path = ""): string[] {
  return Object.entries(members)
    .filter(([name]) => name !== "limit")
    .flatMap(([name, type]) => {
      const required = type.safeParse(undefined).success ? "" : "!";
      const { entries = {}, values = Object.values(entries) } = partsOf(innermost(type));
      return [`${path}${name}${required}${choice(values)}`, ...namesOf(membersOf(type), `${path}${name}.`)];
    })
    .toSorted();
}

describe("the arguments of", () => {
  it.each(all)("$parent $name are the operation's, as required as there", ({ parent, name }) => {
    const { operation } = rowOf(parent as Parent, name) as AskedRow;
    expect(namesIn(askedOf(parent, name))).toEqual(namesOf(membersOf(operation.input)));
  });
});

/** A value for each argument, no two the same. */
function sampler() {
  let count = 0;
  function sample(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return sample(type.ofType);
    if (isListType(type)) return [sample(type.ofType), sample(type.ofType)];
    if (isEnumType(type)) return type.getValues().at(-1)?.name;
    if (isInputObjectType(type)) return sampleOf(Object.values(type.getFields()));
    count += 1;
    if (type.name === "Boolean") return count % 2 === 0;
    if (type.name === "StringMap") return { [`name${count}`]: `text${count}` };
    return type.name === "Int" || type.name === "SafeInt" ? count : `text ${count}`;
  }
  const sampleOf = (asked: readonly Asked[]): Record<string, unknown> =>
    Object.fromEntries(asked.map((one) => [one.name, sample(one.type)]));
  return sampleOf;
}

interface Heard {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly call: Call;
}

/** What the shop is asked when a root field is executed with these arguments as variables. */
async function heardOf(
  parent: string,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Heard> {
  const heard: Heard[] = [];
  const shop = {
    async run({ name: operation }: { name: string }, input: Heard["input"], call: Call) {
      heard.push({ operation, input, call });
      throw new ShopError("OVERLOADED");
    },
  };
  const field = fieldOf(parent, name);
  const given = field.args.filter((arg) => arg.name in args);
  const selection = isEnumType(getNamedType(field.type)) ? "" : "{ __typename }";
  const text = `${parent.toLowerCase()} ${variables(
    "(",
    given.map((arg) => `$${arg.name}: ${arg.type}`),
  )} {
    ${name} ${variables(
      "(",
      given.map((arg) => `${arg.name}: $${arg.name}`),
    )} ${selection} }`;
  const contextValue = new GraphContext({ shop: shop as never, call: { caller: anonymous } });
  const { errors } = await execute({ schema, document: parse(text), variableValues: args, contextValue });
  expect(errors?.map((error) => (error.originalError as ShopError)?.reason ?? error.message)).toEqual([
    "OVERLOADED",
  ]);
  return heard[0] as Heard;
}

function variables(open: string, parts: readonly string[]): string {
  return parts.length === 0 ? "" : `${open}${parts.join(", ")})`;
}

/** As the domain writes them: the values of enums, and a list's end. */
function expected(asked: readonly Asked[], given: Readonly<Record<string, unknown>>) {
  const shown = asked
    .filter(({ name }) => !ofTheProtocol.has(name))
    .map(({ name, type }) => [name, inner(type, given[name])]);
  return Object.fromEntries(shown);
}

function inner(type: GraphQLInputType, value: unknown): unknown {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValue(value as string)?.value : value;
}

describe("every value reaches the operation under its own name:", () => {
  it.each(roots)("$parent $name", async ({ parent, name }) => {
    const field = fieldOf(parent, name);
    const args = sampler()(field.args.filter((arg) => arg.name !== "last" && arg.name !== "before"));
    const { operation, input, call } = await heardOf(parent, name, args);
    const { filter, input: sent, first, ...rest } = args as Record<string, Record<string, unknown>>;
    expect(operation).toBe(rowOf(parent, name)?.operation.name);
    expect(input).toEqual({
      ...expected(askedOf(parent, name), { ...rest, ...filter, ...sent }),
      ...(first !== undefined && { limit: first }),
    });
    expect(call.idempotencyKey).toBe(sent?.["idempotencyKey"]);
  });
});

describe("a list", () => {
  it("asks for its end by last alone, and backwards by last and before", async () => {
    expect(await heardOf("Query", "products", { last: 3 })).toMatchObject({
      input: { limit: 3 },
      call: { fromEnd: true },
    });
    const { input, call } = await heardOf("Query", "products", { last: 3, before: "here" });
    expect(input).toEqual({ limit: 3, before: "here", sort: "-createdAt" });
    expect(call.fromEnd).toBe(false);
  });

  it("takes null for absent, in arguments and in the filter", async () => {
    const args = { first: 3, last: null, after: null, sort: null, filter: { q: null, status: "ACTIVE" } };
    const { input } = await heardOf("Query", "products", args);
    expect(input).toEqual({ limit: 3, status: "ACTIVE" });
  });
});

describe("a mutation", () => {
  it("passes a null in its input on, and takes a key that is null for none", async () => {
    const endpoint = { id: "whe_1", expectedVersion: 1, types: null, idempotencyKey: null };
    const { input, call } = await heardOf("Mutation", "updateWebhookEndpoint", { input: endpoint });
    expect(input).toEqual({ id: "whe_1", expectedVersion: 1, types: null });
    expect(call.idempotencyKey).toBeUndefined();
  });
});

describe("arguments that don't fit the schema", () => {
  it("are passed to the operation's own judgement as they are", () => {
    const decode = (parent: Parent, name: string, args: Readonly<Record<string, unknown>>) =>
      rowOf(parent, name)?.decode(args);
    expect(decode("Query", "products", { first: "x", filter: 5, sort: "odd" })).toEqual({
      limit: "x",
      sort: "odd",
    });
    expect(decode("Mutation", "createProduct", { input: { mood: 1, idempotencyKey: 2 } })).toEqual({
      mood: 1,
    });
    expect(decode("Mutation", "createProduct", { input: null })).toBeNull();
    expect(decode("Mutation", "createProduct", {})).toBeUndefined();
  });
});

it("serves every operation that it is not exempt from, each once", () => {
  const served = all.map(({ parent, name }) => rowOf(parent as Parent, name)?.operation.name);
  expect(served.toSorted()).toEqual(
    Object.keys(operations)
      .filter((name) => !(name in exempt))
      .toSorted(),
  );
});

it("has no row for what no operation answers", () => {
  expect([rowOf("Query", "node"), rowOf("Query", "constructor"), rowOf("Mutation", "nodes")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
