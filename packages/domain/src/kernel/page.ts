/** Keyset pages: a list is walked by its sort value and id, so page 5,000 costs what page 1 costs. */
import type { CursorCodec, Position } from "./cursor.ts";
import { invalidInput } from "./errors.ts";
import type { QueryContext } from "./operation.ts";
import type { Statement } from "./reads.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it as `after` for the next page; null where there is none. */
  readonly nextCursor: string | null;
  /** Give it as `before` for the page before; null where there is none. */
  readonly prevCursor: string | null;
}

/** What a page asks for, after validation. */
export interface PageInput {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** A column that a list can be sorted by; `cast` is its SQL type. */
export interface SortColumn {
  readonly column: string;
  readonly cast: string;
}

/** One condition of a filter; `?` in `sql` stands for the value. */
export interface Condition {
  readonly sql: string;
  readonly value?: unknown;
}

export interface ListQuery<Row> {
  /** Short and unique: the prefix of its prepared statements' names. */
  readonly name: string;
  /** `SELECT ... FROM ...`, without WHERE. */
  readonly select: string;
  /** The column of the id that breaks ties between equal sort values. */
  readonly id: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
  readonly where: readonly Condition[];
  /** Names the list for its cursors: operation, sort and filter. */
  readonly list: string;
  positionOf(row: Row): Position;
}

/** Statements with these limits and few conditions are prepared by name; a client can't make the rest fill the server. */
const COMMON_LIMITS = new Set([10, 20, 50, 100]);
const MAX_PREPARED_CONDITIONS = 2;

/** Reads one page and maps its rows. */
export async function readPage<Row extends object, Item>(
  context: QueryContext,
  query: ListQuery<Row>,
  input: PageInput,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  const backwards = input.before !== undefined;
  const from = startOf(context.cursors, query.list, input);
  const found = await context.reads.rows<Row>(pageStatement(query, from, backwards, input.limit));
  const more = found.length > input.limit;
  const rows = more ? found.slice(0, input.limit) : found.slice();
  if (backwards) rows.reverse();
  const cursorAt = (row: Row | undefined) =>
    row ? context.cursors.encode(query.list, query.positionOf(row)) : null;
  return {
    items: rows.map(toItem),
    nextCursor: more || backwards ? cursorAt(rows.at(-1)) : null,
    prevCursor: (backwards ? more : from !== undefined) ? cursorAt(rows[0]) : null,
  };
}

function startOf(cursors: CursorCodec, list: string, { after, before }: PageInput): Position | undefined {
  if (after !== undefined && before !== undefined) {
    const description = "can't be given together with after";
    throw invalidInput([{ field: "before", reason: "MUTUALLY_EXCLUSIVE", description }]);
  }
  if (after !== undefined) return cursors.decode(list, after, "after");
  return before === undefined ? undefined : cursors.decode(list, before, "before");
}

/** One row more than the page holds, to know whether there is a next one. */
export function pageStatement<Row>(
  query: ListQuery<Row>,
  from: Position | undefined,
  backwards: boolean,
  limit: number,
): Statement {
  const { column, cast } = query.sort;
  const descending = query.descending !== backwards;
  const values: unknown[] = [];
  const conditions = query.where.map((condition) => {
    if (!condition.sql.includes("?")) return condition.sql;
    values.push(condition.value);
    return condition.sql.replaceAll("?", `$${values.length}`);
  });
  if (from !== undefined) {
    values.push(from[0], from[1]);
    const [value, id] = [values.length - 1, values.length];
    conditions.push(`(${column}, ${query.id}) ${descending ? "<" : ">"} ($${value}::${cast}, $${id}::uuid)`);
  }
  const direction = descending ? "DESC" : "ASC";
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
  const text = `${query.select}${where} ORDER BY ${column} ${direction}, ${query.id} ${direction} LIMIT ${limit + 1}`;
  const prepared = COMMON_LIMITS.has(limit) && query.where.length <= MAX_PREPARED_CONDITIONS;
  return { name: prepared ? preparedName(query.name, text) : undefined, text, values };
}

const names = new Map<string, string>();

function preparedName(prefix: string, text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `${prefix}_${names.size}`;
    names.set(text, name);
  }
  return name;
}
