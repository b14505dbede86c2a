/** How each protocol says a reason, as its own code puts it: with the details of the contract's example. */
import { STATUS_CODES } from "node:http";
import { type Reason, reasons, ShopError, type Violation } from "@trefoil/domain";
import { codeOf, errorExtensions, type GraphqlReason, graphqlReasons } from "@trefoil/graphql";
import { statusOf as grpcStatusOf } from "@trefoil/grpc";
import { EdgeError, type EdgeReason, edgeReasons, errorHeaders, type Said, statusOf } from "@trefoil/http";
import v2 from "@trefoil/openapi/v2.json" with { type: "json" };

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

/** Seconds that a client is told to wait. */
const waits: Partial<Record<Reason, number>> = {
  IDEMPOTENCY_KEY_IN_PROGRESS: 1,
  RATE_LIMITED: 12,
  TOO_MANY_STREAMS: 10,
  OVERLOADED: 10,
  DATABASE_UNAVAILABLE: 1,
};

/** An answer as the contract shows it. */
interface Example {
  readonly detail: string;
  readonly instance?: string;
  readonly violations?: readonly Violation[];
}

function exampleOf(reason: Reason | EdgeReason): Example {
  const examples = v2.components.examples as unknown as Readonly<Record<string, { readonly value: Example }>>;
  return examples[reason]?.value ?? { detail: aboutOf(reason).meaning };
}

function aboutOf(reason: Reason | EdgeReason) {
  return reason in reasons ? reasons[reason as Reason] : edgeReasons[reason as EdgeReason];
}

function errorOf(reason: Reason | EdgeReason): ShopError | EdgeError {
  const { detail, violations = [] } = exampleOf(reason);
  if (reason in edgeReasons) return new EdgeError(reason as EdgeReason, detail, { violations });
  const retryAfterSeconds = waits[reason as Reason];
  return new ShopError(reason as Reason, detail, {
    violations,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}

export function restLook(reason: Reason | EdgeReason): Said {
  const { detail, instance = "/v2/products", violations } = exampleOf(reason);
  const { title } = aboutOf(reason);
  const status = statusOf(reason);
  const document = { type: `/errors/${reason}`, title, status, detail, instance, reason, traceId };
  return {
    status: `${status} ${STATUS_CODES[status]}`,
    headers: pairs(errorHeaders(errorOf(reason))),
    answer: violations === undefined ? document : { ...document, violations },
  };
}

function pairs(names: readonly string[]): string[] {
  return names.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${names[at + 1]}`] : []));
}

export function graphqlLook(reason: Reason | EdgeReason): Said {
  const error = errorOf(reason);
  const extensions = errorExtensions(error, traceId);
  return {
    status: extensions.code,
    answer: { errors: [{ message: error.message, extensions }] },
  };
}

export function graphqlAlone(reason: GraphqlReason): Said {
  const { meaning, status } = graphqlReasons[reason];
  const extensions = { code: codeOf(reason), reason, traceId };
  return {
    status: `${extensions.code}, ${status} ${STATUS_CODES[status]}`,
    answer: { errors: [{ message: meaning, extensions }] },
  };
}

const grpcNames = [
  ..."OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED".split(
    " ",
  ),
  ..."RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE".split(
    " ",
  ),
  ..."DATA_LOSS UNAUTHENTICATED".split(" "),
];

export function grpcLook(reason: Reason): Said {
  const error = errorOf(reason) as ShopError;
  const { code, message, errorInfo, violations, retryAfterSeconds } = grpcStatusOf(error, {
    traceId,
    paged: false,
  });
  const details: object[] = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", ...errorInfo }];
  if (violations.length > 0)
    details.push({ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: violations });
  if (retryAfterSeconds !== undefined)
    details.push({
      "@type": "type.googleapis.com/google.rpc.RetryInfo",
      retryDelay: `${retryAfterSeconds}s`,
    });
  return { status: `${grpcNames[code]} (${code})`, answer: { code, message, details } };
}
