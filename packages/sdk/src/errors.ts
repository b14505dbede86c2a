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

/** Reasons that only the client gives. */
export const clientReasons = {
  CONNECTION_FAILED: {
    kind: "UNAVAILABLE",
    title: "The shop was not reached",
    meaning: "No answer came, or it broke off. Whether a write took effect is unknown.",
    remedy: "Retry with the same key, which finds out; the client does so by itself as often as it may.",
  },
  UNEXPECTED_ANSWER: {
    kind: "INTERNAL",
    title: "What answered is not the shop",
    meaning: "The answer has none of the forms that the shop's answers have: a proxy's page, say.",
    remedy: "Check the address that the transport was made with, and what is in between.",
  },
  NOT_IN_PROTOCOL: {
    kind: "FAILED_PRECONDITION",
    title: "The protocol does not have this operation",
    meaning: "The transport's protocol leaves this operation to others.",
    remedy: "Use a client with another transport for it.",
  },
} as const satisfies Record<
  string,
  { readonly kind: ErrorKind; readonly title: string; readonly meaning: string; readonly remedy: string }
>;

export type ClientReason = keyof typeof clientReasons;

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
