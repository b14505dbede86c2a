/** How orders are checked out, as GraphQL says it. */
import { getCheckout, listCheckouts, retryCheckout } from "@trefoil/domain";
import { field, list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const checkout = {
  query: {
    checkout: field(getCheckout),
    checkouts: list(listCheckouts),
  } satisfies Partial<Queries>,
  mutation: {
    retryCheckout: mutation(retryCheckout, "checkout"),
  } satisfies Partial<Mutations>,
};
