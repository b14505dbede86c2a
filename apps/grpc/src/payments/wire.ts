/** Payments between the contract and the shop. */
import type { getPayment, InputOf, listPayments, OutputOf, refundPayment } from "@trefoil/domain";
import {
  type GetPaymentRequest,
  type GetPaymentResponse,
  type ListPaymentsRequest,
  type ListPaymentsResponse,
  type Payment as PaymentMessage,
  PaymentMethod,
  PaymentStatus,
  type Refund,
  type RefundPaymentRequest,
  RefundStatus,
} from "@trefoil/proto";
import { enumOf, fromMoney, orAbsent, toMoney } from "../wire.ts";

type Payment = OutputOf<typeof getPayment>;

export const paymentMethod = enumOf(PaymentMethod);
const paymentStatus = enumOf(PaymentStatus);
const refundStatus = enumOf(RefundStatus);

export function fromListPayments({ orderId }: ListPaymentsRequest): InputOf<typeof listPayments> {
  return { orderId };
}

export function fromGetPayment({ id }: GetPaymentRequest): InputOf<typeof getPayment> {
  return { id };
}

export function fromRefundPayment(request: RefundPaymentRequest): InputOf<typeof refundPayment> {
  return {
    id: request.id,
    amount: request.amount && fromMoney(request.amount),
    reason: request.reason,
  };
}

export function toPayment(payment: Payment): PaymentMessage {
  return {
    id: payment.id,
    orderId: payment.orderId,
    method: paymentMethod.to(payment.method),
    status: paymentStatus.to(payment.status),
    amount: toMoney(payment.amount),
    refunded: toMoney(payment.refunded),
    declineReason: orAbsent(payment.declineReason),
    refunds: payment.refunds.map(toRefund),
    version: payment.version,
    createdAt: payment.createdAt,
    updatedAt: payment.updatedAt,
  };
}

function toRefund(refund: Payment["refunds"][number]): Refund {
  return {
    id: refund.id,
    amount: toMoney(refund.amount),
    reason: orAbsent(refund.reason),
    status: refundStatus.to(refund.status),
    createdAt: refund.createdAt,
  };
}

export function toPaymentResponse(payment: Payment): GetPaymentResponse {
  return { payment: toPayment(payment) };
}

export function toPayments({ items }: OutputOf<typeof listPayments>): ListPaymentsResponse {
  return { payments: items.map(toPayment) };
}
