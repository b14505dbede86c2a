/** What the shop does with payments, as REST says it. */
import { getPayment, listPayments, type OutputOf, refundPayment } from "@trefoil/domain";
import { accepted, ok, type Representation, whole } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import {
  fromGetPayment,
  fromListPayments,
  fromRefundPayment,
  paymentPath,
  toPayment,
  toPaymentList,
} from "./wire.ts";

const asPayment: Representation<OutputOf<typeof getPayment>, Schemas["Payment"]> = {
  to: toPayment,
  tag: (payment) => String(payment.version),
};

export const payments = {
  listPayments: row(listPayments, fromListPayments, whole(toPaymentList)),
  getPayment: row(getPayment, fromGetPayment, ok(asPayment)),
  refundPayment: row(refundPayment, fromRefundPayment, accepted(asPayment, paymentPath)),
} satisfies Partial<RowsOfV2>;
