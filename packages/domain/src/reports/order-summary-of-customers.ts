/** orderSummaryOfCustomers: what each customer has ordered, for that customer and the staff. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { type SummaryRow, summariesOfCustomers, toSummary } from "./customer-order-summary.ts";

export const orderSummaryOfCustomers = edge({
  name: "orderSummaryOfCustomers",
  of: "customer",
  input: keysAlone,
  permission: customer("orders:read"),
  async run(context, keys) {
    const seen = keys.filter((key) => ownsOrStaff(context.caller, key));
    const rows = await readRows<SummaryRow>(context, summariesOfCustomers, seen);
    const each = Map.groupBy(rows, (row) => row.customer_id);
    return new Map([...each].map(([id, of]) => [id, toSummary(id, of)]));
  },
});
