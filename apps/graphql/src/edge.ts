/** Edges of the graph: fields that lead from one resource to others, through the loaders of the request. */
import type { AnyEdge, EdgeInput, EdgeOutput, Page } from "@trefoil/domain";
import type { GraphQLResolveInfo } from "graphql";
import { Connection } from "./connection.ts";
import type { GraphContext } from "./context.ts";
import { shownOfItems, shownOfThing } from "./shown.ts";
import { fromEdgeList } from "./wire.ts";

type Resolve<Parent, Result> = (
  parent: Parent,
  args: object,
  context: GraphContext,
  info: GraphQLResolveInfo,
) => Promise<Result> | Result;

/** One input for all that ask for nothing but their keys. */
const nothing = {};

/** Leads to one thing, or to a short list. `keyOf`: the TypeID that the edge is loaded by; null where there is nothing. */
export function edge<E extends AnyEdge, Parent>(
  to: E,
  keyOf: (parent: Parent) => string | null,
): Resolve<Parent, EdgeOutput<E> | null> {
  return (parent, _, { loaders }, info) => {
    const key = keyOf(parent);
    if (key === null) return null;
    return loaders.load(to, key, nothing as EdgeInput<E>, to.narrows && shownOfThing(info));
  };
}

type ItemOf<E extends AnyEdge> = EdgeOutput<E> extends Page<infer Item> ? Item : never;

/** Leads to a page of a list. */
export function pageEdge<E extends AnyEdge, Parent>(
  to: E,
  keyOf: (parent: Parent) => string,
): Resolve<Parent, Connection<ItemOf<E>> | null> {
  return async (parent, args, { loaders }, info) => {
    const input = fromEdgeList(args as Readonly<Record<string, unknown>>) as EdgeInput<E>;
    const shown = to.narrows && shownOfItems(info);
    const page = (await loaders.load(to, keyOf(parent), input, shown)) as Page<ItemOf<E>> | null;
    return page === null ? null : new Connection(page);
  };
}
