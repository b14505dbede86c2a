/** The one error of the SDK: a kind for machines, a stable reason, and the fields at fault. */
import type { components } from "@trefoil/openapi/v2";
import type { Violation } from "./views.ts";

/** How to react. */
export type ErrorKind =
  | "INVALID_ARGUMENT"
  | "UNAUTHENTICATED"
  | "PERMISSION_DENIED"
  | "NOT_FOUND"
  | "ALREADY_EXISTS"
  | "FAILED_PRECONDITION"
  | "ABORTED"
  | "RESOURCE_EXHAUSTED"
  | "DEADLINE_EXCEEDED"
  | "UNAVAILABLE"
  | "INTERNAL";

/** A reason that the shop gives. */
export type ShopReason = components["schemas"]["ErrorReason"];

/**
 * A reason that only the client gives. CONNECTION_FAILED: no answer came, or it broke off; whether a write took
 * effect is unknown, and a retry with its key finds out. UNEXPECTED_ANSWER: what answered is not the shop.
 * NOT_IN_PROTOCOL: the transport's protocol leaves this operation to others.
 */
export type ClientReason = "CONNECTION_FAILED" | "UNEXPECTED_ANSWER" | "NOT_IN_PROTOCOL";

/** Newer shops may give reasons that this version does not know. */
export type Reason = ShopReason | ClientReason | (string & {});

interface ShopErrorParts {
  readonly kind: ErrorKind;
  readonly reason: Reason;
  readonly detail: string;
  readonly violations?: readonly Violation[] | undefined;
  readonly status?: number | undefined;
  readonly traceId?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly cause?: unknown;
}

export class ShopError extends Error {
  readonly kind: ErrorKind;
  readonly reason: Reason;
  /** What happened this time, in a sentence; the `message` too. */
  readonly detail: string;
  /** The fields at fault; empty when no field is. */
  readonly violations: readonly Violation[];
  /** The HTTP status, where HTTP was spoken. */
  readonly status: number | undefined;
  /** The trace to ask the shop's maintainers about. */
  readonly traceId: string | undefined;
  /** How long to wait before another attempt, where the shop says. */
  readonly retryAfterSeconds: number | undefined;

  constructor({ kind, reason, detail, cause, ...parts }: ShopErrorParts) {
    super(detail, cause === undefined ? undefined : { cause });
    this.name = "ShopError";
    this.kind = kind;
    this.reason = reason;
    this.detail = detail;
    this.violations = parts.violations ?? [];
    this.status = parts.status;
    this.traceId = parts.traceId;
    this.retryAfterSeconds = parts.retryAfterSeconds;
  }
}

/** INVALID_INPUT because of a field that can't even be sent. */
export function invalidField(field: string, reason: string, description: string): ShopError {
  const detail = `Not valid: ${field}.`;
  return new ShopError({
    kind: "INVALID_ARGUMENT",
    reason: "INVALID_INPUT",
    detail,
    violations: [{ field, reason, description }],
  });
}

export function connectionFailed(detail: string, cause?: unknown): ShopError {
  return new ShopError({ kind: "UNAVAILABLE", reason: "CONNECTION_FAILED", detail, cause });
}

export function deadlineExceeded(timeoutMs: number, cause?: unknown): ShopError {
  const detail = `There was no answer within ${timeoutMs} ms.`;
  return new ShopError({ kind: "DEADLINE_EXCEEDED", reason: "DEADLINE_EXCEEDED", detail, cause });
}
