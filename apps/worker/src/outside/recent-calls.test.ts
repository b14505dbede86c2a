import { CircuitState } from "cockatiel";
import { beforeEach, expect, it } from "vitest";
import { RecentCalls } from "./recent-calls.ts";

let time: number;
let recent: RecentCalls;

beforeEach(() => {
  time = 0;
  recent = new RecentCalls({ threshold: 0.75, windowMs: 5_000, fewest: 10, now: () => time });
});

const succeed = (times: number) => {
  for (let call = 0; call < times; call++) recent.success(CircuitState.Closed);
};
const fail = (times: number) => Array.from({ length: times }, () => recent.failure()).at(-1);

it("opens only when there were enough calls", () => {
  expect(fail(9)).toBe(false);
  expect(fail(1)).toBe(true);
});

it("opens only above the threshold", () => {
  succeed(5);
  expect(fail(15)).toBe(false);
  expect(fail(1)).toBe(true);
});

it("does not open for a card that fails twice and then succeeds, however often", () => {
  const opened = Array.from({ length: 500 }, () => {
    const results = [recent.failure(), recent.failure()];
    succeed(1);
    return results;
  });
  expect(opened.flat().slice(20)).not.toContain(true);
});

it("forgets what is older than the window, whether there were calls meanwhile or not", () => {
  succeed(1_000);
  time = 4_400;
  succeed(20);
  time = 5_600;
  expect(fail(60)).toBe(false); // 60 of 80 is not above three quarters
  expect(fail(1)).toBe(true);
  time = 3_600_000;
  expect(fail(9)).toBe(false);
});

it("begins anew after the breaker was open", () => {
  fail(100);
  recent.success(CircuitState.HalfOpen);
  expect(fail(8)).toBe(false);
});
