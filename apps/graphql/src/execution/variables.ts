/** Variables: coerced once for a request; and where they can't be, the shop is asked what is wrong with them. */
import { type AnyOperation, invalidInput, ShopError, toViolations, type Violation } from "@trefoil/domain";
import {
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from "graphql";
import { checkValues } from "../limits/values.ts";
import type { Variables } from "../limits/weight.ts";
import type { Fragments } from "./conditions.ts";
import { lenientArguments, lenientVariables } from "./lenient.ts";
import { rootFieldsOf } from "./root-fields.ts";

/** The row that serves a root field: which operation of the shop it is, and how its arguments become the operation's input. */
export interface RootRow {
  readonly operation: AnyOperation;
  readonly decode: (args: Readonly<Record<string, unknown>>) => unknown;
}

export type RowOf = (type: "Query" | "Mutation" | "Subscription", field: string) => RootRow | undefined;

interface Given {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly rowOf: RowOf | undefined;
}

/** Enough to show what is wrong. */
const MAX_ERRORS = 20;
const NONE: Variables = Object.freeze({});
const ROOTS = { query: "Query", mutation: "Mutation", subscription: "Subscription" } as const;

/** TOO_MANY_VALUES; INVALID_INPUT, as the shop itself would say it of the operation's input. */
export function coerceVariables(given: Given, raw: Variables): Variables {
  const definitions = given.operation.variableDefinitions ?? [];
  if (definitions.length === 0) return NONE;
  checkValues(raw);
  const { coerced, errors } = getVariableValues(given.schema, definitions, raw, { maxErrors: MAX_ERRORS });
  if (coerced !== undefined) return coerced;
  const said = violationsOfShop(given, raw);
  throw invalidInput(said.length > 0 ? said : errors.map(violationOf));
}

/** What is wrong with pages, and with it whatever else the shop finds in the same request. */
export function withWordsOfShop(error: unknown, given: Given, raw: Variables): unknown {
  if (!(error instanceof ShopError) || error.violations.length === 0) return error;
  const isSaid = (found: Violation) =>
    error.violations.some(({ field, reason }) => field === found.field && reason === found.reason);
  const said = violationsOfShop(given, raw).filter((found) => !isSaid(found));
  return said.length === 0 ? error : invalidInput([...error.violations, ...said]);
}

function violationsOfShop({ schema, operation, fragments, rowOf }: Given, raw: Variables): Violation[] {
  const root = schema.getRootType(operation.operation) as GraphQLObjectType;
  const lenient = lenientVariables(schema, operation, raw);
  return rootFieldsOf(operation, fragments).flatMap((node) => {
    const row = rowOf?.(ROOTS[operation.operation], node.name.value);
    if (row === undefined) return [];
    const args = lenientArguments(node, root, lenient);
    return violationsOf(row, args).map((found) => pageNamed(found, args));
  });
}

function violationsOf({ operation, decode }: RootRow, args: Record<string, unknown>): Violation[] {
  let input: unknown;
  try {
    input = decode(args);
  } catch {
    // A row may rely on its arguments being what the schema says.
    return [];
  }
  const parsed = operation.input.safeParse(input, { reportInput: true });
  return parsed.success ? [] : toViolations(parsed.error.issues);
}

/** A page's `limit` is asked for as `first` or `last`. */
export function pageNamed(found: Violation, args: Readonly<Record<string, unknown>>): Violation {
  if (found.field !== "limit") return found;
  return { ...found, field: (args["last"] ?? undefined) === undefined ? "first" : "last" };
}

/** What GraphQL itself says of a variable: `Variable "$input" got invalid value 1 at "input.name"; ...`. */
function violationOf(error: GraphQLError): Violation {
  const { message } = error;
  const at = /^Variable "\$(\w{1,100})"(?: got invalid value .* at "([^"]{1,300})";)?/s.exec(message);
  const field = (at?.[2] ?? at?.[1] ?? "").replace(/\.(\d+)(?=\.|$)/g, "[$1]");
  const missing =
    /was not provided|of required type/.test(message) ||
    / of non-null type .* must not be null/.test(message);
  return missing
    ? { field, reason: "REQUIRED", description: "is required" }
    : { field, reason: "WRONG_TYPE", description: "is not of the type that the schema says" };
}
