/** What the shop does with accounts, as GraphQL says it. */
import {
  getCustomer,
  listCustomers,
  me,
  registerCustomer,
  suspendCustomer,
  updateCustomer,
} from "@trefoil/domain";
import { field, list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const customers = {
  query: {
    customer: field(getCustomer),
    me: field(me),
    customers: list(listCustomers),
  } satisfies Partial<Queries>,
  mutation: {
    registerCustomer: mutation(registerCustomer, "customer"),
    updateCustomer: mutation(updateCustomer, "customer"),
    suspendCustomer: mutation(suspendCustomer, "customer"),
  } satisfies Partial<Mutations>,
};
