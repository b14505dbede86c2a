/** What the graph answers by graphql-js alone, without HTTP, limits or a compiled executor. */
import { anonymous, type Call, type Shop, ShopError } from "@trefoil/domain";
import { graphql } from "graphql";
import { GraphContext } from "../context.ts";
import { schema } from "../schema.ts";

interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  readonly data: any;
  /** Paths and reasons: `nodes.1 TOKEN_REQUIRED`. */
  readonly errors: readonly string[];
  readonly queries: number;
  /** Whether a mutation answered with the result of an earlier one. */
  readonly replayed: boolean;
}

export async function answer(
  shop: Shop,
  source: string,
  { variables, ...call }: Partial<Call> & { readonly variables?: Readonly<Record<string, unknown>> } = {},
): Promise<Answer> {
  const contextValue = new GraphContext({ shop, call: { caller: anonymous, ...call } });
  const { data, errors = [] } = await graphql({ schema, source, contextValue, variableValues: variables });
  const told = errors.map(
    ({ path, originalError, message }) =>
      `${path?.join(".")} ${originalError instanceof ShopError ? originalError.reason : message}`,
  );
  const { queries, replayed } = contextValue;
  return { data, errors: told, queries, replayed };
}
