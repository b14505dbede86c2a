/** What the payment provider makes of a card's token: test tokens, as every provider has them. */

export type Verdict =
  | { readonly kind: "authorized" }
  | { readonly kind: "declined"; readonly reason: "card_declined" | "insufficient_funds" }
  /** Never answered. */
  | { readonly kind: "silence" }
  | { readonly kind: "unavailable" };

interface Card {
  readonly token: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  /** How often this payment was asked for before. */
  readonly tries: number;
}

const FLAKY_FAILURES = 2;
const FUNDS = 1_000;

export function judge({ token, amount, currency, tries }: Card): Verdict {
  switch (token) {
    case "tok_visa":
      return { kind: "authorized" };
    case "tok_timeout":
      return { kind: "silence" };
    case "tok_flaky":
      return { kind: tries < FLAKY_FAILURES ? "unavailable" : "authorized" };
    case "tok_insufficient_funds":
      return amount > FUNDS * 10 ** digitsOf(currency)
        ? { kind: "declined", reason: "insufficient_funds" }
        : { kind: "authorized" };
    default:
      return { kind: "declined", reason: "card_declined" };
  }
}

const digits = new Map<string, number>();

/** Digits after the point: 2 for EUR, 0 for JPY. */
function digitsOf(currency: string): number {
  let known = digits.get(currency);
  if (known === undefined) {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    known = format.resolvedOptions().maximumFractionDigits ?? 2;
    digits.set(currency, known);
  }
  return known;
}
