import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  begun,
  type Checkout,
  callOff,
  type Decision,
  decide,
  isOver,
  type Outcome,
  type Step,
  steps,
  unpark,
  waitMs,
} from "./checkout.rules.ts";

const done: Outcome = { is: "done" };
const failed = (fault: "unavailable" | "timeout" | "rejected" | "bug"): Outcome => ({
  is: "failed",
  fault,
  error: fault,
});

function after(...outcomes: readonly Outcome[]): Decision {
  return outcomes.reduce<Decision>(({ next }, outcome) => decide(next, outcome), {
    next: begun,
    again: "now",
  });
}

describe("a checkout", () => {
  it("goes through its steps, and is completed with the last answer from outside", () => {
    expect(after(done).next).toMatchObject({ state: "RUNNING", step: "AUTHORIZE" });
    expect(after(done, done, done).next).toMatchObject({ state: "RUNNING", step: "CAPTURE" });
    expect(after(done, done, done, done)).toMatchObject({
      next: { state: "COMPLETED", step: "CONFIRM" },
      again: "never",
    });
  });

  it("fails at once when there is nothing to reserve: nothing is to be undone", () => {
    const { next, again } = after({ is: "refused", reason: "OUT_OF_STOCK" });
    expect([next.state, next.reason, again]).toEqual(["FAILED", "OUT_OF_STOCK", "never"]);
  });

  it("undoes what came before a step that was refused", () => {
    const { next } = after(done, { is: "refused", reason: "PAYMENT_DECLINED" });
    expect(next).toMatchObject({ state: "COMPENSATING", step: "RESERVE", reason: "PAYMENT_DECLINED" });
  });

  it("undoes the step itself, too, where it may have taken effect", () => {
    const { next } = after(done, done, failed("rejected"));
    expect(next).toMatchObject({ state: "COMPENSATING", step: "BOOK", reason: "SHIPMENT_REFUSED" });
  });

  it("waits for a provider that is away, however long", () => {
    const away = Array.from({ length: 50 }, () => failed("unavailable"));
    expect(after(done, ...away)).toMatchObject({
      next: { state: "RUNNING", step: "AUTHORIZE", attempts: 50 },
      again: { afterFailures: 50 },
    });
  });

  it("gives a payment up after its third time-out, and lets go of it", () => {
    const { next } = after(
      done,
      failed("timeout"),
      failed("unavailable"),
      failed("timeout"),
      failed("timeout"),
    );
    expect(next).toMatchObject({ state: "COMPENSATING", step: "AUTHORIZE", reason: "PAYMENT_TIMEOUT" });
  });

  it("tries a compensation eight times, and then calls a person", () => {
    const refused = after(done, { is: "refused", reason: "PAYMENT_DECLINED" }).next;
    const tries = Array.from({ length: 8 }, () => failed("bug"));
    const parked = tries.reduce<Decision>(({ next }, outcome) => decide(next, outcome), {
      next: refused,
      again: "now",
    });
    expect(parked).toMatchObject({ next: { state: "COMPENSATING", parked: true }, again: "never" });
    expect(unpark(parked.next)).toMatchObject({ next: { parked: false, attempts: 0 }, again: "now" });
  });

  it("that is called off before it has begun has nothing to undo", () => {
    expect(callOff(begun, "ORDER_CANCELLED")).toMatchObject({ next: { state: "FAILED" }, again: "never" });
  });

  it("that is called off again stays as it is", () => {
    const { next } = callOff(after(done).next, "ORDER_CANCELLED");
    expect(callOff(next, "again").next).toBe(next);
  });

  it("waits longer after each failure, and never longer than half a minute", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          expect(waitMs(failures, random)).toBeGreaterThanOrEqual(100);
          expect(waitMs(failures, random)).toBeLessThanOrEqual(30_000);
        },
      ),
    );
    expect(waitMs(4, 0)).toBeGreaterThan(waitMs(2, 1));
  });
});

type Happening =
  | { readonly kind: "step"; readonly outcome: Outcome; readonly late: boolean }
  | { readonly kind: "crash" }
  | { readonly kind: "cancel" };

const outcome = fc.oneof(
  { weight: 6, arbitrary: fc.constant(done) },
  { weight: 1, arbitrary: fc.constant<Outcome>({ is: "refused", reason: "NO" }) },
  fc
    .constantFrom("unavailable" as const, "timeout" as const, "rejected" as const, "bug" as const)
    .map(failed),
);

const happening = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("step" as const), outcome, late: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant<Happening>({ kind: "crash" }) },
  { weight: 1, arbitrary: fc.constant<Happening>({ kind: "cancel" }) },
);

/** The world that a checkout changes: which steps have taken effect, and which were undone. */
class World {
  checkout: Checkout = begun;
  readonly effects = new Set<Step>();
  readonly undone: Step[] = [];
  compensatesFrom: Step | undefined;

  happen(event: Happening): void {
    if (event.kind === "cancel") return this.become(callOff(this.checkout, "ORDER_CANCELLED").next);
    const { state, step, parked } = this.checkout;
    if (parked || isOver(this.checkout)) return;
    // A crash after the effect and before the record: the same step is done again.
    if (event.kind === "crash") return this.touch(state, step);
    const { late } = event;
    const outcome = this.answer(event.outcome);
    if (outcome.is === "done" || (late && outcome.is === "failed")) this.touch(state, step);
    if (state === "COMPENSATING" && outcome.is === "done") this.undone.push(step);
    this.become(decide(this.checkout, outcome).next);
  }

  /** Compensations are never refused; and who has done a step for an id once has done it when asked again. */
  private answer(given: Outcome): Outcome {
    if (given.is !== "refused") return given;
    if (this.checkout.state === "COMPENSATING") return failed("bug");
    return this.effects.has(this.checkout.step) ? done : given;
  }

  private touch(state: Checkout["state"], step: Step): void {
    if (state === "COMPENSATING") this.effects.delete(step);
    // The reservation takes effect with its record alone.
    else if (step !== "RESERVE") this.effects.add(step);
  }

  private become(next: Checkout): void {
    if (this.checkout.state === "PENDING" && next.state === "RUNNING") this.effects.add("RESERVE");
    if (next.state === "COMPENSATING" && this.checkout.state !== "COMPENSATING")
      this.compensatesFrom = next.step;
    this.checkout = next;
  }
}

describe("whatever happens to a checkout", () => {
  it("is COMPLETED in the end with every step in effect, or FAILED with none, undone in reverse", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (events) => {
        const world = new World();
        for (const event of events) world.happen(event);
        // In the end all who were away are back, and a person has seen to what was parked.
        if (world.checkout.parked) world.checkout = unpark(world.checkout).next;
        while (!isOver(world.checkout)) world.happen({ kind: "step", outcome: done, late: false });
        const { state } = world.checkout;
        const from = world.compensatesFrom;
        const attempted = from === undefined ? [] : steps.slice(0, steps.indexOf(from) + 1);
        expect(world.undone).toEqual(attempted.toReversed());
        const all = ["AUTHORIZE", "BOOK", "CAPTURE", "RESERVE"];
        expect([...world.effects].sort()).toEqual(state === "COMPLETED" ? all : []);
      }),
      { numRuns: 2000 },
    );
  });
});
