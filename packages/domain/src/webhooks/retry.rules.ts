/** When a webhook is tried again, and when its endpoint has failed for too long. Pure. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits after the first, second, ... failed try; together 72 h 35 min, so that the last try comes after GIVE_UP_MS. */
const WAITS_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  18 * HOUR,
  23 * HOUR,
] as const;

/** An endpoint to which nothing has got through for so long is switched off. */
const GIVE_UP_MS = 72 * HOUR;

/** So much is added to a wait at random, so that what failed together does not come back together. */
const JITTER = 0.1;

/** A receiver may ask for more time with `Retry-After`, but not for more than this. */
const MAX_ASKED_MS = 24 * HOUR;

/**
 * Milliseconds until the next try after `attempts` failed ones; undefined when there is none. `random` in [0, 1);
 * `askedMs`: what the receiver asked for.
 */
export function waitAfter(attempts: number, random: number, askedMs = 0): number | undefined {
  const wait = WAITS_MS[attempts - 1];
  if (wait === undefined) return undefined;
  return Math.round(Math.max(wait * (1 + JITTER * random), Math.min(askedMs, MAX_ASKED_MS)));
}

/** Whether an endpoint that has been failing since then is to be switched off now. */
export function hasFailedForTooLong(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() >= GIVE_UP_MS;
}
