/** Payments: what an order's customer has paid, and what was given back. */
export { getPayment } from "./get-payment.ts";
export { listPayments } from "./list-payments.ts";
export {
  type Authorized,
  capturePayments,
  letGoPayments,
  type PaidOrder,
  payFromWallets,
  recordPayments,
} from "./pay-orders.ts";
export {
  postponeRefund,
  recordRefunded,
  recordRefundFailed,
  refundsDueIn,
  type TakenRefund,
  takeRefunds,
} from "./pay-out-refunds.ts";
export { evolve as evolvePayment, type PaymentEvent, type PaymentState } from "./payment.rules.ts";
export type {
  Authorization,
  CardPayment,
  CardRefund,
  DeclineReason,
  PaymentGateway,
} from "./payment-gateway.ts";
export type { Payment } from "./payment-view.ts";
export { paymentsByIds } from "./payments-by-ids.ts";
export { paymentsOfOrders } from "./payments-of-orders.ts";
export { refundPayment } from "./refund-payment.ts";
