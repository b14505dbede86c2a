/** customersByIds: customers, each for that customer and the staff, as getCustomer shows them. */
import { customer, edge, keysAlone, ownsOrStaff, readThings, type Thing } from "../kernel/index.ts";
import { type Customer, type CustomerRow, customerColumns, toCustomer } from "./customer.ts";

const person: Thing<CustomerRow, Customer> = {
  table: "customers",
  columns: customerColumns,
  visible: (caller, { id }) => ownsOrStaff(caller, id),
  toView: toCustomer,
};

export const customersByIds = edge({
  name: "customersByIds",
  of: "customer",
  input: keysAlone,
  permission: customer("customers:read"),
  narrows: true,
  thing: person,
  run(context, keys) {
    const seen = keys.filter((key) => ownsOrStaff(context.caller, key));
    return readThings(context, person, seen);
  },
});
