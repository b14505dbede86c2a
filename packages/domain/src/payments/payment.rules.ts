/** The rules of a payment: what may be done to it, and what it is after everything that happened. No I/O. */
import { type Money, ShopError } from "../kernel/index.ts";

export type PaymentMethod = "CARD" | "WALLET";
export type PaymentStatus = "AUTHORIZED" | "CAPTURED" | "VOIDED" | "REFUNDED" | "DECLINED";

export interface PaymentState {
  readonly method: PaymentMethod;
  readonly status: PaymentStatus;
  readonly amount: Money;
  /** Minor units that were given back. */
  readonly refunded: number;
  readonly declineReason: string | null;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface Begun {
  /** TypeID. */
  readonly orderId: string;
  readonly method: PaymentMethod;
  readonly amount: Money;
}

interface Refund {
  /** TypeID. */
  readonly refundId: string;
  readonly amount: Money;
}

export type PaymentEvent =
  | { readonly type: "trefoil.payment.authorized.v1"; readonly data: Begun }
  | { readonly type: "trefoil.payment.declined.v1"; readonly data: Begun & { readonly reason: string } }
  | { readonly type: "trefoil.payment.captured.v1"; readonly data: { readonly amount: Money } }
  | { readonly type: "trefoil.payment.voided.v1"; readonly data: { readonly amount: Money } }
  | {
      readonly type: "trefoil.payment.refund_requested.v1";
      readonly data: Refund & { readonly reason: string | null };
    }
  | {
      readonly type: "trefoil.payment.refunded.v1";
      /** Without an id: the order was cancelled, and all that was left was given back. `refunded` is the sum of all refunds. */
      readonly data: {
        readonly refundId: string | null;
        readonly amount: Money;
        readonly refunded: Money;
      };
    }
  | {
      readonly type: "trefoil.payment.refund_failed.v1";
      readonly data: Refund & { readonly error: string };
    };

/** The payment after an event that happened at `time`. */
export function evolve(state: PaymentState | undefined, event: PaymentEvent, time: string): PaymentState {
  if (event.type === "trefoil.payment.authorized.v1") return begin(event.data, "AUTHORIZED", null, time);
  if (event.type === "trefoil.payment.declined.v1")
    return begin(event.data, "DECLINED", event.data.reason, time);
  if (state === undefined) throw new Error(`a payment can't begin with ${event.type}`);
  const next = { ...state, version: state.version + 1, updatedAt: time };
  switch (event.type) {
    case "trefoil.payment.captured.v1":
      return { ...next, status: "CAPTURED" };
    case "trefoil.payment.voided.v1":
      return { ...next, status: "VOIDED" };
    case "trefoil.payment.refunded.v1": {
      const refunded = event.data.refunded.amount;
      return { ...next, refunded, status: refunded === state.amount.amount ? "REFUNDED" : state.status };
    }
    default:
      return next;
  }
}

function begin(
  { method, amount }: Begun,
  status: PaymentStatus,
  declineReason: string | null,
  time: string,
): PaymentState {
  const at = { createdAt: time, updatedAt: time };
  return { method, status, amount, refunded: 0, declineReason, version: 1, ...at };
}

/** The capture of an authorised payment; undefined for any other. */
export function capture({ status, amount }: PaymentState): PaymentEvent | undefined {
  return status === "AUTHORIZED" ? { type: "trefoil.payment.captured.v1", data: { amount } } : undefined;
}

/** The order is off: what lets go of the money, or gives back what is left of it; undefined where there is none. */
export function letGo(state: PaymentState): PaymentEvent | undefined {
  const { status, amount, refunded } = state;
  if (status === "AUTHORIZED") return { type: "trefoil.payment.voided.v1", data: { amount } };
  if (status !== "CAPTURED") return undefined;
  const left = { ...amount, amount: amount.amount - refunded };
  return {
    type: "trefoil.payment.refunded.v1",
    data: { refundId: null, amount: left, refunded: amount },
  };
}

interface Asked {
  readonly refundId: string;
  readonly amount: Money | undefined;
  readonly reason: string | null;
}

/** A refund of a part, or of all that is left; `pending` is the sum of those under way. */
export function requestRefund(
  { status, amount: paid, refunded }: PaymentState,
  pending: number,
  { refundId, amount, reason }: Asked,
): PaymentEvent & { type: "trefoil.payment.refund_requested.v1" } {
  const left = paid.amount - refunded - pending;
  if (status !== "CAPTURED") throw new ShopError("PAYMENT_NOT_REFUNDABLE", `The payment is ${status}.`);
  if (left === 0) throw new ShopError("PAYMENT_NOT_REFUNDABLE", "All of it is given back or about to be.");
  const asked = amount ?? { ...paid, amount: left };
  if (asked.currency !== paid.currency)
    throw new ShopError("CURRENCY_MISMATCH", `The payment is in ${paid.currency}.`);
  if (asked.amount > left)
    throw new ShopError(
      "REFUND_EXCEEDS_PAYMENT",
      `Only ${left} minor units of ${paid.amount} can be refunded.`,
    );
  return {
    type: "trefoil.payment.refund_requested.v1",
    data: { refundId, amount: asked, reason },
  };
}

/** A refund was paid out. It may have come after the order's money was given back whole: that counts it already. */
export function refund({ amount, refunded }: PaymentState, { refundId, amount: back }: Refund): PaymentEvent {
  const sum = Math.min(amount.amount, refunded + back.amount);
  return {
    type: "trefoil.payment.refunded.v1",
    data: { refundId, amount: back, refunded: { ...amount, amount: sum } },
  };
}
