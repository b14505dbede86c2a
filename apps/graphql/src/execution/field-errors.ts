/** Errors of single fields, as the executors give them, made ready to be shown. */
import { invalidInput, ShopError, type Violation } from "@trefoil/domain";
import { EdgeError } from "@trefoil/http";
import {
  type FieldNode,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { errorExtensions } from "../errors.ts";
import type { Variables } from "../limits/weight.ts";
import type { Plan } from "./plan.ts";
import { fieldsIn } from "./root-fields.ts";
import { pageNamed } from "./variables.ts";

export interface ErrorsGiven {
  readonly plan: Plan;
  readonly variables: Variables;
  readonly traceId: string;
  /** Told of what must not happen. */
  readonly onBug: (error: unknown) => void;
}

/** Nobody reads more; a long list can fail in each of its items, and the answer would be nothing but that. */
export const MAX_ERRORS = 100;

/** How graphql-js says that a variable is null where it must not be. */
const ARGUMENT = /^Argument "(\w+)"/;

/** The first of them. */
export function shownErrors(errors: readonly GraphQLError[], given: ErrorsGiven): GraphQLFormattedError[] {
  return errors.slice(0, MAX_ERRORS).map((error) => {
    const known = named(cause(error, given), error, given);
    const { locations, path } = error;
    return {
      message: known.message,
      ...(locations !== undefined && { locations }),
      ...(path !== undefined && { path }),
      extensions: errorExtensions(known, given.traceId),
    };
  });
}

function cause(error: GraphQLError, { onBug }: ErrorsGiven): ShopError | EdgeError {
  let thrown: unknown = error;
  while (thrown instanceof Error && "originalError" in thrown && thrown.originalError !== undefined) {
    thrown = thrown.originalError;
  }
  if (thrown instanceof ShopError || thrown instanceof EdgeError) return thrown;
  const argument = thrown instanceof GraphQLError ? ARGUMENT.exec(thrown.message)?.[1] : undefined;
  if (argument !== undefined) {
    return invalidInput([{ field: argument, reason: "REQUIRED", description: "is required" }]);
  }
  onBug(thrown);
  return new ShopError("INTERNAL");
}

/** Where the shop speaks of `limit`, a list has `first` or `last`. */
function named<E extends ShopError | EdgeError>(
  known: E,
  { path }: GraphQLError,
  given: ErrorsGiven,
): E | ShopError {
  if (!known.violations.some(({ field }) => field === "limit")) return known;
  const args = Object.fromEntries(argumentsAt(path ?? [], given));
  const violations: readonly Violation[] = known.violations.map((found) => pageNamed(found, args));
  return invalidInput(violations);
}

/** Which arguments the field at a path was given, as far as they are not null. */
function argumentsAt(path: readonly (string | number)[], { plan, variables }: ErrorsGiven): [string, true][] {
  let sets: readonly SelectionSetNode[] = [plan.operation.selectionSet];
  let found: readonly FieldNode[] = [];
  for (const key of path) {
    if (typeof key === "number") continue;
    found = sets.flatMap((set) => fieldsOf(set, key, plan));
    sets = found.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  const given = (found[0]?.arguments ?? []).filter(({ value }) =>
    value.kind === Kind.VARIABLE ? variables[value.name.value] != null : value.kind !== Kind.NULL,
  );
  return given.map(({ name }) => [name.value, true]);
}

function fieldsOf(set: SelectionSetNode, key: string, { document }: Plan): FieldNode[] {
  return [...fieldsIn(set, document.fragments)].filter(({ alias, name }) => (alias ?? name).value === key);
}
