/** Money: integer minor units and an ISO 4217 code. Never a float, never above 2^53-1. */
import { ShopError } from "./errors.ts";

export interface Money {
  /** Minor units (cents), 0 to 2^53-1. */
  readonly amount: number;
  /** ISO 4217 alphabetic code. */
  readonly currency: string;
}

/** The price of `quantity` pieces; AMOUNT_OVERFLOW when no client could hold it exactly. */
export function times(price: Money, quantity: number): Money {
  return { amount: exact(BigInt(price.amount) * BigInt(quantity)), currency: price.currency };
}

/** The sum of at least one amount; MIXED_CURRENCIES or AMOUNT_OVERFLOW when there is none. */
export function sum(amounts: readonly Money[]): Money {
  const [first] = amounts;
  if (first === undefined) throw new RangeError("the sum of no money has no currency");
  if (amounts.some((m) => m.currency !== first.currency)) throw new ShopError("MIXED_CURRENCIES");
  const total = amounts.reduce((all, m) => all + BigInt(m.amount), 0n);
  return { amount: exact(total), currency: first.currency };
}

function exact(amount: bigint): number {
  if (amount > BigInt(Number.MAX_SAFE_INTEGER)) throw new ShopError("AMOUNT_OVERFLOW");
  return Number(amount);
}
