import { expect, test } from "vitest";
import { createTokenCache } from "./token-cache.ts";

test("holds no more than its size, and the newest", () => {
  const cache = createTokenCache<number>(100);
  for (let index = 0; index < 1_000; index += 1) cache.put(`t${index}`, index);
  const kept = Array.from({ length: 1_000 }, (_, index) => cache.get(`t${index}`)).filter(
    (value) => value !== undefined,
  );
  expect(kept.length).toBeGreaterThanOrEqual(50);
  expect(kept.length).toBeLessThanOrEqual(100);
  expect(kept.at(-1)).toBe(999);
});

test("keeps what is used", () => {
  const cache = createTokenCache<number>(10);
  cache.put("used", 1);
  for (let index = 0; index < 100; index += 1) {
    cache.put(`t${index}`, index);
    expect(cache.get("used")).toBe(1);
  }
});

test("forgets all when told so", () => {
  const cache = createTokenCache<number>(10);
  cache.put("a", 1);
  cache.clear();
  expect(cache.get("a")).toBeUndefined();
});

test("does not keep endless tokens", () => {
  const cache = createTokenCache<number>(10);
  cache.put("x".repeat(3_000), 1);
  expect(cache.get("x".repeat(3_000))).toBeUndefined();
});
