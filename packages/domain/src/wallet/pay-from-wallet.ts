/** Store credit as a means of payment: what the checkout does to a wallet, in the checkout's own transaction. */
import { type CommandContext, type EventMeta, type Money, ShopError } from "../kernel/index.ts";
import { changeWallet } from "./wallet-log.ts";

export interface WalletMovement {
  /** UUID. */
  readonly customerId: string;
  readonly amount: Money;
  /** TypeID. */
  readonly orderId: string;
  /** As part of what, where a batch does the work of many commands. */
  readonly meta?: EventMeta | undefined;
}

const refusals = ["INSUFFICIENT_FUNDS", "WALLET_FROZEN", "WALLET_NOT_FOUND", "CURRENCY_MISMATCH"] as const;

export type WalletPayment =
  | { readonly paid: true }
  | { readonly paid: false; readonly reason: (typeof refusals)[number] };

/**
 * Takes the price of an order out of the customer's wallet, or says why not, and then nothing has changed. Once an order is the
 * caller's to see to. Who pays for many orders in one transaction does so in the order of the customers' ids: each wallet stays
 * locked until the transaction ends.
 */
export async function payFromWallet(
  context: CommandContext,
  { customerId, amount, orderId, meta }: WalletMovement,
): Promise<WalletPayment> {
  if (amount.amount === 0) return { paid: true };
  const command = { do: "withdraw", amount, reason: null, orderId } as const;
  try {
    await changeWallet(context, { customerId, command, meta });
    return { paid: true };
  } catch (error) {
    const reason = refusals.find((known) => error instanceof ShopError && error.reason === known);
    if (reason === undefined) throw error;
    return { paid: false, reason };
  }
}

/**
 * Gives what an order has cost, or a part of it, back to the customer's wallet, frozen or not. Throws a ShopError where that
 * can't be: AMOUNT_OVERFLOW, or what only a mistake can bring about (WALLET_NOT_FOUND, CURRENCY_MISMATCH).
 */
export async function returnToWallet(
  context: CommandContext,
  { customerId, amount, orderId, meta }: WalletMovement,
): Promise<void> {
  if (amount.amount === 0) return;
  const command = { do: "deposit", amount, reason: null, orderId } as const;
  await changeWallet(context, { customerId, command, meta });
}
