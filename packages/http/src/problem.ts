/** From what went wrong to a problem document (RFC 9457): the one place where an error gets its status. */
import { type ErrorKind, invalidInput, type Reason, reasons, ShopError } from "@trefoil/domain";
import type { Answer } from "./answer.ts";
import { EdgeError } from "./edge-error.ts";
import { type EdgeReason, edgeReasons } from "./edge-reasons.ts";
import type { Exchange } from "./exchange.ts";

const statusOfKind: Record<ErrorKind, number> = {
  INVALID_ARGUMENT: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  FAILED_PRECONDITION: 409,
  ABORTED: 409,
  RESOURCE_EXHAUSTED: 429,
  DEADLINE_EXCEEDED: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** An answer does not grow with the address that was asked for. */
const MAX_INSTANCE = 500;

/** Where a standard asks for more than the kind says. */
const statusOfReason: Partial<Record<Reason, number>> = {
  IDEMPOTENCY_KEY_REUSED: 422,
  VERSION_MISMATCH: 412,
};

export function statusOf(reason: Reason | EdgeReason): number {
  if (reason in edgeReasons) return edgeReasons[reason as EdgeReason].status;
  return statusOfReason[reason as Reason] ?? statusOfKind[reasons[reason as Reason].kind];
}

/** The answer that says what went wrong. Anything but a ShopError or an EdgeError is a bug and says nothing of itself. */
export function problem(error: unknown, exchange: Exchange): Answer {
  const known = asNamed(error, exchange);
  const { reason, violations, message } = known;
  const status = statusOf(reason);
  const { title } = reason in edgeReasons ? edgeReasons[reason as EdgeReason] : reasons[reason as Reason];
  const { span } = exchange;
  const instance = exchange.instance.slice(0, MAX_INSTANCE);
  const type = `/errors/${reason}`;
  const document = { type, title, status, detail: message, instance, reason, traceId: span.traceId };
  return {
    status,
    type: "application/problem+json",
    headers: errorHeaders(known),
    body: violations.length === 0 ? document : { ...document, violations },
  };
}

/** The error with its fields named as the caller's version of the API names them. */
function asNamed(error: unknown, { dialect, valid }: Exchange): ShopError | EdgeError {
  if (error instanceof EdgeError) return error;
  if (!(error instanceof ShopError)) return new ShopError("INTERNAL");
  if (dialect === undefined || !valid || error.violations.length === 0) return error;
  const violations = error.violations.map((found) => ({ ...found, field: dialect.fieldName(found.field) }));
  if (error.reason === "INVALID_INPUT") return invalidInput(violations);
  return new ShopError(error.reason, error.message, { violations });
}

/** What the answer to an error says besides: `WWW-Authenticate`, `Retry-After`, `Allow`; names and values in turn. */
export function errorHeaders(error: ShopError | EdgeError): readonly string[] {
  if (error instanceof EdgeError) return error.headers;
  const headers = challenge[error.reason] ?? [];
  const seconds = error.retryAfterSeconds ?? (error.kind === "UNAVAILABLE" ? 1 : undefined);
  return seconds === undefined ? headers : [...headers, "Retry-After", String(seconds)];
}

/** RFC 6750, section 3. */
const challenge: Partial<Record<Reason, readonly string[]>> = {
  TOKEN_REQUIRED: ["WWW-Authenticate", 'Bearer realm="trefoil"'],
  TOKEN_INVALID: ["WWW-Authenticate", 'Bearer realm="trefoil", error="invalid_token"'],
  TOKEN_EXPIRED: [
    "WWW-Authenticate",
    'Bearer realm="trefoil", error="invalid_token", error_description="The token has expired"',
  ],
  SCOPE_REQUIRED: ["WWW-Authenticate", 'Bearer realm="trefoil", error="insufficient_scope"'],
};
