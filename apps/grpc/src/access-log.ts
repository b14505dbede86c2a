/** The access log and the metrics: a line and a measurement a call, as HTTP has them. */
import { toTypeId } from "@trefoil/domain";
import { createLineWriter, type Logger, type Metrics } from "@trefoil/platform";
import { Status } from "nice-grpc";
import type { GrpcCall } from "./context.ts";

/** Told of each call when it is over. */
export type Witness = (call: GrpcCall, code: Status) => void;

export function createWitness({
  log,
  metrics,
}: {
  readonly log: Logger;
  readonly metrics: Metrics;
}): Witness {
  const write = createLineWriter(log);
  const duration = metrics.histogram("rpc.server.call.duration", {
    about: "Calls over gRPC, to their end; `rpc_method` is the path.",
  });
  return (call, code) => {
    write(fieldsOf(call, code), "request");
    duration(call.age() / 1_000, {
      operation: call.operation ?? "none",
      rpc_method: call.path,
      rpc_response_status_code: Status[code] as string,
    });
  };
}

/** JSON text. Every value is ours or was checked: the path is a method that is served, the request id has its form. */
function fieldsOf(call: GrpcCall, code: Status): string {
  const { caller, requestId, span, queries } = call;
  const id = caller.customerId === null ? undefined : toTypeId("customer", caller.customerId);
  return (
    `"protocol":"grpc","route":"${call.path}","status":${code},"ms":${rounded(call.age())},` +
    `"operation":${quoted(call.operation)},"caller":${quoted(id)},"role":"${caller.role}",` +
    `"requestId":"${requestId}","traceId":"${span.traceId}","queries":${queries},"dbMs":${rounded(call.dbMs)}`
  );
}

function quoted(text: string | undefined): string {
  return text === undefined ? "null" : `"${text}"`;
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
