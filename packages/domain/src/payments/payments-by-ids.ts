/** paymentsByIds: payments, each for the order's customer and the staff, as getPayment shows them. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { paymentById, toPayment } from "./payment-view.ts";

export const paymentsByIds = edge({
  name: "paymentsByIds",
  of: "payment",
  input: keysAlone,
  permission: customer("payments:read"),
  async run(context, keys) {
    const rows = await readRows(context, paymentById, keys);
    const seen = rows.filter((row) => ownsOrStaff(context.caller, row.customer_id));
    return new Map(seen.map((row) => [row.id, toPayment(row)]));
  },
});
