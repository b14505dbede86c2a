/** Customers in version 1: the same operations, shown as older clients know them. */
import {
  type Customer,
  getCustomer,
  listCustomers,
  me,
  registerCustomer,
  suspendCustomer,
  updateCustomer,
} from "@trefoil/domain";
import { created, ok, type Representation } from "../../http/representation.ts";
import { row } from "../../row.ts";
import type { RowsOfV1, Schemas } from "../contract.ts";
import { list, versionTag } from "../list.ts";
import {
  fromGetCustomer,
  fromListCustomers,
  fromMe,
  fromRegisterCustomer,
  fromSuspendCustomer,
  fromUpdateCustomer,
  toCustomer,
} from "./wire.ts";

const asCustomer: Representation<Customer, Schemas["Customer"]> = { to: toCustomer, tag: versionTag };

export const customers = {
  registerCustomer: row(
    registerCustomer,
    fromRegisterCustomer,
    created(asCustomer, ({ id }) => `/v1/customers/${id}`),
  ),
  getCustomer: row(getCustomer, fromGetCustomer, ok(asCustomer)),
  me: row(me, fromMe, ok(asCustomer)),
  updateCustomer: row(updateCustomer, fromUpdateCustomer, ok(asCustomer)),
  listCustomers: row(listCustomers, fromListCustomers, list("customers", asCustomer)),
  suspendCustomer: row(suspendCustomer, fromSuspendCustomer, ok(asCustomer)),
} satisfies Partial<RowsOfV1>;
