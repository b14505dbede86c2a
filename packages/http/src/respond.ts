/** Turns answers into bytes: headers that every answer has, conditional requests, compression, and a line in the log. */
import type { Logger, Metrics } from "@trefoil/platform";
import { createAccessLog } from "./access-log.ts";
import type { Answer } from "./answer.ts";
import type { Cors } from "./cors.ts";
import { compress, type Encoding, encodingFor, MIN_COMPRESSED } from "./encoding.ts";
import { isKnown } from "./etag.ts";
import type { Exchange } from "./exchange.ts";
import { measureRequests } from "./request-metrics.ts";
import { type Audience, securityHeaders } from "./security-headers.ts";

export interface Responder {
  /** Answers, unless that has been done: a deadline that has passed leaves nothing to say to what comes later. */
  respond(exchange: Exchange, answer: Answer): void;
  /** The headers that every answer has, for those who write the body themselves; names and values in turn. */
  headersOf(exchange: Exchange, audience?: Audience): string[];
  /** Ends an exchange that can't be answered, and says why in the log. */
  giveUp(exchange: Exchange, error: unknown): void;
  /** For an exchange that was answered by others, or that nobody waits for any more: only its line in the log. */
  abandon(exchange: Exchange, bytes?: number): void;
}

interface Given {
  readonly log: Logger;
  readonly cors: Cors;
  readonly metrics: Metrics;
}

export function createResponder({ log, cors, metrics }: Given): Responder {
  const writeLine = createAccessLog(log);
  const measure = measureRequests(metrics);
  const accessLog = (exchange: Exchange, bytes: number) => {
    writeLine(exchange, bytes);
    measure(exchange);
  };
  const vary = `Accept, Accept-Encoding, Authorization${cors.varies ? ", Origin" : ""}`;

  function headersOf(exchange: Exchange, audience: Audience = "api"): string[] {
    const { budget, request } = exchange;
    const headers = [
      "X-Request-Id",
      exchange.requestId,
      "traceparent",
      exchange.traceparent,
      "Server-Timing",
      serverTiming(exchange),
      "Vary",
      vary,
      ...securityHeaders[audience],
    ];
    if (budget !== undefined) {
      headers.push("RateLimit-Policy", `"minute";q=${budget.limit};w=60`);
      headers.push("RateLimit", `"minute";r=${budget.remaining};t=${budget.resetSeconds}`);
    }
    if (exchange.dialect !== undefined) headers.push(...exchange.dialect.headersFor(exchange.path));
    if (exchange.replayed) headers.push("Idempotent-Replayed", "true");
    if (request.headers.origin !== undefined) headers.push(...cors.headersFor(request.headers.origin));
    return headers;
  }

  function respond(exchange: Exchange, answer: Answer): void {
    if (exchange.answered) return;
    const body = bytesOf(answer.body);
    exchange.answered = true;
    const { request, response } = exchange;
    // The server itself has refused a body that took too long.
    if (response.headersSent || response.destroyed) return accessLog(exchange, 0);
    const reads = request.method === "GET" || request.method === "HEAD";
    const known = request.headers["if-none-match"];
    if (known !== undefined && answer.tag !== undefined && reads && isKnown(known, answer.tag)) {
      return send(exchange, { status: 304, tag: answer.tag });
    }
    const encoding =
      body.length >= MIN_COMPRESSED ? encodingFor(request.headers["accept-encoding"]) : undefined;
    if (encoding === undefined) return send(exchange, answer, body);
    compress(encoding, body)
      .then((compressed) => send(exchange, answer, compressed, encoding))
      .catch((error: unknown) => giveUp(exchange, error));
  }

  function send(exchange: Exchange, answer: Answer, body: string | Buffer = "", encoding?: Encoding): void {
    const { status, tag } = answer;
    const { response } = exchange;
    if (response.headersSent || response.destroyed) return accessLog(exchange, 0);
    const headers = headersOf(exchange, answer.audience);
    const reads = exchange.request.method === "GET" || exchange.request.method === "HEAD";
    headers.push("Cache-Control", answer.cache ?? (reads && status < 400 ? "no-cache" : "no-store"));
    if (tag !== undefined) headers.push("ETag", encoding === undefined ? `"${tag}"` : `"${tag}-${encoding}"`);
    if (answer.headers !== undefined) headers.push(...answer.headers);
    if (encoding !== undefined) headers.push("Content-Encoding", encoding);
    const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
    if (answer.body !== undefined) headers.push("Content-Type", answer.type ?? exchange.mediaType);
    if (status !== 304 && status !== 204) headers.push("Content-Length", String(length));
    response.writeHead(status, headers);
    response.end(body);
    accessLog(exchange, exchange.request.method === "HEAD" ? 0 : length);
  }

  /** An answer that can't be written is a bug; nothing better can be said on this connection any more. */
  function giveUp(exchange: Exchange, error: unknown): void {
    log.error({ err: error, traceparent: exchange.traceparent }, "an answer failed by a bug");
    exchange.response.destroy();
  }

  function abandon(exchange: Exchange, bytes = 0): void {
    if (exchange.answered) return;
    exchange.answered = true;
    accessLog(exchange, bytes);
  }

  return { respond, headersOf, abandon, giveUp };
}

function bytesOf(body: unknown): string | Buffer {
  if (body === undefined) return "";
  return typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
}

function serverTiming(exchange: Exchange): string {
  const total = `total;dur=${exchange.age().toFixed(1)}`;
  if (exchange.queries === 0) return total;
  const queries = exchange.queries === 1 ? "1 query" : `${exchange.queries} queries`;
  return `${total}, db;dur=${exchange.dbMs.toFixed(1)};desc="${queries}"`;
}
