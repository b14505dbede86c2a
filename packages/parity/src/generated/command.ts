/** A random command: an operation, somebody to ask it, an input, and what is done to the input. */
import { type OperationName, operations } from "@trefoil/sdk";
import * as fc from "fast-check";
import { membersOf, replaced } from "../scenarios/members.ts";
import { oddValues } from "../scenarios/odd-values.ts";
import { inputs } from "./inputs.ts";
import { Reference, type Thing } from "./reference.ts";

export const people = ["anonymous", "alice", "bob", "sam", "ada", "sam without scopes"] as const;

export interface Command {
  readonly operation: OperationName;
  readonly by: (typeof people)[number];
  readonly input: unknown;
  readonly lines: readonly unknown[];
  /** One of a few, so that some come again. */
  readonly key: string | undefined;
}

interface Mutation {
  readonly at: number;
  readonly to: unknown;
  readonly extra: boolean;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(50),
  to: fc.constantFrom(...oddValues),
  extra: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

/** Staff more often than others: they may do most. */
const person = fc.constantFrom(...people, "sam", "sam", "alice", "ada");
/** How far the log is settled depends on who else is at work on the server; scenarios wait for it. */
const unsettled: readonly string[] = ["listEvents", "listConsumers"];
const names = (Object.keys(operations) as OperationName[]).filter((name) => !unsettled.includes(name));

export const command: fc.Arbitrary<Command> = fc
  .constantFrom(...names, "placeOrder", "updateProduct")
  .chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      by: person,
      input: mutated(inputs[operation]),
      lines: fc.array(mutated(inputs.createProduct), { maxLength: 4 }),
      key: fc.option(
        fc.nat(30).map((n) => `key ${n}`),
        { nil: undefined, freq: 6 },
      ),
    }),
  );

/** As it is half of the time, with one to three changes otherwise. */
function mutated(input: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const changes = fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 3 }) },
  );
  return fc.tuple(input, changes).map(([whole, all]) => all.reduce<unknown>(changed, whole));
}

function changed(input: unknown, { at, to, extra }: Mutation): unknown {
  const paths = membersOf(input);
  const path = paths[at % Math.max(1, paths.length)];
  if (extra || path === undefined) return replaced(input, [`extra${at}`], to);
  return replaced(input, path, to);
}

/** The input with the ids of a stage in place of references. */
export function resolved(input: unknown, idOf: (thing: Thing, number: number) => string): unknown {
  if (input instanceof Reference) return idOf(input.to, input.number);
  if (Array.isArray(input)) return input.map((item) => resolved(item, idOf));
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, resolved(value, idOf)]));
}
