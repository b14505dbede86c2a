/** What an order sets off: its checkout, its payment and its parcel. */
import type { Money } from "./views.ts";

export type PaymentStatus = "AUTHORIZED" | "CAPTURED" | "VOIDED" | "REFUNDED" | "DECLINED";

export interface Payment {
  readonly id: string;
  readonly orderId: string;
  readonly method: "CARD" | "WALLET";
  readonly status: PaymentStatus;
  readonly amount: Money;
  /** What was given back; refunds under way are not counted. */
  readonly refunded: Money;
  readonly declineReason: string | null;
  /** Oldest first. */
  readonly refunds: readonly Refund[];
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Refund {
  readonly id: string;
  readonly amount: Money;
  readonly reason: string | null;
  readonly status: "PENDING" | "SUCCEEDED" | "FAILED";
  readonly createdAt: string;
}

export interface NewRefund {
  /** All that is left when absent. */
  readonly amount?: Money | undefined;
  readonly reason?: string | undefined;
}

export interface Shipment {
  readonly id: string;
  readonly orderId: string;
  readonly status: "BOOKED" | "SHIPPED" | "DELIVERED" | "CANCELLED";
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type CheckoutState = "PENDING" | "RUNNING" | "COMPLETED" | "COMPENSATING" | "FAILED";
export type CheckoutStepName = "RESERVE" | "AUTHORIZE" | "BOOK" | "CAPTURE" | "CONFIRM";

export interface Checkout {
  readonly orderId: string;
  readonly state: CheckoutState;
  readonly step: CheckoutStepName;
  /** Failed attempts at this step. */
  readonly attempts: number;
  /** Why the order is given up. */
  readonly reason: string | null;
  readonly lastError: string | null;
  /** Whether it waits for somebody to look at it. */
  readonly parked: boolean;
  readonly nextRunAt: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Every attempt, oldest first. */
  readonly steps: readonly CheckoutStep[];
}

export interface CheckoutStep {
  readonly step: CheckoutStepName;
  readonly direction: "DO" | "UNDO";
  readonly attempt: number;
  readonly outcome: "SUCCEEDED" | "FAILED";
  readonly error: string | null;
  readonly at: string;
}

export interface CheckoutFilter {
  /** Default `-updatedAt`. */
  readonly sort?: "updatedAt" | "-updatedAt" | undefined;
  readonly state?: CheckoutState | undefined;
  readonly parked?: boolean | undefined;
}
