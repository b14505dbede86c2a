import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShopError } from "./errors.ts";
import { sum, times } from "./money.ts";

const cents = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe("money", () => {
  it("never loses a unit: a product is exact or refused", () => {
    const priced = (amount: number, quantity: number): bigint | string => {
      try {
        return BigInt(times({ amount, currency: "EUR" }, quantity).amount);
      } catch (error) {
        return (error as ShopError).reason;
      }
    };
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 1000 }), (amount, quantity) => {
        const exact = BigInt(amount) * BigInt(quantity);
        const fits = exact <= BigInt(Number.MAX_SAFE_INTEGER);
        expect(priced(amount, quantity)).toBe(fits ? exact : "AMOUNT_OVERFLOW");
      }),
    );
  });

  it("never loses a unit: a sum is exact whatever the order", () => {
    const small = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 50 }), (amounts) => {
        const exact = amounts.reduce((all, a) => all + BigInt(a), 0n);
        const money = amounts.map((amount) => ({ amount, currency: "EUR" }));
        expect(BigInt(sum(money).amount)).toBe(exact);
        expect(sum(money.toReversed())).toEqual(sum(money));
      }),
    );
  });

  it("refuses a sum above 2^53-1", () => {
    const half = { amount: 2 ** 52, currency: "EUR" };
    expect(() => sum([half, half])).toThrow(expect.objectContaining({ reason: "AMOUNT_OVERFLOW" }));
  });

  it("refuses to add currencies", () => {
    const mixed = [
      { amount: 1, currency: "EUR" },
      { amount: 1, currency: "USD" },
    ];
    expect(() => sum(mixed)).toThrow(expect.objectContaining({ reason: "MIXED_CURRENCIES" }));
  });
});
