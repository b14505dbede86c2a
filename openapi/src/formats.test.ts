import { expect, it } from "vitest";
import { isDate, isDateTime, isEmail, isResourceId } from "./formats.ts";

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

it.each(["2026-03-01", "2024-02-29", "0001-01-01", "9999-12-31"])("takes %s as a day", (text) => {
  expect(isDate(text)).toBe(true);
});

it.each(["2026-02-29", "2026-00-01", "2026-13-01", "2026-04-31", "0000-01-01", "2026-3-1", "20260301", ""])(
  "refuses %s as a day",
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);

it("takes ids of every kind, and leaves what is too long to its length", () => {
  const id = "01h455vb4pex5vsknk084sn02q";
  expect(["ord", "whe", "dlt"].map((prefix) => isResourceId(`${prefix}_${id}`))).toEqual([true, true, true]);
  expect(["foo", "ORD", ""].map((prefix) => isResourceId(`${prefix}_${id}`))).toEqual([false, false, false]);
  expect([isResourceId("x".repeat(40)), isResourceId("x".repeat(41))]).toEqual([false, true]);
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
