/** What callers send to ask for a report, and how sums are shown. */

import * as z from "zod";
import { type Money, ShopError, text } from "../kernel/index.ts";

/** A day that the calendar has, of the years 0001 to 9999. */
export const date = text({
  max: 10,
  pattern: /^\d{4}-\d{2}-\d{2}$/,
  shape: "a date such as 2026-11-20",
}).transform((value, context) => {
  const at = new Date(`${value}T00:00:00Z`);
  const real = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) && !value.startsWith("0000");
  if (real) return value;
  const message = "must be a date such as 2026-11-20";
  context.addIssue({ code: "custom", params: { reason: "INVALID_FORMAT" }, message, input: value });
  return z.NEVER;
});

/** Of PostgreSQL's numeric, which is text; AMOUNT_OVERFLOW where no client could hold it exactly. */
export function toMoney(amount: string, currency: string): Money {
  const exact = BigInt(amount);
  if (exact > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new ShopError("AMOUNT_OVERFLOW", `A sum of the report is above 2^53-1 minor units of ${currency}.`);
  }
  return { amount: Number(exact), currency };
}
