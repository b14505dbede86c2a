/** Payments between the contract and the shop. */
import type { getPayment, InputOf, listPayments, OutputOf, refundPayment } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

type Payment = OutputOf<typeof getPayment>;

export function fromListPayments({ path }: Asked<"listPayments">): InputOf<typeof listPayments> {
  return { orderId: path.orderId };
}

export function fromGetPayment({ path }: Asked<"getPayment">): InputOf<typeof getPayment> {
  return { id: path.id };
}

export function fromRefundPayment({ path, body }: Asked<"refundPayment">): InputOf<typeof refundPayment> {
  const amount = body?.amount;
  return {
    id: path.id,
    amount: amount && { amount: amount.amount, currency: amount.currency },
    reason: body?.reason,
  };
}

export function toPayment(payment: Payment): Schemas["Payment"] {
  return {
    id: payment.id,
    orderId: payment.orderId,
    method: payment.method,
    status: payment.status,
    amount: payment.amount,
    refunded: payment.refunded,
    declineReason: payment.declineReason,
    refunds: payment.refunds.map(toRefund),
    version: payment.version,
    createdAt: payment.createdAt,
    updatedAt: payment.updatedAt,
    links: { self: { href: paymentPath(payment) }, order: { href: `/v2/orders/${payment.orderId}` } },
  };
}

function toRefund(refund: Payment["refunds"][number]): Schemas["Refund"] {
  return {
    id: refund.id,
    amount: refund.amount,
    reason: refund.reason,
    status: refund.status,
    createdAt: refund.createdAt,
  };
}

export function toPaymentList({ items }: OutputOf<typeof listPayments>): Schemas["PaymentList"] {
  return { data: items.map(toPayment) };
}

export function paymentPath({ id }: Payment): string {
  return `/v2/payments/${id}`;
}
