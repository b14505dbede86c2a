/** Cross-origin access (Fetch standard): which web pages of other origins may call the API, and what they may see. */
import type { Exchange } from "./exchange.ts";

export interface Cors {
  /** The `Vary` of every answer; allowed origins differ when there is a list of them. */
  readonly varies: boolean;
  /** Headers for the answer to a request from a page; none where its origin may not call. */
  headersFor(origin: string): readonly string[];
  /** Headers for a preflight beside those; none when the request is none. `allow` lists the methods of the path. */
  preflight(exchange: Exchange, allow: string): readonly string[];
}

const EXPOSED =
  "ETag, Link, Location, Retry-After, Idempotent-Replayed, Preference-Applied, RateLimit, RateLimit-Policy, Server-Timing, X-Request-Id, traceparent, Deprecation, Sunset, WWW-Authenticate, Allow";
const TAKEN =
  "Authorization, Content-Type, Accept, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, Prefer, X-Request-Id, traceparent, tracestate, Apollo-Require-Preflight, X-Apollo-Operation-Name";
const MAX_AGE_SECONDS = "7200";

/** `origins`: `*` for all (without credentials: the API knows no cookies), a list, or false for none. */
export function createCors(origins: "*" | false | readonly string[]): Cors {
  const listed = Array.isArray(origins) ? new Set<string>(origins) : undefined;

  function headersFor(origin: string): readonly string[] {
    if (origins === false || listed?.has(origin) === false) return [];
    const allowed = listed === undefined ? "*" : origin;
    return ["Access-Control-Allow-Origin", allowed, "Access-Control-Expose-Headers", EXPOSED];
  }

  return {
    varies: listed !== undefined,
    headersFor,
    preflight({ request: { headers } }, allow) {
      const { origin } = headers;
      if (origin === undefined || headers["access-control-request-method"] === undefined) return [];
      if (headersFor(origin).length === 0) return [];
      const methods = ["Access-Control-Allow-Methods", allow, "Access-Control-Allow-Headers", TAKEN];
      return [...methods, "Access-Control-Max-Age", MAX_AGE_SECONDS];
    },
  };
}
