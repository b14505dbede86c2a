/** Money as version 1 writes it: a decimal string with as many decimals as the currency has. */
import { invalidField, type Money } from "@trefoil/domain";

/** Currencies that have not two decimals (ISO 4217, list one, minor units). */
const unusual: ReadonlyMap<string, number> = new Map([
  ...of(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
  ...of(3, "BHD IQD JOD KWD LYD OMR TND"),
  ...of(4, "CLF UYW"),
]);

function of(decimals: number, codes: string): [string, number][] {
  return codes.split(" ").map((code) => [code, decimals]);
}

function decimalsOf(currency: string): number {
  return unusual.get(currency) ?? 2;
}

/** 1250 EUR is `12.50`, 1250 JPY `1250`. */
export function toAmount({ amount, currency }: Money): string {
  const decimals = decimalsOf(currency);
  if (decimals === 0) return String(amount);
  const digits = String(amount).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** INVALID_INPUT on `field` for more decimals than the currency has, or more than can be told exactly. */
export function fromAmount(field: string, text: string, currency: string): Money {
  return { amount: minorUnits(field, text, decimalsOf(currency)), currency };
}

/** Minor units of an amount whose currency is not given; two decimals. */
export function fromPlainAmount(field: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : minorUnits(field, text, 2);
}

function minorUnits(field: string, text: string, decimals: number): number {
  const [whole = "", fraction = ""] = text.split(".");
  if (fraction.length > decimals) {
    throw invalidField(field, "INVALID_FORMAT", `must have at most ${decimals} decimals in this currency`);
  }
  const amount = Number(whole + fraction.padEnd(decimals, "0"));
  if (!Number.isSafeInteger(amount))
    throw invalidField(field, "TOO_LARGE", "must be at most 2^53-1 minor units");
  return amount;
}
