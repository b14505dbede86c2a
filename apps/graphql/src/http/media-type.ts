/** In which media type an answer goes out, and which status it has there (GraphQL over HTTP, September 2026). */
import { accepts, EdgeError, type Exchange } from "@trefoil/http";

export const GRAPHQL_RESPONSE = "application/graphql-response+json; charset=utf-8";
const JSON_RESPONSE = "application/json; charset=utf-8";

/** The first is for clients that don't care. */
const OFFERED = [JSON_RESPONSE, GRAPHQL_RESPONSE];

/** What clients really send: few, and worked out once. */
const known = new Map<string | undefined, string>([
  [undefined, JSON_RESPONSE],
  ["*/*", JSON_RESPONSE],
  ["application/json", JSON_RESPONSE],
  ["application/graphql-response+json", GRAPHQL_RESPONSE],
]);
const MAX_KNOWN = 100;
const MAX_LENGTH = 200;

/** Sets the media type of the answer; NOT_ACCEPTABLE. */
export function negotiate(exchange: Exchange): void {
  const { accept } = exchange.request.headers;
  const chosen = known.get(accept) ?? accepts(exchange.request, OFFERED);
  exchange.mediaType = chosen ?? JSON_RESPONSE;
  if (chosen === undefined) {
    throw new EdgeError(
      "NOT_ACCEPTABLE",
      "The path answers with application/graphql-response+json or application/json.",
    );
  }
  if (known.size < MAX_KNOWN && (accept?.length ?? 0) < MAX_LENGTH) known.set(accept, chosen);
}

/** Data and errors together, which the specification asks to be told from success without errors. */
export const PARTIAL_SUCCESS = 294;

/** Of an operation that was run: it has data, be that null. */
export function statusOfResult({ mediaType }: Exchange, hasErrors: boolean): number {
  return hasErrors && mediaType === GRAPHQL_RESPONSE ? PARTIAL_SUCCESS : 200;
}

/**
 * Of a request that is well-formed, but whose document or variables are not: a client that takes `application/json` alone
 * believes nothing but a 200 (appendix A).
 */
export function statusOfRefusal({ mediaType }: Exchange, status: number): number {
  const ofRequest = status === 400 || status === 404 || status === 422;
  return ofRequest && mediaType !== GRAPHQL_RESPONSE ? 200 : status;
}
