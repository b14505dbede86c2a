/** Runs the rows of one kind when they are due: woken by commits and by one timer for the earliest, and no poll in between. */
import { setTimeout as pause } from "node:timers/promises";
import type { LogTail } from "@trefoil/domain";

export interface DueWork<Row> {
  /** For the log. */
  readonly name: string;
  /** Rows at work at once, at most. */
  readonly concurrency: number;
  /**
   * Takes at most `limit` rows that are due, and moves their `run_at` ahead by a lease that is longer than their work (as a
   * queue's visibility time-out): `FOR UPDATE SKIP LOCKED`, by the database's clock.
   */
  take(limit: number): Promise<readonly Row[]>;
  /**
   * Works on a row and records what came of it: `run_at` NULL when nothing is left to do, else when to try again. What it
   * throws is reported, and the row comes back when its lease is over. The signal aborts when the runner stops: finish
   * what you are at and begin nothing new. Fulfils with the milliseconds until a row that was put off is due again.
   */
  // oxlint-disable-next-line typescript/no-invalid-void-type -- most work has nothing to say
  work(row: Row, signal: AbortSignal): Promise<number | null | undefined | void>;
  /** Milliseconds until the earliest `run_at`, by the database's clock; null when there is none. */
  nextIn(): Promise<number | null>;
  /** Whether a commit of events of these types may have made a row due. */
  wakeOn(types: ReadonlySet<string>): boolean;
  readonly log: Pick<LogTail, "onCommit">;
  /** Told of every error; none of them ends the runner. */
  report(error: unknown, what: string): void;
}

export interface DueRunner {
  /** Looks for due rows at once. */
  wake(): void;
  /** Takes no more rows, and fulfils when those at work are done. */
  stop(): Promise<void>;
}

/** A look that nobody asked for, for a commit whose process died before it could tell. Nothing normal waits for it. */
const GUARD_MS = 5_000;
/** A row that is due and can't be taken is locked by somebody who writes it just now. */
const LOCKED_MS = 25;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5_000;

/** Starts at once. Several runners of one kind, in whatever process, share the rows. */
export function createDueRunner<Row>(due: DueWork<Row>): DueRunner {
  const stopping = new AbortController();
  const bell = createBell();
  let atWork = 0;
  const deafen = due.log.onCommit((types) => due.wakeOn(types) && bell.ring());

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      try {
        await round();
        failures = 0;
      } catch (error) {
        failures += 1;
        due.report(error, `${due.name}: could not take what is due`);
        await pause(backoff(failures), undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    while (atWork > 0) await bell.next();
  }

  /** Takes what there is room for, and waits until there may be more. */
  async function round(): Promise<void> {
    bell.silence();
    const room = due.concurrency - atWork;
    if (room === 0) return bell.heard(GUARD_MS);
    const rows = await due.take(room);
    for (const row of rows) void begin(row);
    if (rows.length === room || bell.rang()) return;
    const next = await due.nextIn();
    const wait = next !== null && next <= 0 && rows.length === 0 ? LOCKED_MS : Math.ceil(next ?? GUARD_MS);
    await bell.heard(Math.min(Math.max(wait, 1), GUARD_MS));
  }

  async function begin(row: Row): Promise<void> {
    atWork += 1;
    try {
      const again = await due.work(row, stopping.signal);
      // Those that are put off for longer are found in time by the next look.
      if (typeof again === "number" && again < GUARD_MS) setTimeout(bell.ring, again + 1).unref();
    } catch (error) {
      due.report(error, `${due.name}: the work on a row failed`);
    }
    const wasFull = atWork === due.concurrency;
    atWork -= 1;
    if (wasFull || stopping.signal.aborted) bell.ring();
  }

  const ended = run();
  return {
    wake: bell.ring,
    stop() {
      deafen();
      stopping.abort();
      bell.ring();
      return ended;
    },
  };
}

/** With jitter, so that workers which failed together don't come back together. */
function backoff(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS) * (0.5 + Math.random() / 2);
}

/** Rung by anybody at any time; heard by the one who waits, also when it rang while he was busy. */
function createBell() {
  let rung = false;
  let answer: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      answer?.();
    },
    silence() {
      rung = false;
    },
    rang: () => rung,
    /** Waits until it has rung, or for so long. */
    heard(ms: number): Promise<void> {
      if (rung) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(() => answer?.(), ms);
        answer = () => {
          clearTimeout(timer);
          answer = undefined;
          resolve();
        };
      });
    },
    /** Waits until it rings again. */
    next(): Promise<void> {
      return new Promise((resolve) => {
        answer = () => {
          answer = undefined;
          resolve();
        };
      });
    },
  };
}
