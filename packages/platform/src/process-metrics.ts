/** What a process costs: processor, memory, and how long its event loop keeps work waiting. */
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import type { Metrics, Reading } from "./metrics.ts";

const RESOLUTION_MS = 20;
const PERCENTILES = [50, 90, 99] as const;

/** Adds them. The delays are those since the page before. */
export function measureProcess(metrics: Metrics): void {
  if (!metrics.enabled) return;
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  let before = performance.eventLoopUtilization();

  metrics.gauge(
    "nodejs.eventloop.delay",
    { about: "How late the event loop was, since it was last asked.", unit: "s" },
    () => {
      // Node counts the timer's own interval in.
      const seconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1e3);
      const readings: Reading[] = PERCENTILES.map((at) => [
        seconds(delay.percentile(at)),
        { quantile: `${at / 100}` },
      ]);
      readings.push([seconds(delay.max), { quantile: "1" }]);
      delay.reset();
      return readings;
    },
  );
  metrics.gauge(
    "nodejs.eventloop.utilization",
    { about: "Share of the time that the event loop was busy, since it was last asked.", unit: 1 },
    () => {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, before);
      before = now;
      return [[utilization]];
    },
  );
  metrics.gauge("process.memory.usage", { about: "Memory that the process holds.", unit: "By" }, () => [
    [process.memoryUsage.rss()],
  ]);
  metrics.gauge(
    "v8js.memory.heap.used",
    { about: "JavaScript objects, dead ones included.", unit: "By" },
    () => [[process.memoryUsage().heapUsed]],
  );
  metrics.observedCounter("process.cpu.time", { about: "Processor time used.", unit: "s" }, () => {
    const { user, system } = process.cpuUsage();
    return [
      [user / 1e6, { cpu_mode: "user" }],
      [system / 1e6, { cpu_mode: "system" }],
    ];
  });
  metrics.gauge("process.uptime", { about: "Since the process began.", unit: "s" }, () => [
    [process.uptime()],
  ]);
}
