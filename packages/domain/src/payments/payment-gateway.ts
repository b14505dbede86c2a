/** The payment provider as the shop sees it. Every call is idempotent by our id, and fails with an OutsideError alone. */
import type { Money, Outgoing } from "../kernel/index.ts";

export interface CardPayment {
  /** TypeID, `pay_...`. */
  readonly id: string;
  /** TypeID, `ord_...`. */
  readonly orderId: string;
  readonly amount: Money;
  readonly token: string;
}

/** `VOIDED`: the payment was called off before the authorisation arrived. */
export type DeclineReason = "PAYMENT_DECLINED" | "INSUFFICIENT_FUNDS" | "VOIDED";

export type Authorization =
  | { readonly status: "AUTHORIZED" }
  | { readonly status: "DECLINED"; readonly reason: DeclineReason };

export interface CardRefund {
  /** TypeID, `rfd_...`. */
  readonly id: string;
  /** TypeID, `pay_...`. */
  readonly paymentId: string;
  readonly amount: Money;
}

export interface PaymentGateway {
  authorize(payment: CardPayment, outgoing: Outgoing): Promise<Authorization>;
  capture(paymentId: string, outgoing: Outgoing): Promise<void>;
  /** Whatever its state: an unknown payment leaves a tombstone, an authorised one is let go, a captured one refunded in full. */
  void(paymentId: string, outgoing: Outgoing): Promise<void>;
  refund(refund: CardRefund, outgoing: Outgoing): Promise<void>;
}
