/** Carries checkouts through their steps, however often it has to be begun again. */
import { randomUUID } from "node:crypto";
import type { ShopProcess } from "@trefoil/composition";
import {
  type Advanced,
  checkoutsDueIn,
  hastenCheckouts,
  ShopError,
  type StepReport,
  type TakenCheckout,
  takeCheckouts,
  toTypeId,
  wakesCheckouts,
} from "@trefoil/domain";
import { createDueRunner, type DueRunner } from "../due/due-runner.ts";
import { CALL_SHARE, LEASE_MS } from "../due/lease.ts";
import type { Gateways } from "../outside/create-gateways.ts";
import { createOutcomeRecorder, passes } from "./outcome-recorder.ts";
import { type Outside, performStep } from "./perform-step.ts";

export interface CheckoutWorld {
  readonly shop: Pick<ShopProcess["shop"], "work" | "log">;
  readonly database: ShopProcess["database"];
  readonly log: ShopProcess["log"];
  readonly gateways: Outside & Partial<Pick<Gateways, "onRecovered">>;
}

export interface CheckoutOptions {
  readonly concurrency?: number;
  /** Longer than a step takes with all its tries. */
  readonly leaseMs?: number;
  /** Milliseconds until the next try, after so many failures in a row. Default: exponential, with jitter. */
  readonly waitMs?: (failures: number) => number;
  /** Where a test makes things go wrong. */
  readonly fault?: (point: FaultPoint, taken: TakenCheckout) => void | Promise<void>;
}

export type FaultPoint = "before the step" | "after the step" | "after the record";

const CONCURRENCY = 256;

export function startCheckouts(world: CheckoutWorld, options: CheckoutOptions = {}): DueRunner {
  const { shop, database, log, gateways } = world;
  const { concurrency = CONCURRENCY, leaseMs = LEASE_MS, waitMs, fault } = options;
  const worker = `${process.pid}-${randomUUID().slice(0, 8)}`;
  let stopping = false;
  const record = createOutcomeRecorder({
    work: shop.work,
    timing: { leaseMs, waitMs },
    goesOn: () => !stopping,
  });

  /** Until it ends or has to wait; for how long. */
  async function carry(taken: TakenCheckout): Promise<number | null> {
    let now = taken;
    for (;;) {
      await fault?.("before the step", now);
      const report = await step(now);
      await fault?.("after the step", now);
      const advanced = await write(now, report);
      await fault?.("after the record", now);
      if (advanced === undefined) return null;
      now = advanced.taken;
      if (now.checkout.parked) alarm(now);
      if (!advanced.goesOn) return advanced.waitMs;
    }
  }

  /** What can't be recorded for any reason but the database's fails its step, so that somebody is called in the end. */
  async function write(taken: TakenCheckout, report: StepReport): Promise<Advanced | undefined> {
    try {
      return await record(taken, report);
    } catch (error) {
      // It says nothing of what was to be recorded: the checkout comes back when its lease is over.
      if (passes(error)) throw error;
      const { orderId, checkout } = taken;
      const about = { order: toTypeId("order", orderId), step: checkout.step, attempts: checkout.attempts };
      log.error({ err: error, ...about }, "a step of a checkout could not be recorded");
      const what = error instanceof ShopError ? `${error.reason}: ${error.message}` : String(error);
      return record(taken, { is: "failed", fault: "bug", error: what });
    }
  }

  function alarm({ orderId, checkout: { step, attempts, lastError } }: TakenCheckout): void {
    const order = toTypeId("order", orderId);
    log.error({ order, step, attempts, lastError }, "a checkout can't be undone, and waits for a person");
  }

  /** What is thrown besides what a gateway may throw is a bug: told, and tried again later. */
  async function step(taken: TakenCheckout): Promise<StepReport> {
    const { orderId, checkout } = taken;
    const about = { order: toTypeId("order", orderId), step: checkout.step, attempts: checkout.attempts };
    try {
      return await performStep(gateways, taken, AbortSignal.timeout(leaseMs * CALL_SHARE));
    } catch (error) {
      log.error({ err: error, ...about }, "a step of a checkout failed by a bug");
      return { is: "failed", fault: "bug", error: String(error) };
    }
  }

  const runner = createDueRunner<TakenCheckout>({
    name: "checkouts",
    concurrency,
    take: (limit) => takeCheckouts(database, { limit, leaseMs, worker }),
    work: carry,
    nextIn: () => checkoutsDueIn(database),
    wakeOn: wakesCheckouts,
    log: shop.log,
    report: (error, what) => log.error({ err: error }, what),
  });
  const deafen = gateways.onRecovered?.((service) => {
    const steps = service === "carrier" ? (["BOOK"] as const) : (["AUTHORIZE", "CAPTURE"] as const);
    hastenCheckouts(database, steps).then(runner.wake, (error: unknown) =>
      log.warn({ err: error }, "checkouts could not be hastened"),
    );
  });
  return {
    wake: runner.wake,
    stop() {
      deafen?.();
      stopping = true;
      return runner.stop();
    },
  };
}
