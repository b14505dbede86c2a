import { expect, test } from "vitest";
import { childSpan, formatTraceparent, parseTraceparent, requestId, startSpan } from "./trace.ts";

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const spanId = "00f067aa0ba902b7";
const header = `00-${traceId}-${spanId}-01`;

test("reads a valid traceparent", () => {
  expect(parseTraceparent(header)).toEqual({ traceId, spanId, sampled: true });
  expect(parseTraceparent(`00-${traceId}-${spanId}-00`)?.sampled).toBe(false);
  expect(parseTraceparent(`00-${traceId}-${spanId}-02`)?.sampled).toBe(false);
  expect(parseTraceparent(`00-${traceId}-${spanId}-03`)?.sampled).toBe(true);
});

test("reads what it knows of a future version", () => {
  expect(parseTraceparent(`cc-${traceId}-${spanId}-01`)).toEqual({ traceId, spanId, sampled: true });
  expect(parseTraceparent(`cc-${traceId}-${spanId}-01-what-the-future-brings`)?.traceId).toBe(traceId);
});

test.each([
  ["nothing", undefined],
  ["an empty header", ""],
  ["version ff", `ff-${traceId}-${spanId}-01`],
  ["a trace id of zeros", `00-${"0".repeat(32)}-${spanId}-01`],
  ["a span id of zeros", `00-${traceId}-${"0".repeat(16)}-01`],
  ["upper case", header.toUpperCase()],
  ["more after version 00", `${header}-more`],
  ["a trailing dash in version 00", `${header}-`],
  ["a future version without a dash before its rest", `cc-${traceId}-${spanId}-01x`],
  ["a short trace id", `00-${traceId.slice(1)}-${spanId}-01`],
  ["a short span id", `00-${traceId}-${spanId.slice(1)}-01`],
  ["flags that are not hex", `00-${traceId}-${spanId}-0g`],
  ["a version that is not hex", `.0-${traceId}-${spanId}-01`],
  ["two headers joined", `${header},${header}`],
  ["surrounding space", ` ${header}`],
  ["an endless header", `cc-${traceId}-${spanId}-01-${"x".repeat(10_000)}`],
])("ignores %s", (_name, value) => {
  expect(parseTraceparent(value)).toBeUndefined();
});

test("continues the caller's trace below the caller's span", () => {
  const span = startSpan(header);
  expect(span).toMatchObject({ traceId, parentId: spanId, sampled: true });
  expect(span.spanId).toMatch(/^[0-9a-f]{16}$/);
  expect(span.spanId).not.toBe(spanId);
  expect(formatTraceparent(span)).toBe(`00-${traceId}-${span.spanId}-01`);
});

test("an invalid header starts a new trace", () => {
  const span = startSpan("nonsense");
  expect(span.parentId).toBeUndefined();
  expect(parseTraceparent(formatTraceparent(span))).toEqual({
    traceId: span.traceId,
    spanId: span.spanId,
    sampled: true,
  });
});

test("keeps a caller's decision not to sample", () => {
  expect(formatTraceparent(startSpan(`00-${traceId}-${spanId}-00`))).toMatch(/-00$/);
});

test("makes ids that differ", () => {
  const root = startSpan();
  const spans = Array.from({ length: 2_000 }, () => childSpan(root));
  expect(new Set(spans.map((span) => span.spanId)).size).toBe(2_000);
  expect(spans.every((span) => span.parentId === root.spanId && span.traceId === root.traceId)).toBe(true);
});

test("takes a sane request id and replaces any other", () => {
  expect(requestId("abc-123_X.~")).toBe("abc-123_X.~");
  for (const bad of [undefined, "", "a b", "a\nb", "<script>", "é", "x".repeat(129)]) {
    expect(requestId(bad)).toMatch(/^[0-9a-f-]{36}$/);
  }
});
