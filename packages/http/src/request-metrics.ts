/** How long requests take, by operation, path and status: what /metrics shows of HTTP. */
import type { Metrics } from "@trefoil/platform";
import { statusOf } from "./access-log.ts";
import type { Exchange } from "./exchange.ts";

export function measureRequests(metrics: Metrics): (exchange: Exchange) => void {
  const duration = metrics.histogram("http.server.request.duration", {
    about:
      "Requests over HTTP; `operation` is the path for what is none of the shop's, `http_route` its template.",
  });
  return (exchange) =>
    duration(exchange.age() / 1_000, {
      operation: exchange.operation ?? exchange.route ?? "none",
      http_route: exchange.route ?? "none",
      http_response_status_code: statusOf(exchange),
    });
}
