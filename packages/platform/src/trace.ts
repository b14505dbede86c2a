/** Trace identities by W3C Trace Context (https://www.w3.org/TR/trace-context-2/) and request ids. */
import { randomFillSync } from "node:crypto";

/** Where a piece of work stands in a trace. `parentId` is the caller's span, absent at a trace's root. */
export interface TraceContext {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId?: string;
  readonly sampled: boolean;
}

const version00Length = 55;
const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;
const zeroTrace = "0".repeat(32);
const zeroSpan = "0".repeat(16);

/** The caller's context in a `traceparent` header; undefined when absent or invalid, as the specification asks. */
export function parseTraceparent(header: string | undefined): TraceContext | undefined {
  if (header === undefined || header.length > 512) return undefined;
  const match = form.exec(header);
  if (match === null) return undefined;
  const [, version, traceId, spanId, flags] = match as unknown as [string, string, string, string, string];
  if (version === "ff" || (version === "00" && header.length !== version00Length)) return undefined;
  if (traceId === zeroTrace || spanId === zeroSpan) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** A span for our own work: a child of the caller's context, or the root of a new trace. */
export function startSpan(header?: string): TraceContext {
  const caller = parseTraceparent(header);
  return caller === undefined
    ? { traceId: randomHex(16), spanId: randomHex(8), sampled: true }
    : childSpan(caller);
}

/** A span below `parent`. */
export function childSpan(parent: TraceContext): TraceContext {
  return { traceId: parent.traceId, spanId: randomHex(8), parentId: parent.spanId, sampled: parent.sampled };
}

/** The `traceparent` header that names this span. */
export function formatTraceparent(trace: TraceContext): string {
  return `00-${trace.traceId}-${trace.spanId}-${trace.sampled ? "01" : "00"}`;
}

/** The caller's X-Request-Id where it is sane (1 to 128 of `A-Z a-z 0-9 . _ ~ -`), else a new one. */
export function requestId(header?: string): string {
  return header !== undefined && /^[\w.~-]{1,128}$/.test(header) ? header : crypto.randomUUID();
}

const pool = Buffer.allocUnsafe(4_096);
let used = pool.length;

/** Random hex that is never all zero; drawn from a pool, since a system call per request would show. */
function randomHex(bytes: 8 | 16): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  const hex = pool.toString("hex", used - bytes, used);
  return hex === zeroTrace || hex === zeroSpan ? randomHex(bytes) : hex;
}
