/** What the shop does with stock, as GraphQL says it. */
import { adjustStock, getStock } from "@trefoil/domain";
import { field, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const inventory = {
  query: {
    stock: field(getStock),
  } satisfies Partial<Queries>,
  mutation: {
    adjustStock: mutation(adjustStock, "stock"),
  } satisfies Partial<Mutations>,
};
