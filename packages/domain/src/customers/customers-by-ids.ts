/** customersByIds: customers, each for that customer and the staff, as getCustomer shows them. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { customerById, toCustomer } from "./customer.ts";

export const customersByIds = edge({
  name: "customersByIds",
  of: "customer",
  input: keysAlone,
  permission: customer("customers:read"),
  async run(context, keys) {
    const seen = keys.filter((key) => ownsOrStaff(context.caller, key));
    const rows = await readRows(context, customerById, seen);
    return new Map(rows.map((row) => [row.id, toCustomer(row)]));
  },
});
