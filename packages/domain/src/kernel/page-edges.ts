/** Pages below many parents in one statement: for each the keyset walk that the list operation would make. */
import { selectionOf } from "./along.ts";
import type { QueryContext } from "./operation.ts";
import {
  type ListQuery,
  nameOf,
  type Page,
  type PageInput,
  pageOf,
  type Walk,
  walkOf,
  walkSql,
} from "./page.ts";
import type { PagesQuery } from "./shown.ts";

/** The children's columns are null where a parent has none. */
type Found<Row, Parent> = Row & Parent & { readonly parent_key: string };

/** Reads a page for each key, by its key. Cursors are those of the list below that key. */
export async function readPages<Row extends object, Item, Parent = object>(
  context: QueryContext,
  keys: readonly string[],
  query: PagesQuery<Row, Parent>,
  input: PageInput,
  toItem: (row: Row) => Item,
): Promise<ReadonlyMap<string, Page<Item>>> {
  const [first] = keys;
  if (first === undefined) return new Map();
  const list = query.below(first);
  const walk = walkOfAll(context, keys, query, input);
  const { asked, taking } = statement(context, { keys, list, query, walk });
  const { rows } = await context.database.pool.query<Found<Row, Parent>>(asked);
  const take = taking(toItem);
  const pages = new Map<string, Page<Item>>();
  for (const [key, children] of grouped(rows, query)) {
    const here = children.filter((row) => list.positionOf(row)[1] !== null);
    const cursorAt = (row: Row) => context.cursors.encode(query.below(key).list(), list.positionOf(row));
    pages.set(key, pageOf<Row, Item>(here, walk, { cursorAt, toItem: take }));
  }
  return pages;
}

/** A cursor must belong to the list below each key: more than one can't be walked from it. */
function walkOfAll<Row, Parent>(
  context: QueryContext,
  keys: readonly string[],
  { below }: PagesQuery<Row, Parent>,
  input: PageInput,
): Walk {
  const asked = input.after === undefined && input.before === undefined ? keys.slice(0, 1) : keys;
  const walks = asked.map((key) => walkOf(context, below(key).list, input));
  return walks[0] as Walk;
}

interface Pages<Row, Parent> {
  readonly keys: readonly string[];
  readonly list: ListQuery<Row>;
  readonly query: PagesQuery<Row, Parent>;
  readonly walk: Walk;
}

/** Below each parent, rows come in the order of the walk: a LATERAL with a LIMIT can only be a nested loop. */
function statement<Row, Parent>(context: QueryContext, { keys, list, query, walk }: Pages<Row, Parent>) {
  const { parents } = query;
  const values: unknown[] = [keys];
  const selection = selectionOf(context, list.select, { values, also: walk.ends ? [list.sort.column] : [] });
  const children = walkSql(list, walk, { values, parent: "parent.key", select: selection.sql });
  const columns = parents === undefined ? "" : `, ${parents.columns}`;
  const text = `SELECT parent.key AS parent_key${columns}, child.*
    FROM unnest($1::uuid[]) AS parent (key) ${parents?.join ?? ""}
    LEFT JOIN LATERAL (${children}) AS child ON true`;
  const narrowed = context.shown !== undefined;
  const name = selection.common ? nameOf(list, walk, { text, narrowed }) : undefined;
  const asked = name === undefined ? { text, values } : { name, text, values };
  return { asked, taking: selection.taking };
}

function grouped<Row, Parent>(
  rows: readonly Found<Row, Parent>[],
  { parents }: PagesQuery<Row, Parent>,
): ReadonlyMap<string, Found<Row, Parent>[]> {
  const seen = parents === undefined ? rows : rows.filter((row) => parents.visible(row));
  return Map.groupBy(seen, (row) => row.parent_key);
}
