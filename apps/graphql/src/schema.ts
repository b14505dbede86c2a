/** The executable schema: the contract with its rows, edges, scalars and the domain's values of its enums. */
import {
  buildSchema,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from "graphql";
import type { GraphContext } from "./context.ts";
import { enumValues } from "./enums.ts";
import { typeDefs } from "./gen/type-defs.ts";
import { node, nodes } from "./node.ts";
import { scalars } from "./scalars.ts";
import { table, types } from "./table.ts";

type Field = GraphQLField<unknown, GraphContext>;
type Resolve = GraphQLFieldResolver<unknown, GraphContext>;

/** What is attached to a field: a function, or an object that has one beside what it says of itself. */
type Attached = Resolve | { readonly resolve?: Resolve; readonly subscribe?: Resolve };

const attached = { ...table, Query: { ...table.Query, node, nodes }, ...types } as unknown as Readonly<
  Record<string, Readonly<Record<string, Attached>>>
>;

/** Made once: executors keep what they compile beside it. */
export const schema: GraphQLSchema = makeSchema();

function makeSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs, { noLocation: true });
  for (const type of Object.values(schema.getTypeMap())) complete(type);
  for (const [name, fields] of Object.entries(attached)) attach(schema.getType(name), fields);
  return schema;
}

function complete(type: GraphQLNamedType): void {
  if (isScalarType(type) && type.name in scalars) completeScalar(type);
  if (isEnumType(type)) {
    const values = valuesOf(type.name);
    for (const value of type.getValues()) value.value = values[value.name] ?? value.name;
  }
  if (isObjectType(type)) {
    for (const field of Object.values(type.getFields())) for (const arg of field.args) completeDefault(arg);
  }
  if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) completeDefault(field);
}

function completeScalar(type: GraphQLScalarType): void {
  Object.assign(type, scalars[type.name as keyof typeof scalars]);
}

/** graphql-js has read defaults already, when enums had no other values than their names. */
function completeDefault(input: { readonly type: unknown; defaultValue?: unknown }): void {
  const type = getNamedType(input.type as GraphQLNamedType);
  const value = input.defaultValue;
  if (isEnumType(type) && typeof value === "string") input.defaultValue = valuesOf(type.name)[value] ?? value;
}

function valuesOf(name: string): Readonly<Record<string, string>> {
  return (enumValues as Readonly<Record<string, Readonly<Record<string, string>>>>)[name] ?? {};
}

function attach(type: GraphQLNamedType | undefined, fields: Readonly<Record<string, Attached>>): void {
  if (isInterfaceType(type)) return attachType(type, fields);
  if (!isObjectType(type)) throw new Error("The table has fields of a type that the schema doesn't have.");
  const declared = type.getFields();
  for (const [name, given] of Object.entries(fields)) {
    const field = declared[name] as Field | undefined;
    if (field === undefined) throw new Error(`The schema has no ${type.name}.${name}.`);
    if (typeof given === "function") field.resolve = given;
    else Object.assign(field, { resolve: given.resolve, subscribe: given.subscribe });
  }
}

function attachType(type: GraphQLInterfaceType, { __resolveType }: Readonly<Record<string, Attached>>): void {
  type.resolveType = __resolveType as unknown as GraphQLTypeResolver<unknown, GraphContext>;
}
