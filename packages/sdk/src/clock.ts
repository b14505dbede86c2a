/** Time and chance, so that tests need neither wait nor guess. */

export interface Clock {
  /** Milliseconds that only grow. */
  now(): number;
  /** Runs it once after so many milliseconds; returns how to call it off. */
  after(ms: number, run: () => void): () => void;
  /** 0 to just below 1. */
  random(): number;
}

/** Timers run at once beyond this. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, LONGEST_MS));
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
