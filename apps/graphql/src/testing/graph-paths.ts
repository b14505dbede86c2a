/** Ways into the graph, made from the schema: every root field with what it may be asked, and every edge below it. */
import type { GraphQLField, GraphQLOutputType } from "graphql";
import { schema } from "../schema.ts";
import { type AskedRow, rowOf } from "../table.ts";
import { fieldsOf, isEdge, selectionOf } from "./shown.ts";

type Field = GraphQLField<unknown, unknown>;
type Args = Readonly<Record<string, unknown>>;

/** All root fields that ask an operation. */
export const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ name }) => rowOf("Query", name) !== undefined,
);

/** A root field, and what it is asked. */
export interface Place {
  readonly root: Field;
  readonly row: AskedRow;
  readonly args: Args;
}

/** A root field with each of the ids that it takes. */
export function placesOf(root: Field, ids: readonly string[]): readonly Place[] {
  const row = rowOf("Query", root.name) as AskedRow;
  const each = root.args.flatMap(({ name, type }) => {
    const values = valuesFor({ name, type: String(type) }, row, ids);
    if (values.length === 0 && String(type).endsWith("!"))
      throw new Error(`no value is known for ${root.name}.${name}`);
    return values.length === 0 ? [] : [values.map((value) => [name, value] as const)];
  });
  const all = each.reduce<(readonly (readonly [string, unknown])[])[]>(
    (given, values) => given.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
  return all.map((entries) => ({ root, row, args: Object.fromEntries(entries) }));
}

const values: Readonly<Record<string, readonly unknown[]>> = {
  "ReportPeriod!": ["WEEK"],
  "Date!": ["2026-10-28"],
};

function valuesFor(
  { name, type }: { readonly name: string; readonly type: string },
  row: AskedRow,
  ids: readonly string[],
): readonly unknown[] {
  if (name === "first") return [3];
  if (type === "ID!") return ids.filter((id) => accepts(row, name, id));
  if (type === "[ID!]!") return [ids.filter((id) => accepts(row, name, [id]))];
  return values[type] ?? [];
}

/** Whether the operation has nothing against the value itself. */
function accepts({ operation, decode }: AskedRow, name: string, value: unknown): boolean {
  const { error } = operation.input.safeParse(decode({ [name]: value }));
  return error === undefined || !error.issues.some(({ path }) => path[0] === name);
}

/** A query of one root field. */
export function documentOf({ root, args }: Place, selection: string): string {
  const given = root.args.filter(({ name }) => name in args);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const [before, between] = given.length === 0 ? ["", ""] : [`(${declared})`, `(${passed})`];
  return `query${before} { ${root.name}${between} ${selection} }`;
}

/** An edge below a root field: the fields on the way to it, none of them an edge, and the edge itself. */
export interface Path {
  readonly through: readonly string[];
  readonly edge: Field;
}

export function pathsBelow(type: GraphQLOutputType, through: readonly string[] = []): readonly Path[] {
  return fieldsOf(type).flatMap((field): readonly Path[] => {
    if (isEdge(field)) return [{ through, edge: field }];
    // `nodes` has the same.
    return field.name === "edges" ? [] : pathsBelow(field.type, [...through, field.name]);
  });
}

/** Selects all that an edge leads to, but for what is an edge again; `times` over. */
export function selectionOfPath({ through, edge }: Path, times = 1): string {
  const given = edge.args.some(({ name }) => name === "first") ? "(first: 2)" : "";
  const inner = `{ ${`${edge.name}${given} ${selectionOf(edge.type)} `.repeat(times)}}`;
  return through.reduceRight((below, name) => `{ ${name} ${below} }`, inner);
}

/** What an answer has at the end of a path, in its order. */
export function valuesAt(answer: unknown, names: readonly string[]): unknown[] {
  const [name, ...more] = names;
  if (name === undefined) return [answer];
  if (Array.isArray(answer)) return answer.flatMap((item) => valuesAt(item, names));
  if (typeof answer !== "object" || answer === null) return [];
  return valuesAt((answer as Args)[name], more);
}
