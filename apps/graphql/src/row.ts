/** Rows of the table: a root field is one operation of the shop, from its arguments to what its selection is read from. */
import type { AnyOperation, InputOf, OutputOf, Page, Unary } from "@trefoil/domain";
import type { GraphQLResolveInfo } from "graphql";
import { Connection, fromEnd, type Window } from "./connection.ts";
import type { GraphContext } from "./context.ts";
import { lookAtItems, toShown } from "./shown.ts";
import { fromArguments, fromInput, fromList } from "./wire.ts";

/** What every root field has. */
export interface AnyRow {
  readonly operation: AnyOperation;
  /** The operation's input; of arguments that don't fit the schema, whatever can be made of them. */
  readonly decode: (args: never) => unknown;
}

export interface Row<Args, Result, O extends AnyOperation> extends AnyRow {
  readonly operation: O;
  readonly resolve: (
    parent: unknown,
    args: Args,
    context: GraphContext,
    info: GraphQLResolveInfo,
  ) => Promise<Result>;
}

/** An input as it comes from the executor: nobody changes it. */
export type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: Sent<T[Name]> }
    : T;

type Decode<O extends Unary, Args> = (args: Args) => InputOf<O>;
type Encode<O extends Unary, Result> = (value: OutputOf<O>) => Result;

/** A single read; `decode` and `encode` where arguments or result are named otherwise than the operation has them. */
export function field<O extends Unary>(operation: O): Row<Sent<InputOf<O>>, OutputOf<O>, O>;
export function field<O extends Unary, Args>(
  operation: O,
  mapped: { readonly decode: Decode<O, Args>; readonly encode?: never },
): Row<Args, OutputOf<O>, O>;
export function field<O extends Unary, Result>(
  operation: O,
  mapped: { readonly encode: Encode<O, Result>; readonly decode?: never },
): Row<Sent<InputOf<O>>, Result, O>;
export function field<O extends Unary>(
  operation: O,
  { decode = fromArguments as never, encode }: Mapped<O> = {},
): Row<never, unknown, O> {
  return {
    operation,
    decode: decode as AnyRow["decode"],
    async resolve(_, args, context) {
      const { value, cost } = await context.shop.run(operation, decode(args), context.call);
      context.charge(cost);
      return encode === undefined ? value : encode(value);
    },
  };
}

interface Mapped<O extends Unary> {
  readonly decode?: Decode<O, never>;
  readonly encode?: Encode<O, unknown>;
}

type ItemOf<O extends Unary> = OutputOf<O> extends Page<infer Item> ? Item : never;
type Asked<O extends Unary> = Omit<Sent<InputOf<O>>, "limit" | "after" | "before">;
type ListArgs<O extends Unary> = Window & Asked<O> & { readonly filter?: Omit<Asked<O>, "sort"> | undefined };

/** A page of a list. */
export function list<O extends Unary>(operation: O): Row<ListArgs<O>, Connection<ItemOf<O>>, O> {
  return {
    operation,
    decode: fromList,
    async resolve(_, args, context, info) {
      const look = lookAtItems(info);
      const shown = look && toShown(look, info.variableValues, context.loaders.found);
      const call = context.callOf({ fromEnd: fromEnd(args), shown });
      const { value, cost } = await context.shop.run(operation, fromList(args) as InputOf<O>, call);
      context.charge(cost);
      return new Connection(value as Page<ItemOf<O>>);
    },
  };
}

type InputArgs<O extends Unary> = {
  readonly input: Sent<InputOf<O>> & { readonly idempotencyKey?: string | undefined };
};

/** A write; its payload has the resource as `member`. */
export function mutation<O extends Unary, const Member extends string>(
  operation: O,
  member: Member,
): Row<InputArgs<O>, { readonly [M in Member]: OutputOf<O> }, O> {
  return {
    operation,
    decode: fromInput,
    async resolve(_, args, context) {
      const call = context.callOf({ idempotencyKey: args.input.idempotencyKey ?? undefined });
      const { value, replayed, cost } = await context.shop.run(
        operation,
        fromInput(args) as InputOf<O>,
        call,
      );
      context.charge(cost);
      context.written(replayed);
      return { [member]: value } as { [M in Member]: OutputOf<O> };
    },
  };
}
