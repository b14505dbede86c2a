import { expect, test } from "vitest";
import { pick, quantile, randomFrom, ratio, summarise } from "./statistics.ts";

test("a quantile lies between its neighbours", () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([4, 1, 3, 2], 0)).toBe(1);
  expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  expect(quantile([7], 0.99)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

test("one disturbed round moves neither median nor quartiles", () => {
  const calm = summarise([10, 11, 12, 13, 14]);
  const disturbed = summarise([10, 11, 12, 13, 9000]);
  expect([disturbed.low, disturbed.median, disturbed.high]).toEqual([calm.low, calm.median, calm.high]);
});

test("a ratio is taken within each round, so drift cancels", () => {
  const drift = [1, 0.5, 0.25, 2];
  const ours = drift.map((d) => 300 * d);
  const theirs = drift.map((d) => 200 * d);
  expect(ratio(ours, theirs)).toMatchObject({ median: 1.5, low: 1.5, high: 1.5 });
});

test("a ratio of rounds that don't match is refused", () => {
  expect(() => ratio([1, 2], [1])).toThrow(RangeError);
});

test("picks are different items and the same in every run", () => {
  const items = Array.from({ length: 100 }, (_, at) => at);
  const picked = pick(items, 20, randomFrom(7));
  expect(new Set(picked).size).toBe(20);
  expect(pick(items, 20, randomFrom(7))).toEqual(picked);
  expect(pick(items, 20, randomFrom(8))).not.toEqual(picked);
  expect(pick([1, 2], 5, randomFrom(1)).toSorted()).toEqual([1, 2]);
});
