/** Statistics of few and noisy samples: medians and quartiles, which one disturbed round can't move. */

export interface Summary {
  readonly median: number;
  /** First and third quartile: half of the samples lie between them. */
  readonly low: number;
  readonly high: number;
  readonly samples: readonly number[];
}

/** The value below which the share `q` of the samples lies, interpolated; of no samples it is NaN. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function summarise(samples: readonly number[]): Summary {
  const [low, median, high] = [0.25, 0.5, 0.75].map((q) => quantile(samples, q)) as [number, number, number];
  return { median, low, high, samples };
}

/**
 * How many times `theirs` is `ours`, round by round. Both were measured within seconds of each other, so what slows
 * the machine for a minute slows both and leaves the quotient alone.
 */
export function ratio(ours: readonly number[], theirs: readonly number[]): Summary {
  if (ours.length !== theirs.length) throw new RangeError("both sides need a sample of every round");
  return summarise(ours.map((value, round) => value / (theirs[round] as number)));
}

/** A fixed sequence of numbers in [0, 1): the same requests in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` different items, picked at random. */
export function pick<T>(items: readonly T[], count: number, random: () => number): T[] {
  const pool = [...items];
  const taken = Math.min(count, pool.length);
  for (let at = 0; at < taken; at++) {
    const other = at + Math.floor(random() * (pool.length - at));
    [pool[at], pool[other]] = [pool[other] as T, pool[at] as T];
  }
  return pool.slice(0, taken);
}
