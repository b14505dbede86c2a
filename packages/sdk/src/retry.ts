/** When a failed attempt is worth another one, and after how long: exponential backoff with full jitter. */
import { ShopError } from "./errors.ts";

export interface Backoff {
  /** The longest first wait. Default 100 ms; it doubles with every attempt. */
  readonly baseMs: number;
  /** The longest wait. Default 2,000 ms: a call that is tried for 30 s has some thirty attempts. A longer Retry-After is honoured all the same. */
  readonly capMs: number;
}

/**
 * Milliseconds to wait after attempt number `attempt` (from 1), or undefined where another one would not help. Reads
 * and writes with a key may be repeated however far the failed attempt has come.
 */
export function waitBefore(
  error: unknown,
  attempt: number,
  { baseMs, capMs }: Backoff,
  random: () => number,
): number | undefined {
  if (!isWorthRetrying(error)) return undefined;
  const jitter = random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
  // Those who were told the same number of seconds must not come back in the same millisecond.
  return (error.retryAfterSeconds ?? 0) * 1000 + jitter;
}

function isWorthRetrying(error: unknown): error is ShopError {
  if (!(error instanceof ShopError)) return false;
  switch (error.kind) {
    case "UNAVAILABLE":
      return true;
    case "ABORTED":
      return error.reason === "IDEMPOTENCY_KEY_IN_PROGRESS";
    case "RESOURCE_EXHAUSTED":
      return error.retryAfterSeconds !== undefined;
    default:
      return false;
  }
}
