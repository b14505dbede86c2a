/** What went wrong, in the SDK's words: problem documents (RFC 9457), answers of strangers, and no answer at all. */
import type { components } from "@trefoil/openapi/v2";
import { connectionFailed, type ErrorKind, ShopError } from "../errors.ts";
import { kindOfReason } from "../reasons.ts";

type Problem = components["schemas"]["Problem"];

/** Of an answer that is not a success. */
export function fromProblem(response: Response, body: unknown): ShopError {
  if (!isProblem(body)) return unexpected(response);
  const { reason, detail, violations, status, traceId } = body;
  const about = { detail, violations, status, traceId, retryAfterSeconds: retryAfter(response) };
  // 428 is HTTP's word for a missing If-Match; to the operation it is a required field that is missing.
  if (reason === "VERSION_REQUIRED")
    return new ShopError({ ...about, kind: "INVALID_ARGUMENT", reason: "INVALID_INPUT" });
  return new ShopError({ ...about, kind: kindOfReason[reason] ?? kindOfStatus(status), reason });
}

/** Of an answer that the shop can't have given: a proxy's page, or JSON of another shape. */
export function unexpected(response: Response, cause?: unknown): ShopError {
  const { status, url } = response;
  return new ShopError({
    kind: response.ok ? "INTERNAL" : kindOfStatus(status),
    reason: "UNEXPECTED_ANSWER",
    detail: `${url} answered ${status} in a form that is not the shop's.`,
    status,
    retryAfterSeconds: retryAfter(response),
    cause,
  });
}

/** Of a success whose body is not JSON. */
export function notJson(url: string, cause: unknown): ShopError {
  const detail = `${url} answered with something that is not JSON.`;
  return new ShopError({ kind: "INTERNAL", reason: "UNEXPECTED_ANSWER", detail, cause });
}

export function connectionLost(url: string, error: unknown): ShopError {
  const { host } = new URL(url, "http://localhost");
  const { cause = error } = error as { cause?: unknown };
  const why = (cause as { code?: string; message?: string }).code ?? (cause as Error).message;
  return connectionFailed(`The connection to ${host} failed: ${why}.`, error);
}

export function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && typeof (body as Problem).reason === "string";
}

const kinds: Readonly<Record<number, ErrorKind>> = {
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  408: "UNAVAILABLE",
  409: "FAILED_PRECONDITION",
  412: "ABORTED",
  429: "RESOURCE_EXHAUSTED",
  502: "UNAVAILABLE",
  503: "UNAVAILABLE",
  504: "UNAVAILABLE",
};

export function kindOfStatus(status: number): ErrorKind {
  return kinds[status] ?? (status < 500 ? "INVALID_ARGUMENT" : "INTERNAL");
}

/** What fails while an answer is read: it broke off (TypeError) or is not JSON (SyntaxError). */
export function readFailure(error: unknown, url: string, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return error;
  if (error instanceof SyntaxError) return notJson(url, error);
  return error instanceof TypeError ? connectionLost(url, error) : error;
}

/** Seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After");
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
