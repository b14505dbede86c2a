/** Reads a page of a list. */
import { selectionOf } from "./along.ts";
import type { QueryContext } from "./operation.ts";
import { type ListQuery, nameOf, type Page, type PageInput, pageOf, walkOf, walkSql } from "./page.ts";

/** Reads one page and maps its rows. */
export async function readPage<Row extends object, Item>(
  context: QueryContext,
  query: ListQuery<Row>,
  input: PageInput,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  const walk = walkOf(context, query.list, { fromEnd: context.fromEnd, ...input });
  const values: unknown[] = [];
  const { below, sort, select } = query;
  const parent = below === undefined ? "" : `$${values.push(below.parent)}::uuid`;
  const selection = selectionOf(context, select, { values, also: walk.ends ? [sort.column] : [] });
  const text = walkSql(query, walk, { values, parent, select: selection.sql });
  const narrowed = context.shown !== undefined;
  const name = selection.common ? nameOf(query, walk, { text, narrowed }) : undefined;
  const found = await context.reads.rows<Row>({ name, text, values });
  let list: string | undefined;
  const cursorAt = (row: Row) => context.cursors.encode((list ??= query.list()), query.positionOf(row));
  return pageOf(found, walk, { cursorAt, toItem: selection.taking(toItem) });
}
