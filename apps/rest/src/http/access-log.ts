/** The access log: one line a request, without its query string and bodies. */
import { toTypeId } from "@trefoil/domain";
import type { Logger } from "@trefoil/platform";
import type { Exchange } from "./exchange.ts";

/** What a status can't say: the client was gone before it could be answered. */
const CLIENT_CLOSED_REQUEST = 499;

export function logAccess(log: Logger, exchange: Exchange, bytes: number): void {
  const { request, response, caller } = exchange;
  log.info(
    {
      method: request.method,
      route: exchange.route ?? null,
      status: response.destroyed && !response.writableFinished ? CLIENT_CLOSED_REQUEST : response.statusCode,
      ms: Math.round(exchange.age() * 100) / 100,
      bytes,
      operation: exchange.operation ?? null,
      caller: caller.customerId === null ? null : toTypeId("customer", caller.customerId),
      role: caller.role,
      requestId: exchange.requestId,
      traceId: exchange.span.traceId,
      queries: exchange.queries,
      dbMs: Math.round(exchange.dbMs * 100) / 100,
    },
    "request",
  );
}
