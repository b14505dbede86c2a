/** Records what came of the steps of many checkouts, in one transaction: the rows, what they mean for stock, money, parcels and orders, and the events. */
import {
  type CheckoutChange,
  type CheckoutDecision,
  type CheckoutRow,
  decideCheckout,
  lockCheckouts,
  type StepOutcome,
  waitMs,
  writeCheckouts,
} from "../checkout/index.ts";
import type { CommandContext } from "../kernel/index.ts";
import { doLocally, type Recorded, type Settled, type StepReport, writeEffects } from "./effects.ts";
import type { TakenCheckout } from "./taken-checkout.ts";
import { toldBy } from "./told.ts";

export interface Timing {
  /** For how long a worker keeps what it goes on with. */
  readonly leaseMs: number;
  /** Milliseconds until the next try, after so many failures in a row. */
  readonly waitMs?: ((failures: number) => number) | undefined;
}

/** A checkout as its report has left it. */
export interface Advanced {
  readonly taken: TakenCheckout;
  /** Whether the worker goes on with it at once. */
  readonly goesOn: boolean;
  /** Milliseconds until somebody should look at it again; null when nothing is left to do. */
  readonly waitMs: number | null;
}

/**
 * What the checkouts of orders are now. A report counts only while nobody else has taken the checkout: what is stale is
 * dropped, and whoever has it now finds out by the same ids what was done.
 */
export async function recordOutcomes(
  context: CommandContext,
  given: readonly Recorded[],
  { leaseMs, waitMs = backoff }: Timing,
): Promise<ReadonlyMap<string, Advanced>> {
  const rows = await lockCheckouts(
    context.sql,
    given.map(({ taken }) => taken.orderId),
  );
  const valid = given.filter(({ taken }) => isStillHis(taken, rows.get(taken.orderId)));
  const refused = await doLocally(context, valid);
  const settled = valid.map((one) => settle(one, refused.get(one.taken.orderId)));
  await writeEffects(context, settled);
  const advanced = new Map<string, Advanced>();
  const changes = settled.map(({ taken, outcome, decision }, at): CheckoutChange => {
    const goesOn = valid[at]?.goesOn === true && decision.again === "now";
    const wait = goesOn ? leaseMs : waitOf(decision, waitMs);
    advanced.set(taken.orderId, { taken: { ...taken, checkout: decision.next }, goesOn, waitMs: wait });
    const retryAt = wait === null || goesOn ? null : new Date(context.now.getTime() + wait);
    const row = rows.get(taken.orderId) as CheckoutChange["row"];
    const events = toldBy({ before: taken.checkout, outcome, decision, retryAt });
    return { row, next: decision.next, waitMs: wait, kept: goesOn, events };
  });
  await writeCheckouts(context, changes);
  return advanced;
}

/** Whether nobody has taken it since, and the step is still to be done. */
function isStillHis({ fence, checkout }: TakenCheckout, row: CheckoutRow | undefined): boolean {
  return row?.fence === fence && row.state === checkout.state && row.step === checkout.step;
}

function backoff(failures: number): number {
  return waitMs(failures, Math.random());
}

function waitOf({ again }: CheckoutDecision, waitMs: (failures: number) => number): number | null {
  if (again === "never") return null;
  return again === "now" ? 0 : waitMs(again.afterFailures);
}

function settle({ taken, report }: Recorded, refusal: string | undefined): Settled {
  const outcome = toOutcome(report, refusal);
  return { taken, report, outcome, decision: decideCheckout(taken.checkout, outcome) };
}

function toOutcome(report: StepReport, refusal: string | undefined): StepOutcome {
  if (report.is !== "local") return report.is === "done" ? { is: "done" } : report;
  return refusal === undefined ? { is: "done" } : { is: "refused", reason: refusal };
}
