/** A circuit breaker that closes again by looking, not by trying its luck with somebody's payment. */
import { CircuitState, circuitBreaker, handleWhen } from "cockatiel";
import { RecentCalls } from "./recent-calls.ts";

export type BreakerState = "closed" | "open" | "half-open";

export interface Breaker {
  /** Runs it, or throws cockatiel's BrokenCircuitError while the breaker is not closed. */
  execute<T>(run: () => Promise<T>): Promise<T>;
  readonly state: BreakerState;
  /** Forgets the next look. */
  close(): void;
}

export interface BreakerOptions {
  /** Which errors speak against the service; others count for nothing. */
  readonly counts: (error: unknown) => boolean;
  /** Whether the service answers again. Never rejects. */
  readonly look: () => Promise<boolean>;
  readonly onChange: (state: BreakerState, before: BreakerState) => void;
  /** Opens when this share of the calls of `windowMs` failed, and there were ten at least. Default 0.75 of 5 s. */
  readonly threshold?: number | undefined;
  readonly windowMs?: number | undefined;
  /** First look after it opened; each further one after twice the time, up to four times. Default 500 ms. */
  readonly lookAfterMs?: number | undefined;
}

const FEWEST_CALLS = 10;

/**
 * Cockatiel counts and refuses. Closing is ours: its own half-open state lets a customer's call find out, and tells the
 * time by the wall clock, so that a clock set back would keep the breaker open.
 */
export function createBreaker(options: BreakerOptions): Breaker {
  const { counts, look, onChange, threshold = 0.75, windowMs = 5_000, lookAfterMs = 500 } = options;
  const recent = new RecentCalls({ threshold, windowMs, fewest: FEWEST_CALLS });
  const policy = circuitBreaker(handleWhen(counts), { breaker: recent, halfOpenAfter: 60_000 });
  let state: BreakerState = "closed";
  let timer: NodeJS.Timeout | undefined;
  let looks = 0;

  function become(next: BreakerState): void {
    const before = state;
    state = next;
    onChange(next, before);
  }

  function lookLater(again: () => void): void {
    const wait = lookAfterMs * Math.min(2 ** looks++, 4);
    timer = setTimeout(again, wait * (0.75 + Math.random() / 2));
    timer.unref();
  }

  policy.onBreak(() => {
    if (state !== "closed") return; // isolating breaks once more
    become("open");
    const held = policy.isolate();
    const again = async () => {
      become("half-open");
      if (!(await look())) {
        become("open");
        return lookLater(again);
      }
      recent.success(CircuitState.HalfOpen); // forgets the failures
      looks = 0;
      held.dispose();
      become("closed");
    };
    lookLater(() => void again());
  });

  return {
    execute: (run) => policy.execute(run),
    get state() {
      return state;
    },
    close: () => clearTimeout(timer),
  };
}
