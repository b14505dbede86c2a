/**
 * A SELECT that brings along what edges lead to from its rows: one thing by a join, a page by a subselect.
 *
 * A statement costs more than most of what it reads, on both sides of the wire. What an edge needs is asked for as its own
 * load would ask: its permission before it is followed at all, what the caller may not see never becomes a view.
 */
import { readAs } from "@trefoil/prisma";
import type { ColumnType, ReadColumns } from "./columns.ts";
import type { QueryContext } from "./operation.ts";
import { isCommon, pageOf, type Source, walkOf, walkSql } from "./page.ts";
import { mayAsk } from "./permission.ts";
import type { Along, Pages, Shown, Thing } from "./shown.ts";

type Row = Readonly<Record<string, unknown>>;
type View = Readonly<Record<string, unknown>>;
/** Takes from a row what was brought along with it; `view` is what became of the row. */
type Take = (row: Row, view: View) => void;

interface Column {
  readonly sql: string;
  readonly name: string;
  readonly type: ColumnType | undefined;
}

interface Level {
  readonly context: QueryContext;
  /** The statement's parameters. */
  readonly values: unknown[];
  /** Tables whose columns can be named here: the level's own comes last. */
  readonly tables: readonly string[];
}

/** What one SELECT reads: its table's columns, those of joined things, and pages as JSON. */
export class Selection {
  readonly columns: Column[] = [];
  /** Whether nothing in it is so seldom asked for that it isn't worth a prepared statement. */
  common = true;
  readonly #level: Level;
  readonly #take: Take | undefined;
  #from: string;
  #serial = 0;

  /** `also`: columns that are read beside those that are shown. */
  constructor(level: Level, columns: ReadColumns, shown: Shown | undefined, also: readonly string[] = []) {
    this.#level = level;
    this.#from = level.tables.at(-1) as string;
    const names = columns(shown?.members).split(", ");
    for (const name of also) if (!names.includes(name)) names.push(name);
    for (const name of names) this.columns.push({ sql: name, name, type: columns.types[name] });
    this.#take = this.#takeAll(shown, (along) => {
      const column = columns.of(along.by);
      const { thing } = along.edge;
      if (thing === undefined) return this.#pages(along);
      return column === undefined ? undefined : this.#join(along, thing as Thing<Row>, column);
    });
  }

  /** `SELECT ... FROM ...` */
  get sql(): string {
    return `SELECT ${this.columns.map(({ sql, name }) => (sql === name ? sql : `${sql} AS ${name}`)).join(", ")} FROM ${this.#from}`;
  }

  /** The same with each row as one array of texts. */
  get sqlOfTexts(): string {
    return `SELECT ARRAY[${this.columns.map(({ sql }) => `${sql}::text`).join(", ")}] AS texts FROM ${this.#from}`;
  }

  /** The view of a row; what was brought along is handed over on the way. */
  readonly taking = <R, Item>(toItem: (row: R) => Item): ((row: R) => Item) => {
    const take = this.#take;
    if (take === undefined) return toItem;
    return (row) => {
      const item = toItem(row);
      take(row as Row, item as View);
      return item;
    };
  };

  #takeAll(shown: Shown | undefined, follow: (along: Along) => Take | undefined): Take | undefined {
    const { caller } = this.#level.context;
    const takes = (shown?.along ?? []).flatMap((along) =>
      mayAsk(along.edge.permission, caller) ? (follow(along) ?? []) : [],
    );
    if (takes.length === 0) return undefined;
    return (row, view) => {
      for (const take of takes) take(row, view);
    };
  }

  /** A join to at most one row, whose columns have a prefix here and lose it when they are taken. */
  #join({ by, found, shown }: Along, thing: Thing<Row>, key: string): Take {
    const prefix = `j${this.#serial++}_`;
    const { table, columns } = thing;
    const names = columns(shown.members).split(", ");
    const inner = names.map((name) => `${name} AS ${prefix}${name}`).join(", ");
    this.#from += ` LEFT JOIN (SELECT ${inner} FROM ${table}) AS ${prefix} ON ${prefix}id = ${key}`;
    const here = names.map((name) => prefix + name);
    for (const [at, name] of here.entries()) {
      this.columns.push({ sql: name, name, type: columns.types[names[at] as string] });
    }
    // Below it no pages: it may be the same for many rows, and they would be read as often.
    const take = this.#takeAll(shown, (along) => {
      const column = columns.of(along.by);
      const { thing } = along.edge;
      if (column === undefined || thing === undefined) return undefined;
      return this.#join(along, thing as Thing<Row>, prefix + column);
    });
    const { caller } = this.#level.context;
    return (row, view) => {
      const from = view[by];
      if (typeof from !== "string" || found.has(from)) return;
      const own = row[`${prefix}id`] === null ? undefined : without(row, names, here);
      const seen = own !== undefined && (thing.visible?.(caller, own) ?? true) ? thing.toView(own) : null;
      found.set(from, seen);
      if (seen !== null) take?.(row, seen as View);
    };
  }

  /** A subselect of the page below each row. */
  #pages({ edge, by, input, shown, found }: Along): Take | undefined {
    const { context, values, tables } = this.#level;
    const asked = edge.input.safeParse(input);
    const pages = asked.success ? edge.pagesFor?.(context.caller, asked.data as never) : undefined;
    if (pages === undefined || by !== "id") return undefined;
    const { below, parents, toItem } = pages as Pages<Row, Row>;
    const list = below("");
    const { table, columns } = list.select;
    const outer = tables.at(-1) as string;
    const { limit, after, before, fromEnd } = asked.data as Parameters<typeof walkOf>[2];
    // A cursor leads on below one parent alone, and of a table within itself no column could be named.
    if (after !== undefined || before !== undefined || tables.includes(table)) return undefined;
    if (parents !== undefined && parents.table !== outer) return undefined;
    const walk = walkOf({ cursors: context.cursors, shown }, list.list, { limit, fromEnd });
    const also = walk.ends ? [list.sort.column] : [];
    const inner = new Selection({ context, values, tables: [...tables, table] }, columns, shown, also);
    const rows = walkSql(list, walk, { values, parent: `${outer}.id`, select: inner.sqlOfTexts });
    const name = `p${this.#serial++}`;
    this.columns.push({
      sql: `(SELECT to_json(array_agg(texts)) FROM (${rows}) AS ${name})`,
      name,
      type: "json",
    });
    for (const column of parents?.columns.split(", ") ?? []) this.columns.push(named(column));
    this.common &&= inner.common && isCommon(walk);
    const take = inner.taking(toItem);
    return (row, view) => {
      const key = view[by] as string;
      if (parents !== undefined && !parents.visible(row)) return void found.set(key, null);
      const texts = (row[name] ?? []) as readonly (readonly (string | null)[])[];
      const own = texts.map((one) => fromTexts(one, inner.columns));
      const cursorAt = (child: Row) =>
        context.cursors.encode(below(row["id"] as string).list(), list.positionOf(child));
      found.set(key, pageOf(own, walk, { cursorAt, toItem: take }));
    };
  }
}

function named(column: string): Column {
  const [sql, name] = column.split(" AS ") as [string, string];
  return { sql, name, type: undefined };
}

function without(row: Row, names: readonly string[], here: readonly string[]): Row {
  const own: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at++) own[names[at] as string] = row[here[at] as string];
  return own;
}

function fromTexts(texts: readonly (string | null)[], columns: readonly Column[]): Row {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at++) {
    const { name, type } = columns[at] as Column;
    const text = texts[at] as string | null;
    row[name] = type === undefined || text === null ? text : readAs(type, text);
  }
  return row;
}

/** Of a list whose rows are read whole: nothing comes along. */
export function selectionOf(
  context: QueryContext,
  select: string | Source,
  { values, also }: { readonly values: unknown[]; readonly also: readonly string[] },
): Pick<Selection, "sql" | "common" | "taking"> {
  if (typeof select === "string") return { sql: select, common: true, taking: (toItem) => toItem };
  const level = { context, values, tables: [select.table] };
  return new Selection(level, select.columns, context.shown, also);
}
