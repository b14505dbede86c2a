import { describe, expect, it } from "vitest";
import { createShop } from "./create-shop.ts";
import { type ErrorKind, ShopError } from "./errors.ts";
import type { AttemptReport, ShopOptions } from "./options.ts";
import type { Shop } from "./shop.ts";
import { ManualClock } from "./testing/manual-clock.ts";
import { never, type Step, scripted, throws } from "./testing/scripted-transport.ts";

const order = { items: [], shippingAddress: {} as never, payment: "WALLET" } as const;

function failure(kind: ErrorKind, reason: string, retryAfterSeconds?: number): ShopError {
  return new ShopError({ kind, reason, detail: reason, retryAfterSeconds });
}

const busy = failure("UNAVAILABLE", "OVERLOADED");

function shopOf(steps: Step[], options: Partial<ShopOptions> = {}) {
  const transport = scripted(...steps);
  const reports: AttemptReport[] = [];
  const shop = createShop({
    transport,
    backoff: { baseMs: 0 },
    maxAttempts: 4,
    onAttempt: (report) => void reports.push(report),
    ...options,
  });
  return { shop, asked: transport.asked, reports };
}

describe("idempotency keys", () => {
  it("sends a write with a fresh random key, and a read with none", async () => {
    const { shop, asked } = shopOf([() => ({})]);
    await shop.orders.place(order);
    await shop.orders.place(order);
    await shop.customers.me();
    const [first, second, read] = asked.map(({ attempt }) => attempt.idempotencyKey);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
    expect(read).toBeUndefined();
  });

  it("keeps the key across retries", async () => {
    const { shop, asked } = shopOf([throws(busy), throws(busy), () => ({})]);
    await shop.orders.place(order);
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ attempt }) => attempt.idempotencyKey)).size).toBe(1);
  });

  it("uses the caller's key when there is one", async () => {
    const { shop, asked } = shopOf([() => ({})]);
    await shop.orders.place(order, { idempotencyKey: "mine" });
    expect(asked[0]?.attempt.idempotencyKey).toBe("mine");
  });
});

describe("retries", () => {
  it.each<[ErrorKind, string, number?]>([
    ["UNAVAILABLE", "OVERLOADED"],
    ["UNAVAILABLE", "DATABASE_UNAVAILABLE", 0],
    ["UNAVAILABLE", "CONNECTION_FAILED"],
    ["ABORTED", "IDEMPOTENCY_KEY_IN_PROGRESS"],
    ["RESOURCE_EXHAUSTED", "RATE_LIMITED", 0],
  ])("tries again after %s %s", async (kind, reason, retryAfterSeconds) => {
    const { shop, asked } = shopOf([
      throws(failure(kind, reason, retryAfterSeconds)),
      () => ({ id: "ord_1" }),
    ]);
    expect(await shop.orders.place(order)).toEqual({ id: "ord_1" });
    expect(asked).toHaveLength(2);
  });

  it.each<[ErrorKind, string]>([
    ["INVALID_ARGUMENT", "INVALID_INPUT"],
    ["ABORTED", "VERSION_MISMATCH"],
    ["FAILED_PRECONDITION", "ILLEGAL_ORDER_TRANSITION"],
    ["RESOURCE_EXHAUSTED", "RATE_LIMITED"],
    ["DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED"],
    ["INTERNAL", "INTERNAL"],
    ["UNAUTHENTICATED", "TOKEN_EXPIRED"],
  ])("fails at once with %s %s", async (kind, reason) => {
    const { shop, asked } = shopOf([throws(failure(kind, reason))]);
    await expect(shop.orders.place(order)).rejects.toMatchObject({ kind, reason });
    expect(asked).toHaveLength(1);
  });

  it.each([1, 4])("gives up after %d attempts where no more are allowed", async (maxAttempts) => {
    const { shop, asked } = shopOf([throws(busy)], { maxAttempts });
    await expect(shop.customers.me()).rejects.toBe(busy);
    expect(asked).toHaveLength(maxAttempts);
  });

  it.each<[string, (shop: Shop) => Promise<unknown>, running: number]>([
    ["a call", (shop) => shop.customers.me(), 2],
    ["an export", (shop) => Array.fromAsync(shop.catalog.export()), 1],
    ["a watch", (shop) => Array.fromAsync(shop.events.watch()), 1],
  ])(
    "tries %s until the time of a call is over, where nobody says otherwise",
    async (_what, ask, running) => {
      const clock = new ManualClock();
      const { shop, asked } = shopOf([throws(busy)], { clock, backoff: {}, maxAttempts: undefined });
      const outcome = expect(ask(shop)).rejects.toBe(busy);
      // 50 ms, then twice as long each time, to a second: as much as goes into 30 s.
      for (let attempt = 1; attempt < 34; attempt++) {
        await clock.timers(running);
        clock.advance(Math.min(1_000, 50 * 2 ** (attempt - 1)));
      }
      await outcome;
      expect(asked).toHaveLength(34);
      expect(clock.now()).toBeLessThan(30_000);
    },
  );

  it("waits longer each time, at random, up to a cap", async () => {
    const clock = new ManualClock();
    const backoff = { baseMs: 100, capMs: 150 };
    const { shop, reports } = shopOf([throws(busy)], { clock, backoff });
    const outcome = expect(shop.customers.me()).rejects.toBe(busy);
    for (const wait of [50, 75, 75]) {
      await clock.timers(2);
      clock.advance(wait);
    }
    await outcome;
    expect(reports.map(({ retryInMs }) => retryInMs)).toEqual([50, 75, 75, undefined]);
  });

  it("waits at least as long as Retry-After says", async () => {
    const clock = new ManualClock();
    const limited = failure("RESOURCE_EXHAUSTED", "RATE_LIMITED", 7);
    const { shop, reports } = shopOf([throws(limited), () => ({})], { clock, backoff: { baseMs: 100 } });
    const answer = shop.customers.me();
    await clock.timers(2);
    clock.advance(7_050);
    await answer;
    expect(reports[0]?.retryInMs).toBe(7_050);
  });

  it("does not wait for what the deadline forbids", async () => {
    const limited = failure("RESOURCE_EXHAUSTED", "RATE_LIMITED", 60);
    const { shop, asked } = shopOf([throws(limited)], { clock: new ManualClock() });
    await expect(shop.customers.me()).rejects.toBe(limited);
    expect(asked).toHaveLength(1);
  });
});

describe("deadlines and signals", () => {
  it("fails with DEADLINE_EXCEEDED when the time is over, and tells the transport", async () => {
    const clock = new ManualClock();
    const begun = Promise.withResolvers<void>();
    const { shop, asked } = shopOf([(about) => (begun.resolve(), never(about))], { clock });
    const outcome = expect(shop.customers.me({ timeoutMs: 200 })).rejects.toMatchObject({
      kind: "DEADLINE_EXCEEDED",
      message: "There was no answer within 200 ms.",
    });
    await begun.promise;
    expect(asked[0]?.attempt.signal.aborted).toBe(false);
    clock.advance(200);
    await outcome;
    expect(asked[0]?.attempt.signal.aborted).toBe(true);
  });

  it("counts the waits, and says what the attempts died of", async () => {
    const clock = new ManualClock();
    const { shop } = shopOf([throws(busy), never], { clock, backoff: { baseMs: 100 } });
    const outcome = expect(shop.customers.me({ timeoutMs: 200 })).rejects.toMatchObject({
      kind: "DEADLINE_EXCEEDED",
      cause: busy,
    });
    await clock.timers(2);
    clock.advance(50);
    clock.advance(150);
    await outcome;
  });

  it("has 30 seconds when nobody says otherwise", async () => {
    const clock = new ManualClock();
    const { shop } = shopOf([never], { clock });
    const outcome = expect(shop.customers.me()).rejects.toThrow("30000 ms");
    await clock.timers(1);
    clock.advance(30_000);
    await outcome;
  });

  it("rejects with the signal's reason when the caller aborts, during an attempt or a wait", async () => {
    const clock = new ManualClock();
    const { shop } = shopOf([never], { clock });
    const during = new AbortController();
    const attempt = expect(shop.customers.me({ signal: during.signal })).rejects.toBe("enough");
    during.abort("enough");
    await attempt;

    const waiting = shopOf([throws(busy)], { clock, backoff: { baseMs: 100 } });
    const between = new AbortController();
    const wait = expect(waiting.shop.customers.me({ signal: between.signal })).rejects.toBe("enough");
    await clock.timers(2);
    between.abort("enough");
    await wait;
    expect(waiting.asked).toHaveLength(1);
  });

  it("rejects with the signal's reason when the caller aborts before the attempt is under way", async () => {
    const abort = new AbortController();
    const { shop } = shopOf([never], {
      traceparent: () => {
        abort.abort("enough");
        return undefined;
      },
    });
    await expect(shop.customers.me({ signal: abort.signal })).rejects.toBe("enough");
  });

  it("does nothing for a caller who has aborted already, and leaves no timer behind", async () => {
    const clock = new ManualClock();
    const { shop, asked } = shopOf([() => ({})], { clock });
    await expect(shop.customers.me({ signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(asked).toHaveLength(0);
    await shop.customers.me();
    expect(clock.pending()).toEqual([]);
  });
});

describe("tokens", () => {
  const expired = failure("UNAUTHENTICATED", "TOKEN_EXPIRED");

  it("asks a function once for many calls", async () => {
    let asked = 0;
    const token = async () => `token ${++asked}`;
    const { shop, asked: calls } = shopOf([() => ({})], { token });
    await Promise.all([shop.customers.me(), shop.customers.me()]);
    await shop.customers.me();
    expect(calls.map(({ attempt }) => attempt.token)).toEqual(["token 1", "token 1", "token 1"]);
  });

  it("asks again when the token is refused, once a call", async () => {
    let asked = 0;
    const token = () => `token ${++asked}`;
    const renewed = shopOf([throws(expired), () => ({})], { token });
    await renewed.shop.customers.me();
    expect(renewed.asked.map(({ attempt }) => attempt.token)).toEqual(["token 1", "token 2"]);
    const hopeless = shopOf([throws(expired)], { token });
    await expect(hopeless.shop.customers.me()).rejects.toBe(expired);
    expect(hopeless.asked).toHaveLength(2);
  });

  it("asks again where nothing else is tried again", async () => {
    let asked = 0;
    const token = () => `token ${++asked}`;
    const { shop, asked: calls } = shopOf([throws(expired), () => ({})], { token, maxAttempts: 1 });
    await shop.customers.me();
    expect(calls).toHaveLength(2);
  });

  it("keeps the idempotency key while it renews the token", async () => {
    const { shop, asked } = shopOf([throws(expired), () => ({})], { token: () => "token" });
    await shop.orders.place(order);
    expect(asked[0]?.attempt.idempotencyKey).toBe(asked[1]?.attempt.idempotencyKey);
  });

  it("fails as the function fails, and asks it again for the next call", async () => {
    let asked = 0;
    const token = async () => {
      asked += 1;
      if (asked === 1) throw new Error("the login page is down");
      return "token";
    };
    const { shop } = shopOf([() => ({})], { token });
    await expect(shop.customers.me()).rejects.toThrow("the login page is down");
    await shop.customers.me();
  });
});

describe("streams", () => {
  const product = { id: "prod_1" };

  it("begins an export again until its first item is there, and never afterwards", async () => {
    const breaks = async function* () {
      yield product;
      throw busy;
    };
    const { shop, asked } = shopOf([throws(busy), breaks]);
    const taken: unknown[] = [];
    const read = async () => {
      for await (const item of shop.catalog.export()) taken.push(item);
    };
    await expect(read()).rejects.toBe(busy);
    expect(taken).toEqual([product]);
    expect(asked).toHaveLength(2);
  });

  it("ends the stream when the loop is left", async () => {
    let ended = false;
    const endless = async function* () {
      try {
        for (;;) yield product;
      } finally {
        ended = true;
      }
    };
    const { shop } = shopOf([endless]);
    for await (const _ of shop.catalog.export()) break;
    expect(ended).toBe(true);
  });

  it.each([busy, failure("UNAUTHENTICATED", "TOKEN_EXPIRED")])(
    "never repeats an import: %s",
    async (error) => {
      const { shop, asked } = shopOf([throws(error)], { token: async () => "token" });
      await expect(shop.catalog.import([{ sku: "A" } as never])).rejects.toBe(error);
      expect(asked).toHaveLength(1);
      expect(asked[0]?.input).toEqual({ input: {}, received: [{ sku: "A" }] });
    },
  );
});

it("fails as its observer fails, and tries nothing again for it", async () => {
  const onAttempt = () => {
    throw busy;
  };
  const { shop, asked } = shopOf([() => ({})], { onAttempt });
  await expect(shop.customers.me()).rejects.toBe(busy);
  expect(asked).toHaveLength(1);
});

it("reports every attempt", async () => {
  const { shop, reports } = shopOf([throws(busy), () => ({})], { clock: new ManualClock() });
  await shop.customers.me();
  expect(reports).toEqual([
    { operation: "me", attempt: 1, idempotencyKey: undefined, ms: 0, error: busy, retryInMs: 0 },
    { operation: "me", attempt: 2, idempotencyKey: undefined, ms: 0, replayed: false },
  ]);
});
