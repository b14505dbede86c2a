/** Amounts for people: the shop counts in minor units, of which a currency has none, two or three digits. */
import type { Money } from "@trefoil/sdk";

const formatOf = (currency: string) => new Intl.NumberFormat("en", { style: "currency", currency });
const digitsOf = (currency: string) => formatOf(currency).resolvedOptions().maximumFractionDigits ?? 2;

export function inWords({ amount, currency }: Money): string {
  return formatOf(currency).format(amount / 10 ** digitsOf(currency));
}

/** Without arithmetic on fractions, which would lose cents. Undefined for what is no price. */
export function moneyOf(price: string, currency: string): Money | undefined {
  const [, whole, part = ""] = /^(\d+)(?:\.(\d+))?$/.exec(price) ?? [];
  if (whole === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const digits = digitsOf(currency);
  return part.length > digits ? undefined : { amount: Number(whole + part.padEnd(digits, "0")), currency };
}
