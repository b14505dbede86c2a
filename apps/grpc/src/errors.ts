/** From what went wrong to a status with details: the one place where an error gets its code and its words. */
import { type ErrorKind, ShopError, type Violation } from "@trefoil/domain";
import type { Logger } from "@trefoil/platform";
import { type CallContext, ServerError, Status } from "nice-grpc";
import type { GrpcCall } from "./context.ts";
import { encodeStatus, type FieldViolation, type RichStatus } from "./rich-status.ts";

const codeOfKind: Record<ErrorKind, Status> = {
  INVALID_ARGUMENT: Status.INVALID_ARGUMENT,
  UNAUTHENTICATED: Status.UNAUTHENTICATED,
  PERMISSION_DENIED: Status.PERMISSION_DENIED,
  NOT_FOUND: Status.NOT_FOUND,
  ALREADY_EXISTS: Status.ALREADY_EXISTS,
  FAILED_PRECONDITION: Status.FAILED_PRECONDITION,
  ABORTED: Status.ABORTED,
  RESOURCE_EXHAUSTED: Status.RESOURCE_EXHAUSTED,
  DEADLINE_EXCEEDED: Status.DEADLINE_EXCEEDED,
  UNAVAILABLE: Status.UNAVAILABLE,
  INTERNAL: Status.INTERNAL,
};

/** Text that quotes the request is cut: clients take 8 KiB of metadata, some of them in all. */
const MAX_MESSAGE = 300;
const MAX_FIELD = 100;
/** Bytes of the violations: base64 makes them a third larger, and the message is in the status a second time. */
const MAX_VIOLATIONS = 3_000;
const DOMAIN = "trefoil";

export interface Told {
  readonly code: Status;
  readonly message: string;
  /** Metadata of the answer. */
  readonly trailer: readonly (readonly [name: string, value: string | Uint8Array])[];
}

/** What is said to whoever made a call that failed. A bug says nothing of itself. */
export function tell(error: unknown, call: GrpcCall): Told {
  // A service of others says it in its own words.
  if (error instanceof ServerError)
    return { code: error.code, message: error.details.toWellFormed(), trailer: [] };
  const known = error instanceof ShopError ? error : new ShopError("INTERNAL");
  const status = statusOf(known, { traceId: call.span.traceId, paged: call.paged });
  const { code, message } = status;
  return { code, message, trailer: [["grpc-status-details-bin", encodeStatus(status)], ...pushback(known)] };
}

/** The same, and a bug goes to the log. Nobody hears what is said of a call that is over; the log should know why. */
export function refusal(error: unknown, call: GrpcCall, log: Logger): Told {
  if (call.gone)
    return { code: call.late ? Status.DEADLINE_EXCEEDED : Status.CANCELLED, message: OVER, trailer: [] };
  if (!(error instanceof ShopError || error instanceof ServerError)) {
    const { operation, path, traceparent } = call;
    log.error({ err: error, operation: operation ?? path, traceparent }, "a call failed by a bug");
  }
  return tell(error, call);
}

const OVER = "The call is over.";

/** The status of an error, with its details; `paged` where its fields have gRPC's names of a page's. */
export function statusOf(
  { kind, reason, violations, message, retryAfterSeconds }: ShopError,
  { traceId, paged }: { readonly traceId: string; readonly paged: boolean },
): RichStatus {
  return {
    code: codeOfKind[kind],
    message: bounded(message),
    errorInfo: { reason, domain: DOMAIN, metadata: { traceId } },
    violations: within(
      MAX_VIOLATIONS,
      violations.map((one) => short(one, paged)),
    ),
    retryAfterSeconds,
  };
}

/** As nice-grpc says it. */
export function asStatus(told: Told, { trailer }: Pick<CallContext, "trailer">): ServerError {
  for (const [name, value] of told.trailer) trailer.set(name, value);
  return new ServerError(told.code, told.message);
}

/** Clients with a retry policy wait so long, by gRPC's own rules for retries (A6). */
function pushback({ retryAfterSeconds: seconds }: ShopError): [string, string][] {
  return seconds === undefined ? [] : [["grpc-retry-pushback-ms", String(seconds * 1_000)]];
}

/** What gRPC calls the fields of a page. */
const pageFields: Readonly<Record<string, string>> = {
  limit: "pageSize",
  after: "pageToken",
  before: "beforePageToken",
  sort: "orderBy",
};

function short({ field, reason, description }: Violation, paged: boolean): FieldViolation {
  return {
    field: ((paged && pageFields[field]) || field).slice(0, MAX_FIELD).toWellFormed(),
    description: bounded(description),
    reason,
  };
}

function within(room: number, violations: readonly FieldViolation[]): FieldViolation[] {
  let size = 0;
  const last = violations.findIndex(({ field, description, reason }) => {
    size += Buffer.byteLength(field) + Buffer.byteLength(description) + reason.length + 8;
    return size > room;
  });
  return violations.slice(0, last === -1 ? undefined : Math.max(last, 1));
}

/** Cut, and without halves of characters, which no header can carry. */
function bounded(message: string): string {
  const text = message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE)}...`;
  return text.toWellFormed();
}
