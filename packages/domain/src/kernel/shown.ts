/** What a caller will show of a thing, or of each item: a read may leave out the rest, and bring along what hangs on it. */
import type * as z from "zod";
import type { Caller } from "./caller.ts";
import type { ListQuery, Source } from "./page.ts";
import type { Permission } from "./permission.ts";

export interface Shown {
  /** Members of the view. Others may be undefined then, whatever their type says. */
  readonly members: readonly string[];
  /** Whether it is shown where a page ends: cursors, or whether there is more. */
  readonly ends: boolean;
  /** What will be shown of what edges lead to: a read that can brings it along. What is not found then has to be loaded. */
  readonly along: readonly Along[];
}

export interface Along {
  readonly edge: Followed;
  /** The member of the view that the edge starts from. */
  readonly by: string;
  readonly input: object;
  readonly shown: Shown;
  /** What the edge leads to, by the keys (TypeIDs) from which it was brought along; null as `shop.load` has it. */
  readonly found: Map<string, unknown>;
}

/** An edge, as far as it matters to whoever brings along what it leads to. */
export interface Followed {
  readonly input: z.ZodType;
  readonly permission: Permission;
  /** Nothing where it can't be brought along. */
  readonly thing?: Thing;
  pagesFor?(caller: Caller, input: never): Pages | undefined;
}

/** A row of a table by its id, and its view. */
export interface Thing<Row = never, View extends object = object> extends Source {
  /** Whether the caller may see it: what it looks at is always read. Default: everybody may. */
  visible?(caller: Caller, row: Row): boolean;
  toView(row: Row): View;
}

/** Pages below many parents. */
export interface PagesQuery<Row, Parent = object> {
  /** The list below one parent (UUID); but for the parent and the list's name the same for all. */
  below(key: string): ListQuery<Row>;
  /** Where the parents must be read to know which are there and may be seen; the rest have no page then. */
  readonly parents?: {
    /** `JOIN ... ON ... = parent.key` */
    readonly join: string;
    /** What is joined, where that is the table whose rows the parents are. */
    readonly table?: string;
    /** Columns with names that the children don't have. */
    readonly columns: string;
    visible(parent: Parent): boolean;
  };
}

/** Such pages, which a statement that reads the parents can bring along. */
export interface Pages<Row = never, Parent = never> extends PagesQuery<Row, Parent> {
  below(key: string): ListQuery<Row> & { readonly select: Source };
  toItem(row: Row): object;
}
