import { expect, test, vi } from "vitest";
import { createHealth } from "./health.ts";

const broken = () => {
  throw new Error("secret address of the database");
};
const forever = () => new Promise(() => undefined);

test("is live and ready without checks", async () => {
  const health = createHealth();
  expect(health.live()).toBe(true);
  expect(await health.ready()).toBe(true);
});

test("a failing check makes it unready, and never says why to whoever asks", async () => {
  const onFailure = vi.fn();
  const health = createHealth({ onFailure });
  health.add("database", broken);
  health.add("keys", () => undefined);
  expect(await health.ready()).toBe(false);
  expect(health.live()).toBe(true);
  const report = await health.detail();
  expect(report).toMatchObject({
    status: "failing",
    checks: { database: { status: "failing", problem: "failed" }, keys: { status: "ok" } },
  });
  expect(JSON.stringify(report)).not.toContain("secret");
  expect(onFailure).toHaveBeenCalledExactlyOnceWith("database", expect.any(Error));
});

test("a check that is not critical is reported only", async () => {
  const health = createHealth();
  health.add("disk", broken, { critical: false });
  expect(await health.ready()).toBe(true);
  expect((await health.detail()).checks.disk?.status).toBe("failing");
});

test("a check that hangs is given up, and told so", async () => {
  const health = createHealth({ timeoutMs: 10 });
  const signals: AbortSignal[] = [];
  health.add("database", (signal) => {
    signals.push(signal);
    return forever();
  });
  expect((await health.detail()).checks.database).toMatchObject({ status: "failing", problem: "timed out" });
  expect(signals[0]?.aborted).toBe(true);
});

test("runs a check once for many who ask, and again when its answer is old", async () => {
  const clock = { time: 0 };
  const health = createHealth({ cacheMs: 1_000, now: () => clock.time });
  const check = vi.fn();
  health.add("database", check);
  await Promise.all([health.ready(), health.ready(), health.detail()]);
  clock.time = 999;
  await health.ready();
  expect(check).toHaveBeenCalledTimes(1);
  clock.time = 1_000;
  await health.ready();
  expect(check).toHaveBeenCalledTimes(2);
});

test("recovers", async () => {
  const health = createHealth({ cacheMs: 0 });
  const check = vi.fn().mockImplementationOnce(broken);
  health.add("database", check);
  expect(await health.ready()).toBe(false);
  expect(await health.ready()).toBe(true);
});

test("is not ready while it stops, but live", async () => {
  const stopping = new AbortController();
  const health = createHealth({ stopping: stopping.signal });
  expect(await health.ready()).toBe(true);
  stopping.abort();
  expect(await health.ready()).toBe(false);
  expect(health.live()).toBe(true);
  expect((await health.detail()).status).toBe("stopping");
});

test("a check may tell its state, well or not", async () => {
  const health = createHealth({ cacheMs: 0 });
  const breaker = { well: true, state: "closed" };
  health.add("payments", () => breaker, { critical: false });
  expect((await health.detail()).checks.payments).toMatchObject({ status: "ok", state: "closed" });
  Object.assign(breaker, { well: false, state: "open" });
  const report = await health.detail();
  expect(report).toMatchObject({ status: "ok", checks: { payments: { status: "failing", state: "open" } } });
});
