/** Edges of the graph: fields that lead from one resource to others, through what was read along and the loaders of the request. */
import type { AnyEdge, EdgeInput, EdgeOutput, Page } from "@trefoil/domain";
import type { GraphQLResolveInfo } from "graphql";
import { Connection } from "./connection.ts";
import type { GraphContext } from "./context.ts";
import { type Following, lookAtItems, lookAtThing } from "./shown.ts";
import { fromEdgeList } from "./wire.ts";

type Resolve<Parent, Result> = (
  parent: Parent,
  args: object,
  context: GraphContext,
  info: GraphQLResolveInfo,
) => Promise<Result> | Result;

/** One input for all that ask for nothing but their keys. */
const nothing = {};

/** Leads to one thing, or to a short list. `by`: the TypeID that the edge is loaded by; null where there is nothing. */
export function edge<E extends AnyEdge, By extends string>(
  to: E,
  by: By,
): Resolve<{ readonly [Key in By]: string | null }, EdgeOutput<E> | null> {
  const following: Following = { edge: to, by, toPage: false, inputOf: () => nothing };
  return Object.assign(
    (
      parent: { readonly [Key in By]: string | null },
      _: object,
      { loaders }: GraphContext,
      info: GraphQLResolveInfo,
    ) => {
      const key = parent[by];
      if (key === null) return null;
      const found = loaders.found.of(info.fieldNodes, key);
      if (found !== undefined) return found as EdgeOutput<E> | null;
      const look = to.narrows && lookAtThing(info);
      return loaders.load(to, key, nothing as EdgeInput<E>, look && { look, variables: info.variableValues });
    },
    { following },
  );
}

type ItemOf<E extends AnyEdge> = EdgeOutput<E> extends Page<infer Item> ? Item : never;

/** Leads to a page of a list. */
export function pageEdge<E extends AnyEdge, By extends string>(
  to: E,
  by: By,
): Resolve<{ readonly [Key in By]: string }, Connection<ItemOf<E>> | null> {
  const inputOf = (args: object) => fromEdgeList(args as Readonly<Record<string, unknown>>);
  const connect = (page: unknown) => (page === null ? null : new Connection(page as Page<ItemOf<E>>));
  const following: Following = { edge: to, by, toPage: true, inputOf };
  return Object.assign(
    (
      parent: { readonly [Key in By]: string },
      args: object,
      { loaders }: GraphContext,
      info: GraphQLResolveInfo,
    ) => {
      const key = parent[by];
      const found = loaders.found.of(info.fieldNodes, key);
      if (found !== undefined) return connect(found);
      const look = to.narrows && lookAtItems(info);
      const shown = look && { look, variables: info.variableValues };
      return loaders.load(to, key, inputOf(args) as EdgeInput<E>, shown).then(connect);
    },
    { following },
  );
}
