/** What the rows of the tables are made of. */
import type { CallName, InputOf, OutputOf } from "../operations.ts";
import type { Page } from "../views.ts";
import type { ShopDocument } from "./document.ts";
import { type SortName, sortOf } from "./sorts.ts";

export interface Row<Input, Output> {
  readonly document: ShopDocument<unknown, never>;
  variables(input: Input, idempotencyKey: string | undefined): object;
  /** Nothing where the shop has nothing to show, for which it then gives an error. */
  view(data: unknown): Output | null | undefined;
}

export type Rows<Names extends CallName> = { readonly [Name in Names]: Row<InputOf<Name>, OutputOf<Name>> };

/** The compiler sees here that the variables are the document's, and that its data is the view. */
export function row<Input, Output, Data, Variables extends object>(
  document: ShopDocument<Data, Variables>,
  variables: (input: Input, idempotencyKey: string | undefined) => Variables,
  view: (data: Data) => Output | null | undefined,
): Row<Input, Output> {
  return {
    document: document as ShopDocument<unknown, never>,
    variables,
    view: view as Row<Input, Output>["view"],
  };
}

/** All of the input is the mutation's. */
export function asInput<Input>(input: Input, idempotencyKey: string | undefined) {
  return { input: { ...input, idempotencyKey } };
}

export function nothing() {
  return {};
}

interface Windowed {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** As many as every protocol gives that is not asked for a number. */
const USUAL_LIMIT = 20;

/** A window looks onward with `first`, or back with `last`; with both cursors it is the shop that says so. */
export function windowOf({ limit = USUAL_LIMIT, after, before }: Windowed) {
  const backwards = before !== undefined && after === undefined;
  return backwards ? { last: limit, before } : { first: limit, after, before };
}

/** What is neither window nor order is the filter. */
export function listing<Sort extends SortName, Filter>(
  input: Windowed & { readonly sort?: Sort | undefined } & Filter,
) {
  const { limit, after, before, sort, ...filter } = input;
  return { ...windowOf({ limit, after, before }), sort: sortOf(sort), filter };
}

interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
}

/** The items as they are, or made to views. */
export function toPage<Item>(connection: Connection<Item> | null | undefined): Page<Item> | undefined;
export function toPage<Item, View>(
  connection: Connection<Item> | null | undefined,
  toView: (item: Item) => View,
): Page<View> | undefined;
export function toPage<Item>(
  connection: Connection<Item> | null | undefined,
  toView: (item: Item) => unknown = (item) => item,
): Page<unknown> | undefined {
  if (!connection) return undefined;
  const { nodes, pageInfo } = connection;
  return {
    items: nodes.map((item) => toView(item)),
    nextCursor: (pageInfo.hasNextPage ? pageInfo.endCursor : null) ?? null,
    prevCursor: (pageInfo.hasPreviousPage ? pageInfo.startCursor : null) ?? null,
  };
}

/** A list without pages. */
export function items<Item>(all: readonly Item[] | null) {
  return all && { items: all };
}
