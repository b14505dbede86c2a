/** listPayments: how an order was paid; nothing while its payment is not authorised yet. */
import * as z from "zod";
import { customer, id, ownsOrStaff, query, ShopError, toTypeId } from "../kernel/index.ts";
import { type Payment, paymentOfOrder, toPayment } from "./payment-view.ts";

export const listPayments = query({
  name: "listPayments",
  input: z.strictObject({ orderId: id("order") }),
  permission: customer("payments:read"),
  async run({ reads, caller }, { orderId }): Promise<{ readonly items: readonly Payment[] }> {
    const row = await reads.one(paymentOfOrder, orderId);
    if (row === undefined || !ownsOrStaff(caller, row.customer_id))
      throw new ShopError("ORDER_NOT_FOUND", `There is no order ${toTypeId("order", orderId)}.`);
    return { items: row.id === null ? [] : [toPayment(row)] };
  },
});
