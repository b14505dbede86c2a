/** An edge is a value: it leads from many resources of one kind to what belongs to each, in one statement. */
import * as z from "zod";
import { Selection } from "./along.ts";
import type { Caller } from "./caller.ts";
import { invalidInput, type Violation } from "./errors.ts";
import type { QueryContext } from "./operation.ts";
import type { Permission } from "./permission.ts";
import { preparedName } from "./prepared.ts";
import type { Pages, Thing } from "./shown.ts";
import { fromTypeId, type IdKind, prefixes } from "./type-id.ts";

/** No statement takes more keys than this. */
export const MAX_EDGE_KEYS = 5_000;

export interface Edge<Name extends string, Schema extends z.ZodType, Out> {
  readonly kind: "edge";
  readonly name: Name;
  /** Of which kind the keys are. */
  readonly of: IdKind;
  /** What is the same for all keys. */
  readonly input: Schema;
  readonly permission: Permission;
  /** Whether it reads less when it is told what is shown of its views, and brings along what it can. */
  readonly narrows?: true;
  /** What it leads to, where a statement that reads the row it starts from can bring that along. */
  readonly thing?: Thing;
  /** The pages it leads to, where a statement that reads the rows above them can bring them along. */
  pagesFor?(caller: Caller, input: z.output<Schema>): Pages | undefined;
  /**
   * What belongs to each key, by key. What is not there is left out, and so is what the caller may not see:
   * whatever the operation that reads one of them answers NOT_FOUND to. `keys`: distinct UUIDs, at least one.
   */
  run(
    context: QueryContext,
    keys: readonly string[],
    input: z.output<Schema>,
  ): Promise<ReadonlyMap<string, Out>>;
}

export type AnyEdge = Edge<string, z.ZodType, unknown>;
export type EdgeInput<E extends AnyEdge> = z.input<E["input"]>;
export type EdgeOutput<E extends AnyEdge> =
  Awaited<ReturnType<E["run"]>> extends ReadonlyMap<string, infer Out> ? Out : never;

export function edge<const Name extends string, Schema extends z.ZodType, Out>(
  declared: Omit<Edge<Name, Schema, Out>, "kind">,
): Edge<Name, Schema, Out> {
  return { kind: "edge", ...declared };
}

/** The input of an edge that asks for nothing but its keys. */
export const keysAlone = z.strictObject({});

/** A statement whose one parameter are the keys. */
interface ByKeys<R> {
  readonly name: string | undefined;
  readonly text: string;
  key?(row: R): string;
}

/** The rows of keys. Straight to the database: who loads edges has gathered the keys of many already. */
export async function readRows<R extends object>(
  { database }: QueryContext,
  { name, text }: ByKeys<R>,
  keys: readonly string[],
): Promise<readonly R[]> {
  if (keys.length === 0) return [];
  const { rows } = await database.pool.query<R>({ name, text, values: [keys] });
  return rows;
}

/** Things by their ids, as far as the caller may see them: no more columns than will be shown, and what is shown along. */
export async function readThings<Row extends { readonly id: string }, View extends object>(
  context: QueryContext,
  thing: Thing<Row, View>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, View>> {
  if (ids.length === 0) return new Map();
  const { table, columns } = thing;
  const values: unknown[] = [ids];
  const selection = new Selection({ context, values, tables: [table] }, columns, context.shown);
  const text = `${selection.sql} WHERE id = ANY($1::uuid[])`;
  const name = selection.common ? preparedName(table, text, context.shown !== undefined) : undefined;
  const take = selection.taking((row: Row) => thing.toView(row));
  const views = new Map<string, View>();
  const { rows } = await context.database.pool.query<Row>({ name, text, values });
  for (const row of rows) {
    if (thing.visible?.(context.caller, row) ?? true) views.set(row.id, take(row));
  }
  return views;
}

/** The UUIDs of keys, in their order; INVALID_INPUT unless all of them are of the edge's kind. */
export function uuidsOf({ of }: Pick<AnyEdge, "of">, keys: readonly string[]): string[] {
  if (keys.length > MAX_EDGE_KEYS) throw invalidInput([tooMany]);
  const uuids = keys.map((key) => fromTypeId(of, key));
  const wrong = uuids.flatMap((uuid, at) => (uuid === undefined ? [noKey(of, at)] : []));
  if (wrong.length > 0) throw invalidInput(wrong.slice(0, 100));
  return uuids as string[];
}

const tooMany: Violation = {
  field: "keys",
  reason: "TOO_MANY",
  description: `must have at most ${MAX_EDGE_KEYS} items`,
};

function noKey(of: IdKind, at: number): Violation {
  const description = `must be an id such as ${prefixes[of]}_01h455vb4pex5vsknk084sn02q`;
  return { field: `keys[${at}]`, reason: "INVALID_FORMAT", description };
}
