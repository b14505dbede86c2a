/** Measurements for Prometheus. */
import { type Metrics, metricsType } from "@trefoil/platform";
import { EdgeError } from "../edge-error.ts";
import { type Pages, page } from "./page.ts";

export function metricsPage(pages: Pages, metrics: Metrics): void {
  page(pages, "/metrics", async () => {
    const body = await metrics.page();
    if (body === undefined) throw new EdgeError("ROUTE_NOT_FOUND");
    return { status: 200, body, type: metricsType, cache: "no-store" };
  });
}
