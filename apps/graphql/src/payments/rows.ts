/** How orders are paid, as GraphQL says it. */
import { getPayment, listPayments, refundPayment } from "@trefoil/domain";
import { field, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const payments = {
  query: {
    payments: field(listPayments, { encode: ({ items }) => items }),
    payment: field(getPayment),
  } satisfies Partial<Queries>,
  mutation: {
    refundPayment: mutation(refundPayment, "payment"),
  } satisfies Partial<Mutations>,
};
