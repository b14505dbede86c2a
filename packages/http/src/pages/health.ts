/** Health of the process: alive, ready, and in detail. */
import type { CheckReport, Health } from "@trefoil/platform";
import { type Pages, page } from "./page.ts";

export function healthPages(pages: Pages, health: Health): void {
  page(pages, "/health/live", () => shown(health.live(), { status: "ok" }));

  page(pages, "/health/ready", async () => {
    const { status } = await health.detail();
    return shown(status === "ok", { status });
  });

  page(pages, "/health", async () => {
    const { status, uptimeSeconds, checks } = await health.detail();
    const named = Object.entries(checks).map(([name, report]) => [name, toCheck(report)] as const);
    return shown(status === "ok", { status, uptimeSeconds, checks: Object.fromEntries(named) });
  });
}

function shown(well: boolean, body: object) {
  return { status: well ? 200 : 503, body, type: "application/json", cache: "no-store" };
}

function toCheck({ status, durationMs, problem, state }: CheckReport): CheckReport {
  const check: CheckReport = { status, durationMs: Math.round(durationMs * 10) / 10 };
  if (problem !== undefined) check.problem = problem;
  if (state !== undefined) check.state = state;
  return check;
}
