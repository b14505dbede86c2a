/** refundPayment: records that money is to be given back. A worker does it, however often it has to try. */
import * as z from "zod";
import { command, id, money, staff, text, toTypeId } from "../kernel/index.ts";
import { requestRefund } from "./payment.rules.ts";
import { lockPayments, writePayments } from "./payment-rows.ts";
import {
  type Payment,
  type PaymentViewRow,
  paymentById,
  paymentNotFound,
  toPayment,
} from "./payment-view.ts";
import { insertRefund, pendingRefunds } from "./refund-rows.ts";

const someMoney = money.refine(({ amount }) => amount > 0, {
  error: "must be more than nothing",
  params: { reason: "TOO_SMALL" },
  path: ["amount"],
});

export const refundPayment = command({
  name: "refundPayment",
  input: z.strictObject({
    id: id("payment"),
    amount: someMoney.optional(),
    reason: text({ max: 500 }).optional(),
  }),
  permission: staff("payments:write"),
  idempotency: "required",
  async run(context, { id: paymentId, amount, reason = null }): Promise<Payment> {
    const { sql } = context;
    const held = (await lockPayments(sql, [paymentId])).get(paymentId);
    if (held === undefined) throw paymentNotFound(paymentId);
    const refund = context.newId();
    const asked = { refundId: toTypeId("refund", refund), amount, reason };
    const event = requestRefund(held.state, await pendingRefunds(sql, paymentId), asked);
    await insertRefund(context, { id: refund, paymentId, amount: event.data.amount.amount, reason });
    await writePayments(context, [{ ...held, before: held.state, event }]);
    const { name, text } = paymentById;
    const { rows } = await sql.query<PaymentViewRow>({ name, text, values: [[paymentId]] });
    return toPayment(rows[0] as PaymentViewRow);
  },
});
