/** A wallet and its entries as callers see them. */
import { type Caller, type EventRow, type Money, ownsOrStaff, ShopError, toTypeId } from "../kernel/index.ts";
import type { WalletEvent, WalletState } from "./wallet.rules.ts";

export interface Wallet {
  readonly id: string;
  readonly customerId: string;
  readonly balance: Money;
  readonly status: "OPEN" | "FROZEN";
  readonly version: number;
  readonly openedAt: string;
  readonly updatedAt: string;
}

/** One event of a wallet: `balance` is what was in it afterwards. */
export interface WalletEntry {
  readonly id: string;
  readonly kind: "OPENED" | "DEPOSITED" | "WITHDRAWN" | "FROZEN" | "UNFROZEN";
  readonly amount: Money | null;
  readonly balance: Money;
  readonly reason: string | null;
  readonly orderId: string | null;
  readonly at: string;
}

export function toWallet(customerId: string, state: WalletState): Wallet {
  return {
    id: toTypeId("wallet", customerId),
    customerId: toTypeId("customer", customerId),
    balance: state.balance,
    status: state.status,
    version: state.version,
    openedAt: state.openedAt,
    updatedAt: state.updatedAt,
  };
}

const kinds = {
  "trefoil.wallet.opened.v1": "OPENED",
  "trefoil.wallet.deposited.v1": "DEPOSITED",
  "trefoil.wallet.withdrawn.v1": "WITHDRAWN",
  "trefoil.wallet.frozen.v1": "FROZEN",
  "trefoil.wallet.unfrozen.v1": "UNFROZEN",
} as const satisfies Record<WalletEvent["type"], WalletEntry["kind"]>;

export type EntryRow = Pick<EventRow, "id" | "stream_version" | "type" | "data" | "occurred_at">;

export function toEntry(row: EntryRow): WalletEntry {
  const data = row.data as Partial<WalletEntry> & Pick<WalletEntry, "balance">;
  return {
    id: toTypeId("event", row.id),
    kind: kinds[row.type as WalletEvent["type"]],
    amount: data.amount ?? null,
    balance: data.balance,
    reason: data.reason ?? null,
    orderId: data.orderId ?? null,
    at: row.occurred_at,
  };
}

/** WALLET_NOT_FOUND unless it is the caller's own or the caller is of the staff: nobody else may know of it. */
export function requireSight(caller: Caller, customerId: string): void {
  if (!ownsOrStaff(caller, customerId)) throw walletNotFound(customerId);
}

export function walletNotFound(customerId: string): ShopError {
  return new ShopError("WALLET_NOT_FOUND", `There is no wallet of ${toTypeId("customer", customerId)}.`);
}
