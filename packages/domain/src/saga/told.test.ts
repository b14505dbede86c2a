import { expect, it } from "vitest";
import type { Checkout, StepOutcome } from "../checkout/index.ts";
import { toldBy } from "./told.ts";

const before: Checkout = {
  state: "RUNNING",
  step: "AUTHORIZE",
  attempts: 0,
  timeouts: 0,
  reason: null,
  lastError: null,
  parked: false,
};

/** Which of so many tries in a row are told of. */
function told(tries: number, outcome: StepOutcome): number[] {
  return Array.from({ length: tries }, (_, attempts) => attempts).flatMap((attempts) => {
    const now = { ...before, attempts };
    const decision = { next: { ...now, attempts: attempts + 1 }, again: { afterFailures: attempts + 1 } };
    const events = toldBy({ before: now, outcome, decision, retryAt: null });
    return events.map(({ data }) => (data as { attempt: number }).attempt);
  });
}

it("tells ever more rarely of a provider that stays away", () => {
  const attempts = told(3000, { is: "failed", fault: "unavailable", error: "nobody there" });
  expect(attempts.slice(0, 16)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  expect(attempts.slice(16)).toEqual([32, 64, 128, 256, 512, 1024, 2048]);
});

it("tells of every try that speaks of the order itself", () => {
  expect(told(40, { is: "failed", fault: "timeout", error: "no answer" })).toHaveLength(40);
});
