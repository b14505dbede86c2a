/** Budgets of requests: counted in a shared store, spent from a local lease so that few requests ask the store. */
import { createMemoryRateStore, type RateStore } from "./rate-store.ts";

/** What became of a request, and what its caller has left. */
export interface RateDecision {
  readonly allowed: boolean;
  readonly limit: number;
  /** Points left in this window, as far as this process knows. */
  readonly remaining: number;
  /** Whole seconds until the window ends, at least 1. */
  readonly resetSeconds: number;
}

export interface RateLimiter {
  /** Spends `cost` points (default 1) of the key's `budget`, or refuses and spends none. Never rejects. */
  take(request: { key: string; budget: number; cost?: number }): Promise<RateDecision>;
}

export interface RateLimiterOptions {
  /** False: everything is allowed and nothing is counted. Default true. */
  enabled?: boolean | undefined;
  /** Default: in memory, for one process. */
  store?: RateStore | undefined;
  /** Length of the window of `store`. Default 60. */
  windowSeconds?: number | undefined;
  /** Part of a budget that is leased at once; what is not spent by the end of the window is lost. Default 0.1. */
  leaseShare?: number | undefined;
  /** Leases held at most. Default 50,000. */
  maxKeys?: number | undefined;
  /** After so many ms without an answer the store counts as down. Default 250. */
  storeTimeoutMs?: number | undefined;
  /** How long a store that is down is left alone while budgets are counted in memory. Default 5,000. */
  storeRestMs?: number | undefined;
  /** Told when the store fails. */
  onStoreFailure?: ((error: unknown) => void) | undefined;
  /** Milliseconds. */
  now?: (() => number) | undefined;
}

interface Lease {
  /** Points that may be spent here without asking. */
  points: number;
  /** Points left in the store when it was last asked. */
  left: number;
  endsAt: number;
  asking: Promise<void> | undefined;
}

/**
 * A limiter. However many share one store, they never allow more than the budget in a window, except while the store is
 * down: then each counts for itself.
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const { enabled = true, windowSeconds = 60, leaseShare = 0.1, maxKeys = 50_000, now = Date.now } = options;
  const { storeTimeoutMs = 250, storeRestMs = 5_000, onStoreFailure } = options;
  const memory = createMemoryRateStore({ windowSeconds, now });
  const store = options.store ?? memory;
  const leases = new Map<string, Lease>();
  let restUntil = Number.NEGATIVE_INFINITY;

  async function add(key: string, points: number): Promise<{ used: number; endsInMs: number }> {
    if (now() < restUntil) return memory.add(key, points);
    try {
      return await withTimeout(store.add(key, points), storeTimeoutMs);
    } catch (error) {
      restUntil = now() + storeRestMs;
      onStoreFailure?.(error);
      return memory.add(key, points);
    }
  }

  /** Asks for points; of a request that crosses the budget the part below it is granted, so no point is lost or doubled. */
  async function extend(key: string, lease: Lease, budget: number, points: number): Promise<void> {
    const asked = now();
    const { used, endsInMs } = await add(key, points);
    const endsAt = asked + Math.max(endsInMs, 1); // never later than the store's own end
    const newWindow = lease.endsAt <= asked || endsAt > lease.endsAt + windowSeconds * 500;
    const kept = newWindow ? 0 : lease.points; // what was leased before belongs to the window before
    lease.points = kept + Math.max(0, Math.min(points, budget - (used - points)));
    lease.left = Math.max(0, budget - used);
    lease.endsAt = newWindow ? endsAt : Math.min(endsAt, lease.endsAt);
  }

  function leaseOf(key: string): Lease {
    const known = leases.get(key);
    if (known !== undefined) return known;
    if (leases.size >= maxKeys) leases.delete(leases.keys().next().value ?? "");
    const lease: Lease = { points: 0, left: Number.POSITIVE_INFINITY, endsAt: 0, asking: undefined };
    leases.set(key, lease);
    return lease;
  }

  async function take(key: string, budget: number, cost: number): Promise<RateDecision> {
    const id = `${key}:${budget}`;
    const lease = leaseOf(id);
    for (;;) {
      if (lease.asking !== undefined) {
        await lease.asking;
        continue;
      }
      if (lease.endsAt <= now()) {
        lease.points = 0;
        lease.left = Number.POSITIVE_INFINITY;
      }
      if (lease.points >= cost) {
        lease.points -= cost;
        return decide(true, lease, budget);
      }
      if (lease.left <= 0 || cost > budget) return decide(false, lease, budget);
      const points = Math.max(Math.ceil(budget * leaseShare), cost - lease.points);
      lease.asking = extend(id, lease, budget, points).finally(() => {
        lease.asking = undefined;
      });
      await lease.asking;
    }
  }

  function decide(allowed: boolean, lease: Lease, budget: number): RateDecision {
    const left = lease.left === Number.POSITIVE_INFINITY ? budget : lease.left;
    const ms = lease.endsAt <= now() ? windowSeconds * 1_000 : lease.endsAt - now();
    const resetSeconds = Math.max(1, Math.ceil(ms / 1_000));
    return { allowed, limit: budget, remaining: Math.min(budget, lease.points + left), resetSeconds };
  }

  return {
    async take({ key, budget, cost = 1 }) {
      if (enabled) return take(key, budget, cost);
      return { allowed: true, limit: budget, remaining: budget, resetSeconds: windowSeconds };
    },
  };
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`the rate store did not answer within ${ms} ms`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
