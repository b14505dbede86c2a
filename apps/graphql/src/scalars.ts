/** Scalars beyond GraphQL's own. Text is passed on as it is, in and out: what it may say is the domain's to judge. */
import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from "graphql";

interface Scalar {
  serialize(value: unknown): unknown;
  parseValue(value: unknown): unknown;
  parseLiteral(literal: ValueNode, variables?: Readonly<Record<string, unknown>> | null): unknown;
}

const DateTime = textOf("DateTime", "an RFC 3339 date and time");
const Date = textOf("Date", "a date such as 2026-03-01");

const SafeInt: Scalar = {
  serialize: safeInteger,
  parseValue: safeInteger,
  parseLiteral: (literal) =>
    safeInteger(literal.kind === Kind.INT ? Number(literal.value) : valueFromASTUntyped(literal)),
};

const JSON: Scalar = {
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: valueFromASTUntyped,
};

const StringMap: Scalar = {
  serialize: (value) => value,
  parseValue: map,
  parseLiteral: (literal, variables) => map(valueFromASTUntyped(literal, variables)),
};

export const scalars = { DateTime, Date, SafeInt, JSON, StringMap } satisfies Record<string, Scalar>;

function textOf(name: string, form: string): Scalar {
  const parse = (value: unknown) => {
    if (typeof value === "string") return value;
    throw new GraphQLError(`${name} must be ${form}.`);
  };
  return {
    serialize: parse,
    parseValue: parse,
    parseLiteral: (literal) => parse(valueFromASTUntyped(literal)),
  };
}

function safeInteger(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw new GraphQLError("SafeInt must be an integer from -(2^53 - 1) to 2^53 - 1.");
}

function map(value: unknown): unknown {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new GraphQLError("StringMap must be an object.");
}
