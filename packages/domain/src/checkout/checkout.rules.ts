/** The rules of a checkout: what comes after a step that was done, refused or failed, and what is undone. No I/O. */

export const steps = ["RESERVE", "AUTHORIZE", "BOOK", "CAPTURE", "CONFIRM"] as const;
export type Step = (typeof steps)[number];
export type CheckoutState = "PENDING" | "RUNNING" | "COMPLETED" | "COMPENSATING" | "FAILED";

export interface Checkout {
  readonly state: CheckoutState;
  /** The step that is next; while COMPENSATING, the step that is undone next. */
  readonly step: Step;
  /** Failed tries of the step. */
  readonly attempts: number;
  /** Those of them that ended without an answer. */
  readonly timeouts: number;
  /** Why it doesn't complete. */
  readonly reason: string | null;
  readonly lastError: string | null;
  /** Its compensation has failed too often: a person must see to it. */
  readonly parked: boolean;
}

/** `timeout`: it may have taken effect. `unavailable`: nobody was there to do it. `rejected`: it would fail again. `bug`: ours. */
export type Fault = "unavailable" | "timeout" | "rejected" | "bug";

/** What came of a step, or of undoing it. What is refused has had no effect; what has failed may have. */
export type Outcome =
  | { readonly is: "done" }
  | { readonly is: "refused"; readonly reason: string }
  | { readonly is: "failed"; readonly fault: Fault; readonly error: string };

export interface Decision {
  readonly next: Checkout;
  /** When to look at it next: at once, after so many failures in a row, or never. */
  readonly again: "now" | "never" | { readonly afterFailures: number };
}

export const begun: Checkout = {
  state: "PENDING",
  step: "RESERVE",
  attempts: 0,
  timeouts: 0,
  reason: null,
  lastError: null,
  parked: false,
};

/** A provider that doesn't answer for this payment is given up after so many tries; one that is away never is. */
const GIVE_UP_AFTER = 3;
/** Failures of a compensation after which a person is called. */
const PARK_AFTER = 8;
/** The same, while the provider is merely away: a quarter of an hour, as the waits between the tries go. */
const PARK_AFTER_AWAY = 30;

/** Why an order is cancelled when the answer to a step is no. */
export const refusals: Record<Step, string> = {
  RESERVE: "OUT_OF_STOCK",
  AUTHORIZE: "PAYMENT_DECLINED",
  BOOK: "SHIPMENT_REFUSED",
  CAPTURE: "PAYMENT_DECLINED",
  CONFIRM: "ORDER_CANCELLED",
};

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;

/** What is next after what came of the step. */
export function decide(checkout: Checkout, outcome: Outcome): Decision {
  if (isOver(checkout)) return { next: checkout, again: "never" };
  return checkout.state === "COMPENSATING" ? undone(checkout, outcome) : advanced(checkout, outcome);
}

/** Whether nothing is left to do. */
export function isOver({ state }: Pick<Checkout, "state">): boolean {
  return state === "COMPLETED" || state === "FAILED";
}

/**
 * The order is called off. The step that is next may be under way somewhere, so it is undone too; a reservation can't be: it
 * is done in the transaction that records it.
 */
export function callOff(checkout: Checkout, reason: string): Decision {
  switch (checkout.state) {
    case "PENDING":
      return compensate(checkout, undefined, reason);
    case "RUNNING":
    case "COMPLETED":
      return compensate(checkout, checkout.step, reason);
    default:
      return { next: checkout, again: "never" };
  }
}

/** A person has mended what was in the way of a parked compensation. */
export function unpark(checkout: Checkout): Decision {
  return { next: { ...checkout, parked: false, attempts: 0, timeouts: 0 }, again: "now" };
}

/** Milliseconds until the next try: exponential, with jitter. `random` is from 0 to 1. */
export function waitMs(failures: number, random: number): number {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
  return Math.round(longest * (0.5 + random / 2));
}

function advanced(checkout: Checkout, outcome: Outcome): Decision {
  switch (outcome.is) {
    case "done":
      return completed(checkout);
    case "refused":
      return compensate({ ...checkout, lastError: outcome.reason }, before(checkout.step), outcome.reason);
    case "failed":
      return failed(checkout, outcome);
  }
}

/** The last outside step carries the confirmation with it: both are written at once. */
function completed(checkout: Checkout): Decision {
  const fresh = { ...checkout, attempts: 0, timeouts: 0, lastError: null };
  if (checkout.step === "CAPTURE" || checkout.step === "CONFIRM")
    return { next: { ...fresh, state: "COMPLETED", step: "CONFIRM" }, again: "never" };
  return { next: { ...fresh, state: "RUNNING", step: after(checkout.step) }, again: "now" };
}

function failed(checkout: Checkout, { fault, error }: Outcome & { is: "failed" }): Decision {
  const next = {
    ...checkout,
    attempts: checkout.attempts + 1,
    timeouts: checkout.timeouts + (fault === "timeout" ? 1 : 0),
    lastError: error,
  };
  if (fault === "rejected") return compensate(next, checkout.step, refusals[checkout.step]);
  const ofPayment = checkout.step === "AUTHORIZE" || checkout.step === "CAPTURE";
  if (ofPayment && next.timeouts >= GIVE_UP_AFTER) return compensate(next, checkout.step, "PAYMENT_TIMEOUT");
  return { next, again: { afterFailures: next.attempts } };
}

/** From `step` back to the first; without one there is nothing to undo. */
function compensate(checkout: Checkout, step: Step | undefined, reason: string): Decision {
  const fresh = { ...checkout, attempts: 0, timeouts: 0, reason };
  if (step === undefined) return { next: { ...fresh, state: "FAILED" }, again: "never" };
  return { next: { ...fresh, state: "COMPENSATING", step }, again: "now" };
}

function undone(checkout: Checkout, outcome: Outcome): Decision {
  if (outcome.is === "done") {
    const fresh = { ...checkout, attempts: 0, timeouts: 0 };
    const step = before(checkout.step);
    if (step === undefined) return { next: { ...fresh, state: "FAILED" }, again: "never" };
    return { next: { ...fresh, step }, again: "now" };
  }
  const away = outcome.is === "failed" && outcome.fault === "unavailable";
  const timedOut = outcome.is === "failed" && outcome.fault === "timeout";
  const next = {
    ...checkout,
    attempts: checkout.attempts + 1,
    timeouts: checkout.timeouts + (timedOut ? 1 : 0),
    lastError: outcome.is === "failed" ? outcome.error : outcome.reason,
  };
  if (next.attempts < (away ? PARK_AFTER_AWAY : PARK_AFTER))
    return { next, again: { afterFailures: next.attempts } };
  return { next: { ...next, parked: true }, again: "never" };
}

function after(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? step;
}

function before(step: Step): Step | undefined {
  return steps[steps.indexOf(step) - 1];
}
