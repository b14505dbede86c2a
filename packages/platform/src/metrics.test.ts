import { expect, test, vi } from "vitest";
import { createMetrics } from "./metrics.ts";
import { measureProcess } from "./process-metrics.ts";

test("shows a distribution as Prometheus reads it", async () => {
  const metrics = createMetrics();
  const record = metrics.histogram("work.duration", { about: "Work.", buckets: [0.1, 1] });
  record(0.05, { kind: "a" });
  record(0.5, { kind: "a" });
  record(5, { kind: "b" });
  const page = await metrics.page();
  expect(page).toContain("# HELP work_duration_seconds Work.\n");
  expect(page).toContain("# TYPE work_duration_seconds histogram\n");
  expect(page).toContain('work_duration_seconds_bucket{kind="a",le="0.1"} 1\n');
  expect(page).toContain('work_duration_seconds_bucket{kind="a",le="+Inf"} 2\n');
  expect(page).toContain('work_duration_seconds_count{kind="b"} 1\n');
});

test("a counter only grows and says so in its name", async () => {
  const metrics = createMetrics();
  const count = metrics.counter("work.failures", { about: "Failures." });
  count({ kind: "a" });
  count({ kind: "a" }, 2);
  expect(await metrics.page()).toContain('work_failures_total{kind="a"} 3\n');
});

test("reads what goes up and down when it is looked at, also from afar", async () => {
  const metrics = createMetrics();
  metrics.gauge("queue.size", { about: "Waiting.", unit: "By" }, async () => [
    [3, { queue: 'a"b\n' }],
    [4, { queue: "c" }],
  ]);
  const page = await metrics.page();
  expect(page).toContain('queue_size_bytes{queue="a\\"b\\n"} 3\n');
  expect(page).toContain('queue_size_bytes{queue="c"} 4\n');
});

test("a reading that fails is left out and told, and the others are shown", async () => {
  const onFailure = vi.fn();
  const metrics = createMetrics({ onFailure });
  metrics.gauge("broken", { about: "Broken." }, () => Promise.reject(new Error("no database")));
  metrics.gauge("whole", { about: "Whole." }, () => [[1]]);
  const page = await metrics.page();
  expect(page).toContain("whole 1\n");
  expect(page).not.toContain("broken ");
  expect(onFailure).toHaveBeenCalledOnce();
});

test("many who look at once are shown one reading", async () => {
  const metrics = createMetrics();
  const read = vi.fn(() => [[1]] as const);
  metrics.gauge("one", { about: "One." }, read);
  const pages = await Promise.all([metrics.page(), metrics.page(), metrics.page()]);
  expect(new Set(pages).size).toBe(1);
  expect(read).toHaveBeenCalledOnce();
});

test("switched off, it measures nothing and has no page", () => {
  const metrics = createMetrics({ enabled: false });
  metrics.histogram("a", { about: "A." })(1);
  metrics.counter("b", { about: "B." })();
  metrics.gauge("c", { about: "C." }, () => [[1]]);
  measureProcess(metrics);
  expect(metrics.page()).toBeUndefined();
});

test("a process shows its memory, its processor time and the delay of its event loop", async () => {
  const metrics = createMetrics();
  measureProcess(metrics);
  const page = (await metrics.page()) ?? "";
  for (const name of [
    "process_memory_usage_bytes",
    'process_cpu_time_seconds_total{cpu_mode="user"}',
    'nodejs_eventloop_delay_seconds{quantile="0.99"}',
    "nodejs_eventloop_utilization_ratio",
  ]) {
    expect(page).toMatch(new RegExp(`^${RegExp.escape(name)} \\d`, "m"));
  }
});
