/** What the checkout's own stream tells of a step; what payments, parcels and orders tell themselves is not told twice. */
import type { Checkout, CheckoutChange, CheckoutDecision, StepOutcome } from "../checkout/index.ts";

interface Step {
  readonly before: Checkout;
  readonly outcome: StepOutcome;
  readonly decision: CheckoutDecision;
  readonly retryAt: Date | null;
}

type Told = CheckoutChange["events"];

/** So many tries in a row that found nobody there are each told of. */
const TOLD_SINGLY = 16;

export function toldBy(step: Step): Told {
  const { before, decision } = step;
  const { next } = decision;
  const told = [...attempt(step)];
  if (before.state !== next.state && next.state === "COMPENSATING")
    told.push({ type: "trefoil.checkout.compensating.v1", data: { reason: next.reason } });
  if (before.state === "COMPENSATING" && next.state === "FAILED")
    told.push({ type: "trefoil.checkout.compensated.v1", data: { reason: next.reason } });
  if (!before.parked && next.parked)
    told.push({
      type: "trefoil.checkout.parked.v1",
      data: { step: next.step, attempts: next.attempts, error: next.lastError },
    });
  return told;
}

/** A provider may be away for days, and the log keeps everything for ever: then ever fewer tries are told of. */
function isOldNews(attempt: number): boolean {
  return attempt > TOLD_SINGLY && !Number.isInteger(Math.log2(attempt));
}

function attempt({ before, outcome, decision, retryAt }: Step): Told {
  const { step } = before;
  const undo = before.state === "COMPENSATING";
  if (outcome.is === "done") {
    if (undo) return [{ type: "trefoil.checkout.undone.v1", data: { step } }];
    return step === "RESERVE" ? [{ type: "trefoil.checkout.reserved.v1", data: {} }] : [];
  }
  if (outcome.is === "failed" && outcome.fault === "unavailable" && isOldNews(before.attempts + 1)) return [];
  // The payment tells of it.
  if (outcome.is === "refused" && step === "AUTHORIZE" && !undo) return [];
  const data = {
    step,
    direction: undo ? "UNDO" : "DO",
    attempt: before.attempts + 1,
    error: outcome.is === "failed" ? outcome.error : outcome.reason,
    retryAt: decision.again === "now" || decision.again === "never" ? null : (retryAt?.toISOString() ?? null),
  };
  return [{ type: "trefoil.checkout.step_failed.v1", data }];
}
