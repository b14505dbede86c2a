/** Writes reports of steps in batches: what arrives while one is being written goes into the next. No timer holds anybody up. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Advanced,
  type CommandContext,
  fromDatabaseError,
  type Recorded,
  recordOutcomes,
  type StepReport,
  type TakenCheckout,
  type Timing,
} from "@trefoil/domain";

interface Given {
  work<T>(task: (context: CommandContext) => Promise<T>): Promise<T>;
  readonly timing: Timing;
  /** Whether workers go on with what they have taken. */
  goesOn(): boolean;
}

interface Waiting {
  readonly given: Recorded;
  readonly done: PromiseWithResolvers<Advanced | undefined>;
}

/** So many in one transaction, at most: a batch holds its locks for some tens of milliseconds. */
const BATCH = 200;

/** A database that is away is waited for so long, within the lease. What comes too late does not count: the fence sees to it. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;

/** Whether it is nobody's fault but the database's, so that the same may be written in a moment. */
export function passes(error: unknown): boolean {
  const kind = fromDatabaseError(error)?.kind;
  return kind === "UNAVAILABLE" || kind === "DEADLINE_EXCEEDED";
}

export function createOutcomeRecorder({ work, timing, goesOn }: Given) {
  const waiting: Waiting[] = [];
  let writing = false;

  async function drain(): Promise<void> {
    writing = true;
    // What else arrives in this turn of the event loop comes along.
    await new Promise(setImmediate);
    while (waiting.length > 0) await write(waiting.splice(0, BATCH));
    writing = false;
  }

  async function write(batch: readonly Waiting[], until = performance.now() + PATIENCE_MS): Promise<void> {
    try {
      const advanced = await record(batch);
      for (const { given, done } of batch) {
        const now = advanced.get(given.taken.orderId);
        // Who lost a checkout and took it again may have sent both reports in one batch.
        done.resolve(now?.taken.fence === given.taken.fence ? now : undefined);
      }
    } catch (error) {
      if (passes(error)) {
        if (performance.now() > until) {
          for (const { done } of batch) done.reject(error);
          return;
        }
        await sleep(PAUSE_MS);
        return write(batch, until);
      }
      // One that can't be written must not hold up the others.
      if (batch.length > 1) for (const one of batch) await write([one]);
      else batch[0]?.done.reject(error);
    }
  }

  function record(batch: readonly Waiting[]) {
    return work((context) =>
      recordOutcomes(
        context,
        batch.map(({ given }) => given),
        timing,
      ),
    );
  }

  /** Fulfils with the checkout as it is now; with undefined where it belongs to somebody else by now. */
  return function report(taken: TakenCheckout, report: StepReport): Promise<Advanced | undefined> {
    const done = Promise.withResolvers<Advanced | undefined>();
    waiting.push({ given: { taken, report, goesOn: goesOn() }, done });
    if (!writing) void drain();
    return done.promise;
  };
}
