/** What went wrong, in the SDK's words: statuses of gRPC, with the shop's details or without. */
import { type ServiceError, status as Status } from "@grpc/grpc-js";
import { connectionFailed, type ErrorKind, ShopError } from "../errors.ts";
import { kindOfReason } from "../reasons.ts";
import type { Violation } from "../views.ts";
import { decodeStatus, type RichStatus } from "./rich-status.ts";

const kindOfCode: Readonly<Partial<Record<Status, ErrorKind>>> = {
  [Status.INVALID_ARGUMENT]: "INVALID_ARGUMENT",
  [Status.OUT_OF_RANGE]: "INVALID_ARGUMENT",
  [Status.UNAUTHENTICATED]: "UNAUTHENTICATED",
  [Status.PERMISSION_DENIED]: "PERMISSION_DENIED",
  [Status.NOT_FOUND]: "NOT_FOUND",
  [Status.ALREADY_EXISTS]: "ALREADY_EXISTS",
  [Status.FAILED_PRECONDITION]: "FAILED_PRECONDITION",
  [Status.ABORTED]: "ABORTED",
  [Status.RESOURCE_EXHAUSTED]: "RESOURCE_EXHAUSTED",
  [Status.DEADLINE_EXCEEDED]: "DEADLINE_EXCEEDED",
  [Status.UNAVAILABLE]: "UNAVAILABLE",
};

/** Without the shop's details these come from the library, which had no answer or lost it. */
const lost: ReadonlySet<Status> = new Set([Status.UNAVAILABLE, Status.CANCELLED, Status.UNKNOWN]);
/** So the library says that a stream was reset. */
const RESET = /^Received RST_STREAM|^Call cancelled|ECONNRESET|EPIPE/;

/** `paged`: whether the operation's violations have gRPC's names for the members of a window. */
export function fromStatus(error: ServiceError, paged: boolean): ShopError {
  const rich = richOf(error);
  if (rich?.reason === undefined) return withoutDetails(error);
  const { reason, violations, traceId, retryAfterSeconds } = rich;
  const known = (kindOfReason as Readonly<Record<string, ErrorKind>>)[reason];
  return new ShopError({
    kind: known ?? kindOfCode[error.code] ?? "INTERNAL",
    reason,
    detail: error.details,
    violations: paged ? violations.map(inWordsOfInputs) : violations,
    traceId,
    retryAfterSeconds,
  });
}

function richOf({ metadata }: ServiceError): RichStatus | undefined {
  const [details] = metadata?.get("grpc-status-details-bin") ?? [];
  try {
    return details === undefined ? undefined : decodeStatus(details as Buffer);
  } catch {
    return undefined;
  }
}

function withoutDetails(error: ServiceError): ShopError {
  const { code, details } = error;
  if (lost.has(code) || RESET.test(details)) return connectionFailed(`The call was lost: ${details}.`, error);
  if (code === Status.DEADLINE_EXCEEDED)
    return new ShopError({
      kind: "DEADLINE_EXCEEDED",
      reason: "DEADLINE_EXCEEDED",
      detail: details,
      cause: error,
    });
  return new ShopError({
    kind: kindOfCode[code] ?? "INTERNAL",
    reason: "UNEXPECTED_ANSWER",
    detail: `What answered is not the shop: ${Status[code]}: ${details}`,
    cause: error,
  });
}

/** Of a response that is not as the contract has it. */
export function unexpectedResponse(path: string, cause: unknown): ShopError {
  const detail = `${path} answered in a form that is not the shop's.`;
  return new ShopError({ kind: "INTERNAL", reason: "UNEXPECTED_ANSWER", detail, cause });
}

/** The SDK's names of what gRPC has other names for. */
const members: Readonly<Record<string, string>> = {
  pageSize: "limit",
  pageToken: "after",
  beforePageToken: "before",
  orderBy: "sort",
};

function inWordsOfInputs({ field, ...violation }: Violation): Violation {
  return { field: members[field] ?? field, ...violation };
}
