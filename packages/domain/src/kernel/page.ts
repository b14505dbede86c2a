/** Keyset pages: a list is walked by its sort value and id, so page 5,000 costs what page 1 costs. */
import type { ReadColumns } from "./columns.ts";
import type { CursorCodec, Position } from "./cursor.ts";
import { invalidField } from "./errors.ts";
import { preparedName } from "./prepared.ts";

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
  /** The last items of the list instead of the first. */
  readonly fromEnd?: boolean | undefined;
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

/** Rows that are read with no more columns than are shown, and with what is shown along. */
export interface Source {
  readonly table: string;
  readonly columns: ReadColumns;
}

export interface ListQuery<Row> {
  /** Short and unique: the prefix of its prepared statements' names. */
  readonly name: string;
  /** `SELECT ... FROM ...`, without WHERE; or the table, of which then no more is read than is shown. */
  readonly select: string | Source;
  /** The column of the id that breaks ties between equal sort values. */
  readonly id: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
  /** Of a list below one parent: the column that holds the parent's UUID, and that UUID. */
  readonly below?: { readonly column: string; readonly parent: string } | undefined;
  readonly where: readonly Condition[];
  /** Names the list for its cursors: operation, sort and filter. */
  list(): string;
  positionOf(row: Row): Position;
}

/** From where a list is walked, which way, and how far. */
export interface Walk {
  readonly from: Position | undefined;
  readonly backwards: boolean;
  readonly limit: number;
  /** Whether it is shown where the page ends: then one more row is read than the page holds, and what a cursor is made of. */
  readonly ends: boolean;
}

/** Statements with these limits and few conditions are prepared by name: the rest comes too seldom. */
const COMMON_LIMITS = new Set([1, 2, 3, 5, 10, 20, 25, 50, 100]);
const MAX_PREPARED_CONDITIONS = 2;

interface Walked {
  readonly cursors: CursorCodec;
  readonly shown: { readonly ends: boolean } | undefined;
}

export function walkOf(
  { cursors, shown }: Walked,
  list: () => string,
  { limit, after, before, fromEnd = false }: PageInput,
): Walk {
  if (after !== undefined && before !== undefined) {
    throw invalidField("before", "MUTUALLY_EXCLUSIVE", "can't be given together with after");
  }
  if (after !== undefined && fromEnd) {
    throw invalidField("after", "MUTUALLY_EXCLUSIVE", "can't be given for the last items");
  }
  const ends = shown?.ends ?? true;
  if (after !== undefined)
    return { from: cursors.decode(list(), after, "after"), backwards: false, limit, ends };
  const from = before === undefined ? undefined : cursors.decode(list(), before, "before");
  return { from, backwards: fromEnd || before !== undefined, limit, ends };
}

interface Items<Row, Item> {
  cursorAt(row: Row): string;
  toItem(row: Row): Item;
}

/** The page of what a walk has found. */
export function pageOf<Row extends object, Item>(
  found: readonly Row[],
  { from, backwards, limit, ends }: Walk,
  { cursorAt, toItem }: Items<Row, Item>,
): Page<Item> {
  const more = found.length > limit;
  const rows = more ? found.slice(0, limit) : found.slice();
  if (backwards) rows.reverse();
  const items = rows.map(toItem);
  if (!ends) return new KeysetPage(items, unknownEnds);
  const begun = from !== undefined;
  return new KeysetPage(items, {
    hasNext: backwards ? begun : more,
    hasPrev: backwards ? more : begun,
    cursorOf: (index) => cursorAt(rows[index] as Row),
  });
}

interface Ends {
  readonly hasNext: boolean;
  readonly hasPrev: boolean;
  cursorOf(index: number): string;
}

/** Of a page of which was said that they are not shown. */
const unknownEnds: Ends = {
  get hasNext(): never {
    throw new Error("where the page ends was not asked");
  },
  get hasPrev(): never {
    throw new Error("where the page ends was not asked");
  },
  cursorOf(index) {
    throw new Error(`no cursor is known of item ${index}`);
  },
};

/** A page whose cursors are made when they are asked for: most pages of a graph are shown without any. */
class KeysetPage<Item> implements Page<Item> {
  readonly items: readonly Item[];
  readonly #ends: Ends;

  constructor(items: readonly Item[], ends: Ends) {
    this.items = items;
    this.#ends = ends;
  }

  get nextCursor(): string | null {
    const { hasNext, cursorOf } = this.#ends;
    return hasNext && this.items.length > 0 ? cursorOf(this.items.length - 1) : null;
  }

  get prevCursor(): string | null {
    const { hasPrev, cursorOf } = this.#ends;
    return hasPrev && this.items.length > 0 ? cursorOf(0) : null;
  }

  toJSON(): Page<Item> {
    return { items: this.items, nextCursor: this.nextCursor, prevCursor: this.prevCursor };
  }

  static cursorOf(page: Page<unknown>, index: number): string {
    if (!(#ends in page) || !(index in page.items)) throw new Error(`no cursor is known of item ${index}`);
    return page.#ends.cursorOf(index);
  }

  static mapped<From, To>(page: Page<From>, to: (item: From, index: number) => To): Page<To> {
    if (!(#ends in page)) throw new Error("no cursors are known of the page");
    return new KeysetPage(page.items.map(to), page.#ends);
  }
}

/** The cursor of an item of a page that was read here: as `after` or `before` it goes on from there. */
export function cursorOf(page: Page<unknown>, index: number): string {
  return KeysetPage.cursorOf(page, index);
}

/** The same page of other items, one for each. */
export function mapPage<From, To>(page: Page<From>, to: (item: From, index: number) => To): Page<To> {
  return KeysetPage.mapped(page, to);
}

interface Given {
  /** The statement's parameters, to which those of the walk are added. */
  readonly values: unknown[];
  /** How the statement says the parent's UUID. */
  readonly parent: string;
  /** `SELECT ... FROM ...` */
  readonly select: string;
}

/** The rows of a walk. */
export function walkSql<Row>(
  { id, sort, descending, below, where }: ListQuery<Row>,
  { from, backwards, limit, ends }: Walk,
  { values, parent, select }: Given,
): string {
  const down = descending !== backwards;
  const conditions = below === undefined ? [] : [`${below.column} = ${parent}`];
  for (const { sql, value } of where) {
    conditions.push(sql.includes("?") ? sql.replaceAll("?", `$${values.push(value)}`) : sql);
  }
  if (from !== undefined) {
    const [value, tie] = [values.push(from[0]), values.push(from[1])];
    conditions.push(`(${sort.column}, ${id}) ${down ? "<" : ">"} ($${value}::${sort.cast}, $${tie}::uuid)`);
  }
  const condition = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
  const direction = down ? "DESC" : "ASC";
  return `${select}${condition} ORDER BY ${sort.column} ${direction}, ${id} ${direction} LIMIT ${ends ? limit + 1 : limit}`;
}

interface Text {
  readonly text: string;
  /** Whether it reads what one selection shows. */
  readonly narrowed: boolean;
}

export function isCommon({ limit }: Walk): boolean {
  return COMMON_LIMITS.has(limit);
}

/** The name by which the statement of a walk is prepared, if it is. */
export function nameOf<Row>(query: ListQuery<Row>, walk: Walk, { text, narrowed }: Text): string | undefined {
  const conditions = query.where.length + (query.below === undefined ? 0 : 1);
  if (!isCommon(walk) || conditions > MAX_PREPARED_CONDITIONS) return undefined;
  return preparedName(query.name, text, narrowed);
}
