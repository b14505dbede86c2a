/** What the shop does with customers, as REST says it. */
import {
  type Customer,
  getCustomer,
  listCustomers,
  me,
  registerCustomer,
  suspendCustomer,
  updateCustomer,
} from "@trefoil/domain";
import { created, ok, page, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import {
  customerPath,
  fromGetCustomer,
  fromListCustomers,
  fromMe,
  fromRegisterCustomer,
  fromSuspendCustomer,
  fromUpdateCustomer,
  toCustomer,
} from "./wire.ts";

const asCustomer: Representation<Customer, Schemas["Customer"]> = {
  to: toCustomer,
  tag: (customer) => String(customer.version),
};

export const customers = {
  registerCustomer: row(registerCustomer, fromRegisterCustomer, created(asCustomer, customerPath)),
  getCustomer: row(getCustomer, fromGetCustomer, ok(asCustomer)),
  me: row(me, fromMe, ok(asCustomer)),
  updateCustomer: row(updateCustomer, fromUpdateCustomer, ok(asCustomer)),
  listCustomers: row(listCustomers, fromListCustomers, page(asCustomer)),
  suspendCustomer: row(suspendCustomer, fromSuspendCustomer, ok(asCustomer)),
} satisfies Partial<RowsOfV2>;
