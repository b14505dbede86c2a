/** getPayment: a payment and its refunds. */
import * as z from "zod";
import { customer, id, ownsOrStaff, query } from "../kernel/index.ts";
import { paymentById, paymentNotFound, toPayment } from "./payment-view.ts";

export const getPayment = query({
  name: "getPayment",
  input: z.strictObject({ id: id("payment") }),
  permission: customer("payments:read"),
  async run({ reads, caller }, { id: paymentId }) {
    const row = await reads.one(paymentById, paymentId);
    if (row === undefined || !ownsOrStaff(caller, row.customer_id)) throw paymentNotFound(paymentId);
    return toPayment(row);
  },
});
