/** Store credit. */
import type { Money } from "./views.ts";

export interface Wallet {
  readonly id: string;
  readonly customerId: string;
  readonly balance: Money;
  /** Nothing can be taken out of a FROZEN one. */
  readonly status: "OPEN" | "FROZEN";
  readonly version: number;
  readonly openedAt: string;
  readonly updatedAt: string;
}

export interface WalletEntry {
  readonly id: string;
  readonly kind: "OPENED" | "DEPOSITED" | "WITHDRAWN" | "FROZEN" | "UNFROZEN";
  readonly amount: Money | null;
  /** After it. */
  readonly balance: Money;
  readonly reason: string | null;
  /** The order that it paid or repaid. */
  readonly orderId: string | null;
  readonly at: string;
}

export interface NewWallet {
  /** For staff; the caller's own when absent. */
  readonly customerId?: string | undefined;
  /** Default EUR. */
  readonly currency?: string | undefined;
}

export interface Movement {
  /** More than 0. */
  readonly amount: Money;
  readonly reason?: string | undefined;
}

export interface Note {
  readonly reason?: string | undefined;
}
