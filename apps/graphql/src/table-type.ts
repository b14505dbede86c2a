/** What the table must have: a row for each root field of the schema, and a resolver for each field that its view lacks. */
import type { AnyOperation } from "@trefoil/domain";
import type { GraphContext } from "./context.ts";
import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  ResolversParentTypes,
  Scalars,
  SubscriptionResolvers,
} from "./gen/resolvers.ts";
import type { AnyRow, Row } from "./row.ts";

type Resolve = (parent: never, args: never, context: GraphContext, info: never) => unknown;
type ResultOf<R> = R extends Resolve ? Awaited<ReturnType<R>> : never;
type RowOf<R> = R extends Resolve ? Row<Parameters<R>[1], ResultOf<R>, AnyOperation> : never;
type RowsOf<R> = { readonly [F in keyof R]-?: RowOf<NonNullable<R[F]>> };

export type Queries = RowsOf<Omit<QueryResolvers, "node" | "nodes">>;
export type Mutations = RowsOf<MutationResolvers>;
export type Subscriptions = {
  readonly [F in keyof SubscriptionResolvers]-?: NonNullable<SubscriptionResolvers[F]> & AnyRow;
};

type Roots = "Query" | "Mutation" | "Subscription";
type TypeName = Exclude<keyof Resolvers & keyof ResolversParentTypes, Roots | keyof Scalars | "Node">;
type Fields<T extends TypeName> = Omit<Required<NonNullable<Resolvers[T]>>, "__isTypeOf">;

/** Fields that are no member of the view, or not of the type that the schema says. */
type Lacking<T extends TypeName, View = ResolversParentTypes[T]> = {
  [F in keyof Fields<T>]: F extends keyof View
    ? View[F] extends ResultOf<Fields<T>[F]> | undefined
      ? never
      : F
    : F;
}[keyof Fields<T>];

export type Edges = {
  readonly [T in TypeName as [Lacking<T>] extends [never] ? never : T]: Pick<Fields<T>, Lacking<T>> &
    Resolvers[T];
} & { readonly Node: NonNullable<Resolvers["Node"]> };
