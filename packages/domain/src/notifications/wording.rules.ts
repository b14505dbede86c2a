/** How e-mails write prices, the lines of an order and a whole letter, in plain English text. */
import { type Money, times } from "../kernel/index.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** `€1,234.50`: exact however large it is, with as many decimals as the currency has. */
export function toPrice({ amount, currency }: Money): string {
  let format = formats.get(currency);
  if (format === undefined) {
    format = new Intl.NumberFormat("en", { style: "currency", currency });
    formats.set(currency, format);
  }
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0;
  const digits = String(amount).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return format.format(text as `${number}`).replace("\u00a0", " ");
}

interface Line {
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: Money;
}

/** A line of text each, the prices below one another. */
export function orderLines(items: readonly Line[], total: Money): string {
  const rows = [
    ...items.map(({ name, quantity, unitPrice }) => ({
      left: `${quantity} x ${oneLine(name)}`,
      right: toPrice(times(unitPrice, quantity)),
    })),
    { left: "Total", right: toPrice(total) },
  ];
  const left = Math.max(...rows.map((row) => row.left.length));
  const right = Math.max(...rows.map((row) => row.right.length));
  return rows.map((row) => `  ${row.left.padEnd(left)}  ${row.right.padStart(right)}`).join("\n");
}

/** The whole text of an e-mail. */
export function letter(name: string, paragraphs: readonly string[]): string {
  return `${[`Hello ${oneLine(name)},`, ...paragraphs, "Your Trefoil shop"].join("\n\n")}\n`;
}

/** A name could hold line breaks, and would look like what it is not. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
