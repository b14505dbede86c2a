/** Time and chance, so that tests need neither wait nor guess. */

export interface Clock {
  /** Milliseconds that only grow. */
  now(): number;
  /** Runs it once after so many milliseconds; returns how to call it off. */
  after(ms: number, run: () => void): () => void;
  /** 0 to just below 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
};
