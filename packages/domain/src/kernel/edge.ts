/** An edge is a value: it leads from many resources of one kind to what belongs to each, in one statement. */
import * as z from "zod";
import { invalidInput, type Violation } from "./errors.ts";
import type { QueryContext } from "./operation.ts";
import type { Permission } from "./permission.ts";
import { preparedName } from "./prepared.ts";
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
  /** Whether it reads less when it is told what is shown of its views. */
  readonly narrows?: true;
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

/** Rows of a table by their ids, with no more columns than will be shown. */
export function readByIds<R extends object>(
  context: QueryContext,
  { table, columns }: { readonly table: string; readonly columns: (shown?: readonly string[]) => string },
  ids: readonly string[],
): Promise<readonly R[]> {
  const text = `SELECT ${columns(context.shown)} FROM ${table} WHERE id = ANY($1::uuid[])`;
  return readRows(context, { name: preparedName(table, text, context.shown !== undefined), text }, ids);
}

/** Views by the ids of their rows. */
export function byId<Row extends { readonly id: string }, View>(
  rows: readonly Row[],
  toView: (row: Row) => View,
): ReadonlyMap<string, View> {
  const views = new Map<string, View>();
  for (const row of rows) views.set(row.id, toView(row));
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
