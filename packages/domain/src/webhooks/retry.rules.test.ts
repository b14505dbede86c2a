import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasFailedForTooLong, waitAfter } from "./retry.rules.ts";

const HOUR = 3600 * 1000;
const waits = (random: number) => {
  const all: number[] = [];
  for (let wait = waitAfter(1, random); wait !== undefined; wait = waitAfter(all.length + 1, random))
    all.push(wait);
  return all;
};

describe("a webhook that fails", () => {
  it("is tried ten times in all, each wait longer than the one before", () => {
    expect(waits(0)).toHaveLength(9);
    expect(waits(0).toSorted((a, b) => a - b)).toEqual(waits(0));
    expect(waits(0)[0]).toBe(5000);
  });

  it("is tried for the last time when three days are over, and within four", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (random) => {
        const total = waits(random).reduce((sum, wait) => sum + wait, 0);
        expect(total).toBeGreaterThanOrEqual(72 * HOUR);
        expect(total).toBeLessThan(96 * HOUR);
        expect(hasFailedForTooLong(new Date(0), new Date(total))).toBe(true);
      }),
    );
  });

  it("leaves a receiver alone for as long as it asks, but for no more than a day", () => {
    expect(waitAfter(1, 0, 60_000)).toBe(60_000);
    expect(waitAfter(9, 0, 60_000)).toBe(23 * HOUR);
    expect(waitAfter(1, 0, 1e12)).toBe(24 * HOUR);
    expect(waitAfter(10, 0, 60_000)).toBe(undefined);
  });
});
