import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createRateLimiter, type RateLimiterOptions } from "./rate-limit.ts";
import { createMemoryRateStore, type RateStore } from "./rate-store.ts";

const minute = 60_000;

function setup(options: RateLimiterOptions = {}) {
  const clock = { time: 1_000_000 };
  const now = () => clock.time;
  const store = createMemoryRateStore({ now });
  const add = vi.spyOn(store, "add");
  return { clock, now, store, add, limiter: createRateLimiter({ store, now, ...options }) };
}

test("allows the budget and not one more, then again in the next window", async () => {
  const { limiter, clock } = setup();
  const spend = async () => {
    let allowed = 0;
    while ((await limiter.take({ key: "a", budget: 25 })).allowed) allowed += 1;
    return allowed;
  };
  expect(await spend()).toBe(25);
  clock.time += minute - 1;
  expect(await spend()).toBe(0);
  clock.time += 1;
  expect(await spend()).toBe(25);
});

test("tells limit, remaining and reset", async () => {
  const { limiter, clock } = setup();
  expect(await limiter.take({ key: "a", budget: 100 })).toEqual({
    allowed: true,
    limit: 100,
    remaining: 99,
    resetSeconds: 60,
  });
  clock.time += 30_500;
  expect(await limiter.take({ key: "a", budget: 100, cost: 9 })).toMatchObject({
    remaining: 90,
    resetSeconds: 30,
  });
});

test("keys and budgets do not touch each other", async () => {
  const { limiter } = setup();
  expect((await limiter.take({ key: "a", budget: 1 })).allowed).toBe(true);
  expect((await limiter.take({ key: "a", budget: 1 })).allowed).toBe(false);
  expect((await limiter.take({ key: "b", budget: 1 })).allowed).toBe(true);
});

test("asks the store once for a lease, and not at all when the budget is gone", async () => {
  const { limiter, add } = setup();
  await Promise.all(Array.from({ length: 150 }, () => limiter.take({ key: "a", budget: 100 })));
  expect(add).toHaveBeenCalledTimes(10);
});

test("a request that costs more than the lease takes what it needs", async () => {
  const { limiter } = setup();
  expect(await limiter.take({ key: "a", budget: 100, cost: 60 })).toMatchObject({
    allowed: true,
    remaining: 40,
  });
  expect(await limiter.take({ key: "a", budget: 100, cost: 60 })).toMatchObject({ allowed: false });
  expect((await limiter.take({ key: "a", budget: 100, cost: 40 })).allowed).toBe(true);
});

test("a request above the whole budget is refused and costs nothing", async () => {
  const { limiter } = setup();
  expect(await limiter.take({ key: "a", budget: 10, cost: 11 })).toMatchObject({
    allowed: false,
    remaining: 10,
  });
});

test("off means all is allowed and nothing counted", async () => {
  const { limiter, add } = setup({ enabled: false });
  expect(await limiter.take({ key: "a", budget: 1, cost: 5 })).toMatchObject({ allowed: true, remaining: 1 });
  expect(add).not.toHaveBeenCalled();
});

test("counts in memory while the store is down, and leaves it alone for a while", async () => {
  const onStoreFailure = vi.fn();
  const broken = { add: vi.fn().mockRejectedValue(new Error("connection refused")) };
  const { limiter, clock } = setup({ store: broken, onStoreFailure });
  const results = await Promise.all(Array.from({ length: 30 }, () => limiter.take({ key: "a", budget: 20 })));
  expect(results.filter((result) => result.allowed)).toHaveLength(20);
  expect(broken.add).toHaveBeenCalledTimes(1);
  expect(onStoreFailure).toHaveBeenCalledTimes(1);
  clock.time += 5_000;
  await limiter.take({ key: "b", budget: 20 });
  expect(broken.add).toHaveBeenCalledTimes(2);
});

test("does not wait for a store that hangs", async () => {
  const hanging: RateStore = { add: () => new Promise(() => undefined) };
  const { limiter } = setup({ store: hanging, storeTimeoutMs: 5 });
  expect((await limiter.take({ key: "a", budget: 20 })).allowed).toBe(true);
});

test("holds no more leases than told, and stays within the budget all the same", async () => {
  const { limiter, store } = setup({ maxKeys: 2 });
  for (const key of ["a", "b", "c", "a", "b", "c"]) await limiter.take({ key, budget: 10 });
  expect((await store.add("a:10", 0)).used).toBe(2);
});

test("the memory store holds no more keys than told", async () => {
  const store = createMemoryRateStore({ maxKeys: 2, now: () => 0 });
  for (const key of ["a", "b", "c"]) await store.add(key, 1);
  expect((await store.add("c", 1)).used).toBe(2);
  expect((await store.add("a", 1)).used).toBe(1);
});

test("limiters that share a store never allow more than the budget in a window", async () => {
  const request = fc.record({
    limiter: fc.nat({ max: 1 }),
    cost: fc.integer({ min: 1, max: 8 }),
    passMs: fc.constantFrom(0, 0, 0, 1, 500, 20_000, 59_999, minute),
  });
  const requests = fc.array(request, { minLength: 1, maxLength: 60 });
  const property = fc.asyncProperty(
    fc.scheduler(),
    requests,
    fc.integer({ min: 1, max: 40 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    async (scheduler, sequence, budget, leaseShare) => {
      const { now, clock, store } = setup();
      const windowEnds = new Set<number>();
      const shared: RateStore = {
        add: (key, points) =>
          scheduler.schedule(Promise.resolve()).then(async () => {
            const answer = await store.add(key, points);
            windowEnds.add(now() + answer.endsInMs);
            return answer;
          }),
      };
      const limiters = [1, 2].map(() =>
        createRateLimiter({ store: shared, now, leaseShare, storeTimeoutMs: 60_000 }),
      );
      const spent: { at: number; cost: number }[] = [];
      const pending = sequence.map(async ({ limiter, cost, passMs }) => {
        await scheduler.schedule(Promise.resolve());
        clock.time += passMs;
        const decision = await limiters[limiter]?.take({ key: "a", budget, cost });
        if (decision?.allowed === true) spent.push({ at: now(), cost });
      });
      await scheduler.waitFor(Promise.all(pending));
      for (const end of windowEnds) {
        const inWindow = spent.filter(({ at }) => at >= end - minute && at < end);
        expect(inWindow.reduce((sum, { cost }) => sum + cost, 0)).toBeLessThanOrEqual(budget);
      }
    },
  );
  await fc.assert(property, { numRuns: 500 });
});
