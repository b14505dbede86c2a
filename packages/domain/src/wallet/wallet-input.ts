/** The rules of what a caller sends to change a wallet. */
import * as z from "zod";
import { id, integer, money, text } from "../kernel/index.ts";

const MAX_AMOUNT = Number.MAX_SAFE_INTEGER;

const reason = text({ max: 500 }).optional();

/** Whose wallet, and why. */
export const walletInput = z.strictObject({ customerId: id("customer"), reason });

/** Whose wallet, how much of what it holds, and why. */
export const movementInput = z.strictObject({
  customerId: id("customer"),
  amount: z.strictObject({ amount: integer(1, MAX_AMOUNT), currency: money.shape.currency }),
  reason,
});
