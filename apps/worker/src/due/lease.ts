/** For how long a worker keeps a row for which it calls somebody outside. */

export const LEASE_MS = 10_000;
/** A call that has taken so much of the lease is called off, in time to say so. */
export const CALL_SHARE = 0.8;

/**
 * Long enough for a call to run into its own time-out, even where it had to wait for its turn: one that is called off by us is
 * not known as a time-out, and would be tried for ever.
 */
export function leaseFor(providerTimeoutMs: number): number {
  return Math.max(LEASE_MS, Math.ceil((2 * providerTimeoutMs) / CALL_SHARE));
}
