/** customersByIds: customers, each for that customer and the staff, as getCustomer shows them. */
import { byId, customer, edge, keysAlone, ownsOrStaff, readByIds } from "../kernel/index.ts";
import { type CustomerRow, customerColumns, toCustomer } from "./customer.ts";

export const customersByIds = edge({
  name: "customersByIds",
  of: "customer",
  input: keysAlone,
  permission: customer("customers:read"),
  narrows: true,
  async run(context, keys) {
    const seen = keys.filter((key) => ownsOrStaff(context.caller, key));
    const rows = await readByIds<CustomerRow>(
      context,
      { table: "customers", columns: customerColumns },
      seen,
    );
    return byId(rows, toCustomer);
  },
});
