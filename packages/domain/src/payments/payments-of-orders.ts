/** paymentsOfOrders: how each order was paid, as listPayments shows it. */
import { customer, edge, keysAlone, ownsOrStaff, readRows } from "../kernel/index.ts";
import { type Payment, paymentOfOrder, toPayment } from "./payment-view.ts";

export const paymentsOfOrders = edge({
  name: "paymentsOfOrders",
  of: "order",
  input: keysAlone,
  permission: customer("payments:read"),
  async run(context, keys): Promise<ReadonlyMap<string, readonly Payment[]>> {
    const rows = await readRows(context, paymentOfOrder, keys);
    const seen = rows.filter((row) => ownsOrStaff(context.caller, row.customer_id));
    return new Map(seen.map((row) => [row.order_id, row.id === null ? [] : [toPayment(row)]]));
  },
});
