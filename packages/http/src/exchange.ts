/** One request and its answer: who asks, under which trace, by when, and what it cost. It is the domain's `Call`. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { anonymous, type Call, type Caller, type Cost } from "@trefoil/domain";
import {
  formatTraceparent,
  type RateDecision,
  requestId,
  startSpan,
  type TraceContext,
} from "@trefoil/platform";
import type { Answer } from "./answer.ts";

/** How a version of the API speaks. */
export interface Dialect {
  /** What every answer says of the version, as names and values in turn. */
  readonly headersFor: (path: string) => readonly string[];
  /** What it calls a field that the shop names in a violation. */
  readonly fieldName: (field: string) => string;
}

export class Exchange implements Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** By `performance.now()`. */
  readonly startedAt = performance.now();
  readonly requestId: string;
  readonly span: TraceContext;
  /** Names our own span, below the caller's. */
  readonly traceparent: string;
  /** The path as it was asked for. */
  readonly instance: string;
  /** The path that is served: with its version, without a query. */
  path: string;
  /** What follows the `?`; without `version` where that chose the version. */
  query: string;
  /** That of the version that answers; none for what has no versions. */
  dialect: Dialect | undefined;
  /** How the app that answers shows what goes wrong; as a problem document (RFC 9457) where it does not say. */
  explain: ((error: unknown, exchange: Exchange) => Answer) | undefined;
  /** The operation that answers, and its path template, for the log. */
  operation: string | undefined;
  route: string | undefined;
  caller: Caller = anonymous;
  budget: RateDecision | undefined;
  idempotencyKey: string | undefined;
  /** Whether the result is that of an earlier request with the same key. */
  replayed = false;
  /** The media type of a JSON answer. */
  mediaType = "application/json";
  /** For REST: members that the representation is narrowed to, and relations to embed. */
  fields: readonly string[] | undefined;
  include: readonly string[] | undefined;
  /** For REST: whether the contract was kept. From then on it is the shop that names fields. */
  valid = false;
  /** Whether an answer has been given. */
  answered = false;
  /** The status that an answer would have had which broke off in the middle; for the log. */
  brokenWith: number | undefined;
  dbMs = 0;
  queries = 0;
  /** Of a live stream: told where it begins, and how far the log has been read where it shows nothing. */
  reached: ((position: string) => void) | undefined;
  #abort: AbortController | undefined;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.request = request;
    this.response = response;
    const { headers } = request;
    this.span = startSpan(headers["traceparent"] as string | undefined);
    this.traceparent = formatTraceparent(this.span);
    const given = headers["x-request-id"];
    this.requestId = given === undefined ? this.span.traceId : requestId(String(given));
    const url = originForm(request.url ?? "/");
    const mark = url.indexOf("?");
    this.instance = mark === -1 ? url : url.slice(0, mark);
    this.path = this.instance;
    this.query = mark === -1 ? "" : url.slice(mark + 1);
  }

  /** Aborted when the client hangs up or the deadline passes. Made when it is asked for: most requests never do. */
  get signal(): AbortSignal {
    this.#abort ??= new AbortController();
    return this.#abort.signal;
  }

  /** Whether the client has hung up, or has all of its answer. */
  get gone(): boolean {
    return this.response.destroyed;
  }

  abort(reason: Error): void {
    this.#abort ??= new AbortController();
    this.#abort.abort(reason);
  }

  /** From now on the client's hanging up aborts at once, as a stream needs it. */
  abortOnClose(): void {
    this.response.once("close", () => {
      if (!this.response.writableFinished) this.abort(new Error("the client has hung up"));
    });
  }

  charge({ dbMs, queries }: Cost): void {
    this.dbMs += dbMs;
    this.queries += queries;
  }

  /** Milliseconds since the request arrived. */
  age(): number {
    return performance.now() - this.startedAt;
  }
}

/** A proxy may send the absolute form (RFC 9112, section 3.2.2): `GET http://shop.example/v2/products HTTP/1.1`. */
function originForm(url: string): string {
  if (url.charCodeAt(0) === 47 || url === "*") return url;
  const absolute = URL.parse(url);
  return absolute === null ? `/${url}` : absolute.pathname + absolute.search;
}
