import { expect, it } from "vitest";
import { isDateTime, isEmail } from "./formats.ts";

it.each([
  "2026-03-01T12:00:00Z",
  "2026-03-01T12:00:00.000Z",
  "2026-03-01t12:00:00.123456789z",
  "2026-03-01T12:00:00+05:30",
  "2024-02-29T00:00:00-00:00",
  "2016-12-31T23:59:60Z",
])("takes %s as an RFC 3339 date and time", (text) => {
  expect(isDateTime(text)).toBe(true);
});

it.each([
  "2026-03-01",
  "2026-03-01 12:00:00Z",
  "2026-03-01T12:00:00",
  "2026-02-29T00:00:00Z",
  "1900-02-29T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-00-01T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-03-01T24:00:00Z",
  "2026-03-01T12:60:00Z",
  "2026-03-01T12:30:60Z",
  "2026-03-01T12:00:00+24:00",
  "2026-03-01T12:00:00.Z",
  "20260301T120000Z",
  "٢٠٢٦-03-01T12:00:00Z",
  "",
])("refuses %s as a date and time", (text) => {
  expect(isDateTime(text)).toBe(false);
});

it.each(["a@b.c", "alice@example.com", "a.b+c@x.example.org"])("takes %s as an e-mail address", (text) => {
  expect(isEmail(text)).toBe(true);
});

it.each(["", "a", "@b.c", "a@", "a@b", "a@b.", "a@.c", "a@b@c.d"])(
  "refuses %s as an e-mail address",
  (text) => {
    expect(isEmail(text)).toBe(false);
  },
);
