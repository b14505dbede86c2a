/** What the shop does with payments, as gRPC says it. */
import { getPayment, listPayments, refundPayment } from "@trefoil/domain";
import type { PaymentServiceDefinition } from "@trefoil/proto";
import { type RowsOf, row } from "../row.ts";
import {
  fromGetPayment,
  fromListPayments,
  fromRefundPayment,
  toPaymentResponse,
  toPayments,
} from "./wire.ts";

export const payments = {
  listPayments: row(listPayments, fromListPayments, toPayments),
  getPayment: row(getPayment, fromGetPayment, toPaymentResponse),
  refundPayment: row(refundPayment, fromRefundPayment, toPaymentResponse),
} satisfies RowsOf<PaymentServiceDefinition>;
