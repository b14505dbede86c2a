/** What the shop does with customers, as gRPC says it. */
import {
  getCustomer,
  listCustomers,
  me,
  registerCustomer,
  suspendCustomer,
  updateCustomer,
} from "@trefoil/domain";
import type { CustomerServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import {
  fromGetCustomer,
  fromGetMe,
  fromListCustomers,
  fromRegisterCustomer,
  fromSuspendCustomer,
  fromUpdateCustomer,
  toCustomerResponse,
  toCustomers,
} from "./wire.ts";

export const customers = {
  registerCustomer: row(registerCustomer, fromRegisterCustomer, toCustomerResponse),
  getCustomer: row(getCustomer, fromGetCustomer, toCustomerResponse),
  getMe: row(me, fromGetMe, toCustomerResponse),
  updateCustomer: row(updateCustomer, fromUpdateCustomer, toCustomerResponse),
  listCustomers: list(listCustomers, fromListCustomers, toCustomers),
  suspendCustomer: row(suspendCustomer, fromSuspendCustomer, toCustomerResponse),
} satisfies RowsOf<CustomerServiceDefinition>;
