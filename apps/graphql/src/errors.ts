/** From what went wrong to `errors[]`: the one place where an error gets its code and its words. */
import { type ErrorKind, type Reason, reasons, ShopError, type Violation } from "@trefoil/domain";
import { EdgeError, type EdgeReason, errorHeaders, statusOf } from "@trefoil/http";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type GraphqlReason, graphqlReasons } from "./reasons.ts";

const codeOfKind: Record<ErrorKind, string> = {
  INVALID_ARGUMENT: "BAD_USER_INPUT",
  UNAUTHENTICATED: "UNAUTHENTICATED",
  PERMISSION_DENIED: "FORBIDDEN",
  NOT_FOUND: "NOT_FOUND",
  ALREADY_EXISTS: "CONFLICT",
  FAILED_PRECONDITION: "FAILED_PRECONDITION",
  ABORTED: "ABORTED",
  RESOURCE_EXHAUSTED: "RATE_LIMITED",
  DEADLINE_EXCEEDED: "DEADLINE_EXCEEDED",
  UNAVAILABLE: "SERVICE_UNAVAILABLE",
  INTERNAL: "INTERNAL_SERVER_ERROR",
};

/** Text that quotes the request is cut: an answer does not grow with what was asked. */
const MAX_MESSAGE = 300;
const MAX_FIELD = 100;
const MAX_ERRORS = 10;
const MAX_LOCATIONS = 2;
/** Bytes of the violations of a refused request: about a hundred, as many as the domain names, unless they quote a lot. */
const MAX_VIOLATIONS = 8_500;

export type AnyReason = Reason | EdgeReason | GraphqlReason;

/** What `extensions.code` says of a reason. */
export function codeOf(reason: AnyReason): string {
  if (reason in reasons) return codeOfKind[reasons[reason as Reason].kind];
  return reason in graphqlReasons ? graphqlReasons[reason as GraphqlReason].code : "BAD_REQUEST";
}

/** A request that is refused before anything of it is run. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly reason: GraphqlReason;
  /** Where in the document it went wrong, and how, as GraphQL's own checks say; the reason's meaning where there are none. */
  readonly errors: readonly GraphQLError[];

  constructor(reason: GraphqlReason, errors: readonly GraphQLError[] | string = []) {
    const said = typeof errors === "string" ? [new GraphQLError(errors)] : errors;
    super(said[0]?.message ?? graphqlReasons[reason].meaning);
    this.reason = reason;
    this.errors = said.length > 0 ? said : [new GraphQLError(graphqlReasons[reason].meaning)];
  }
}

/** An answer without data. */
export interface Told {
  readonly status: number;
  /** `WWW-Authenticate`, `Retry-After`, `Allow`; names and values in turn. */
  readonly headers: readonly string[];
  readonly errors: readonly GraphQLFormattedError[];
}

/** What is said to whoever sent a request that was refused or broke off. A bug says nothing of itself. */
export function tell(error: unknown, traceId: string): Told {
  if (error instanceof RequestError) {
    const { reason } = error;
    const extensions = { code: codeOf(reason), reason, traceId };
    const errors = error.errors.slice(0, MAX_ERRORS).map((found) => ({ ...located(found), extensions }));
    return { status: graphqlReasons[reason].status, headers: [], errors };
  }
  const known = error instanceof ShopError || error instanceof EdgeError ? error : new ShopError("INTERNAL");
  const { reason } = known;
  const errors = [
    { message: bounded(known.message), extensions: errorExtensions(known, traceId, MAX_VIOLATIONS) },
  ];
  return { status: statusOf(reason), headers: errorHeaders(known), errors };
}

interface Extensions {
  readonly code: string;
  readonly reason: AnyReason;
  readonly traceId: string;
  readonly violations?: readonly Violation[];
  readonly retryAfterSeconds?: number;
  [extension: string]: unknown;
}

/** What `extensions` says of an error of the shop or of HTTP; `room` in bytes is that of its violations. */
export function errorExtensions(
  error: ShopError | EdgeError,
  traceId: string,
  room = Number.POSITIVE_INFINITY,
): Extensions {
  const { reason, violations } = error;
  const seconds = error instanceof ShopError ? error.retryAfterSeconds : undefined;
  return {
    code: codeOf(reason),
    reason,
    ...(violations.length > 0 && { violations: within(room, violations.map(short)) }),
    traceId,
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
  };
}

function short({ field, reason, description }: Violation): Violation {
  return { field: field.slice(0, MAX_FIELD), reason, description: description.slice(0, MAX_MESSAGE) };
}

function within(room: number, violations: readonly Violation[]): readonly Violation[] {
  let size = 0;
  const last = violations.findIndex((violation) => {
    size += Buffer.byteLength(JSON.stringify(violation)) + 1;
    return size > room;
  });
  return last === -1 ? violations : violations.slice(0, last);
}

function located({ message, locations }: GraphQLError): GraphQLFormattedError {
  const text = bounded(message);
  return locations === undefined || locations.length === 0
    ? { message: text }
    : { message: text, locations: locations.slice(0, MAX_LOCATIONS) };
}

function bounded(message: string): string {
  return message.length <= MAX_MESSAGE ? message : `${message.slice(0, MAX_MESSAGE)}...`;
}
