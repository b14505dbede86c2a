/** The rules of a wallet: what a command makes happen, and what has happened by now. No input and no output. */
import { type Money, ShopError } from "../kernel/index.ts";

export interface WalletState {
  readonly status: "OPEN" | "FROZEN";
  readonly balance: Money;
  readonly version: number;
  readonly openedAt: string;
  readonly updatedAt: string;
}

/** Each says the balance after it, so that a statement of the wallet needs no fold. */
interface After {
  readonly balance: Money;
}

interface Moved extends After {
  readonly amount: Money;
  readonly reason: string | null;
  /** TypeID of the order that is paid, or whose money comes back. */
  readonly orderId: string | null;
}

interface Judged extends After {
  readonly reason: string | null;
}

export type WalletEvent =
  | {
      readonly type: "trefoil.wallet.opened.v1";
      readonly data: After & { readonly customerId: string; readonly currency: string };
    }
  | { readonly type: "trefoil.wallet.deposited.v1"; readonly data: Moved }
  | { readonly type: "trefoil.wallet.withdrawn.v1"; readonly data: Moved }
  | { readonly type: "trefoil.wallet.frozen.v1"; readonly data: Judged }
  | { readonly type: "trefoil.wallet.unfrozen.v1"; readonly data: Judged };

export type WalletCommand =
  | { readonly do: "open"; readonly customerId: string; readonly currency: string }
  | ({ readonly do: "deposit" | "withdraw" } & Omit<Moved, "balance">)
  | ({ readonly do: "freeze" | "unfreeze" } & Omit<Judged, "balance">);

/**
 * The event that a command causes. WALLET_EXISTS, WALLET_NOT_FOUND, WALLET_FROZEN, WALLET_NOT_FROZEN, CURRENCY_MISMATCH,
 * INSUFFICIENT_FUNDS or AMOUNT_OVERFLOW where it may not. A frozen wallet pays nothing out; money may still come in, because
 * a refund must find its way back.
 */
export function decide(state: WalletState | undefined, command: WalletCommand): WalletEvent {
  if (command.do === "open") return open(state, command);
  if (state === undefined) throw new ShopError("WALLET_NOT_FOUND");
  switch (command.do) {
    case "deposit":
      return deposit(state, command);
    case "withdraw":
      return withdraw(state, command);
    case "freeze":
      if (state.status === "FROZEN") throw new ShopError("WALLET_FROZEN", "The wallet is frozen already.");
      return { type: "trefoil.wallet.frozen.v1", data: { reason: command.reason, balance: state.balance } };
    case "unfreeze":
      if (state.status !== "FROZEN") throw new ShopError("WALLET_NOT_FROZEN");
      return { type: "trefoil.wallet.unfrozen.v1", data: { reason: command.reason, balance: state.balance } };
  }
}

/** The wallet after an event that happened at `time`. */
export function evolve(state: WalletState | undefined, event: WalletEvent, time: string): WalletState {
  if (event.type === "trefoil.wallet.opened.v1") {
    const balance = { amount: 0, currency: event.data.currency };
    return { status: "OPEN", balance, version: 1, openedAt: time, updatedAt: time };
  }
  if (state === undefined) throw new Error(`a wallet can't begin with ${event.type}`);
  const next = { ...state, version: state.version + 1, updatedAt: time };
  switch (event.type) {
    case "trefoil.wallet.deposited.v1":
      return { ...next, balance: plus(state.balance, event.data.amount.amount) };
    case "trefoil.wallet.withdrawn.v1":
      return { ...next, balance: plus(state.balance, -event.data.amount.amount) };
    case "trefoil.wallet.frozen.v1":
      return { ...next, status: "FROZEN" };
    case "trefoil.wallet.unfrozen.v1":
      return { ...next, status: "OPEN" };
  }
}

function open(
  state: WalletState | undefined,
  { customerId, currency }: Extract<WalletCommand, { do: "open" }>,
): WalletEvent {
  if (state !== undefined) throw new ShopError("WALLET_EXISTS");
  const balance = { amount: 0, currency };
  return { type: "trefoil.wallet.opened.v1", data: { customerId, currency, balance } };
}

type Movement = Omit<Moved, "balance">;

function deposit({ balance }: WalletState, { amount, reason, orderId }: Movement): WalletEvent {
  requireCurrency(balance, amount);
  if (amount.amount > Number.MAX_SAFE_INTEGER - balance.amount) throw new ShopError("AMOUNT_OVERFLOW");
  const data = { amount, reason, orderId, balance: plus(balance, amount.amount) };
  return { type: "trefoil.wallet.deposited.v1", data };
}

function withdraw({ status, balance }: WalletState, { amount, reason, orderId }: Movement): WalletEvent {
  requireCurrency(balance, amount);
  if (status === "FROZEN") throw new ShopError("WALLET_FROZEN");
  if (amount.amount > balance.amount) throw new ShopError("INSUFFICIENT_FUNDS");
  const data = { amount, reason, orderId, balance: plus(balance, -amount.amount) };
  return { type: "trefoil.wallet.withdrawn.v1", data };
}

function requireCurrency({ currency }: Money, amount: Money): void {
  if (amount.currency === currency) return;
  throw new ShopError("CURRENCY_MISMATCH", `The wallet holds ${currency}, not ${amount.currency}.`);
}

function plus({ amount, currency }: Money, change: number): Money {
  return { amount: amount + change, currency };
}
