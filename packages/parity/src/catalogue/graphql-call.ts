/** A call as GraphQL writes it, by the schema. */
import { schema } from "@trefoil/graphql";
import { type GraphQLField, type GraphQLOutputType, getNamedType, isLeafType } from "graphql";
import { authorization, entryOf, type HttpCall, type OperationCall } from "./call.ts";

/** Undefined where GraphQL has no field for it. */
export function graphqlCall(call: OperationCall): HttpCall | undefined {
  const [parent = "", name = ""] = entryOf(call.operation).graphql.at[0]?.split(".") ?? [];
  const field = schema.getRootType(parent.toLowerCase() as never)?.getFields()[name];
  if (field === undefined) return undefined;
  const variables = variablesOf(field, call);
  const asked = field.args.filter((arg) => arg.name in variables);
  const declared = bracketed(asked.map((arg) => `$${arg.name}: ${arg.type}`));
  const given = bracketed(asked.map((arg) => `${arg.name}: $${arg.name}`));
  const query = `${parent.toLowerCase()}${declared} { ${name}${given}${selection(field.type)} }`;
  const stream = parent === "Subscription" ? { Accept: "text/event-stream" } : {};
  return {
    method: "POST",
    path: "/graphql",
    headers: { ...authorization(call.as), "Content-Type": "application/json", ...stream },
    body: JSON.stringify(asked.length === 0 ? { query } : { query, variables }),
  };
}

/** What is no argument of the field is a member of its `input`, or of its `filter`. */
function variablesOf({ args }: GraphQLField<unknown, unknown>, { input, key }: OperationCall): object {
  const names = new Set(args.map(({ name }) => name));
  const members = Object.entries(input).map(([name, value]) => [name === "limit" ? "first" : name, value]);
  const own = members.filter(([name]) => names.has(name as string));
  const rest = members.filter(([name]) => !names.has(name as string));
  if (key !== undefined) rest.push(["idempotencyKey", key]);
  if (names.has("input")) own.push(["input", Object.fromEntries(rest)]);
  else if (rest.length > 0) own.push(["filter", Object.fromEntries(rest)]);
  return Object.fromEntries(own);
}

function bracketed(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `(${parts.join(", ")})`;
}

function selection(type: GraphQLOutputType): string {
  return isLeafType(getNamedType(type)) ? "" : " { __typename }";
}
