/** What is said of every call at its end: under which trace it ran, how long it took, and what is left of the budget. */
import type { CallContext } from "nice-grpc";
import type { GrpcCall } from "./context.ts";

type Closing = Record<string, string>;

/** Metadata of the answer. Every value is ours or was checked. A call without an id of its own goes by its trace's. */
export function closingOf(call: GrpcCall): Closing {
  const { requestId, span, traceparent, budget } = call;
  const closing: Closing = { traceparent, "server-timing": serverTiming(call) };
  if (requestId !== span.traceId) closing["x-request-id"] = requestId;
  if (budget !== undefined) {
    closing["ratelimit-policy"] = `"minute";q=${budget.limit};w=60`;
    closing["ratelimit"] = `"minute";r=${budget.remaining};t=${budget.resetSeconds}`;
  }
  if (call.replayed) closing["idempotent-replayed"] = "true";
  return closing;
}

/** As nice-grpc is told it. */
export function trail(call: GrpcCall, { trailer }: Pick<CallContext, "trailer">): void {
  for (const [name, value] of Object.entries(closingOf(call))) trailer.set(name, value);
}

function serverTiming(call: GrpcCall): string {
  const total = `total;dur=${call.age().toFixed(1)}`;
  if (call.queries === 0) return total;
  const queries = call.queries === 1 ? "1 query" : `${call.queries} queries`;
  return `${total}, db;dur=${call.dbMs.toFixed(1)};desc="${queries}"`;
}
