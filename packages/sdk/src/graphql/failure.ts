/** What went wrong, in the SDK's words: the errors of a GraphQL answer. */
import { type ErrorKind, ShopError } from "../errors.ts";
import { kindOfStatus, retryAfter } from "../http/problem.ts";
import { kindOfReason } from "../reasons.ts";
import type { Violation } from "../views.ts";

/** An error as GraphQL has it, with what the shop says about it. */
export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions?: {
    readonly code?: string;
    readonly reason?: string;
    readonly violations?: readonly Violation[];
    readonly traceId?: string;
    readonly retryAfterSeconds?: number;
  };
}

const invalid = "INVALID_ARGUMENT";

/** A code stands for a kind; for those of GraphQL itself it stands for what they ask of the caller. */
const kindOfCode: Readonly<Record<string, ErrorKind>> = {
  BAD_USER_INPUT: invalid,
  BAD_REQUEST: invalid,
  GRAPHQL_PARSE_FAILED: invalid,
  GRAPHQL_VALIDATION_FAILED: invalid,
  OPERATION_RESOLUTION_FAILURE: invalid,
  QUERY_TOO_COMPLEX: invalid,
  UNAUTHENTICATED: "UNAUTHENTICATED",
  FORBIDDEN: "PERMISSION_DENIED",
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "ALREADY_EXISTS",
  FAILED_PRECONDITION: "FAILED_PRECONDITION",
  ABORTED: "ABORTED",
  RATE_LIMITED: "RESOURCE_EXHAUSTED",
  DEADLINE_EXCEEDED: "DEADLINE_EXCEEDED",
  SERVICE_UNAVAILABLE: "UNAVAILABLE",
  INTERNAL_SERVER_ERROR: "INTERNAL",
};

/** The first of the errors is what the call fails with: a document of the SDK has one field that can fail. */
export function fromFailure({ message, extensions = {} }: GraphQLFailure, response: Response): ShopError {
  const { code = "INTERNAL_SERVER_ERROR", reason = code, violations, traceId } = extensions;
  const known = (kindOfReason as Readonly<Record<string, ErrorKind>>)[reason] ?? kindOfCode[code];
  return new ShopError({
    kind: known ?? (response.ok ? invalid : kindOfStatus(response.status)),
    reason,
    detail: message,
    violations: violations?.map(inWordsOfInputs),
    status: response.status,
    traceId,
    retryAfterSeconds: extensions.retryAfterSeconds ?? retryAfter(response),
  });
}

/** Where a member is in the request; all of that is its operation's input. */
const PLACE = /^variables\.(?:(?:input|filter)\.)?/;

/** `first` and `last` are what the SDK has as `limit` of a window. */
function inWordsOfInputs({ field, ...violation }: Violation): Violation {
  const name = field.replace(PLACE, "");
  return { field: name === "first" || name === "last" ? "limit" : name, ...violation };
}

const NOT_PERSISTED = "PERSISTED_QUERY_NOT_FOUND";

/** Whether the shop asks for the text of a document whose hash it does not know. */
export function isTextWanted({ errors = [] }: { readonly errors?: readonly GraphQLFailure[] }): boolean {
  return errors.some(({ extensions }) => extensions?.code === NOT_PERSISTED);
}
