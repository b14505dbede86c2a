import { expect, it } from "vitest";
import { daysFromTo, weekOf } from "./report-dates.rules.ts";

it.each([
  ["2026-11-16", "2026-11-16", "2026-11-22"],
  ["2026-11-20", "2026-11-16", "2026-11-22"],
  ["2026-11-22", "2026-11-16", "2026-11-22"],
  ["2027-01-01", "2026-12-28", "2027-01-03"],
  ["2028-03-01", "2028-02-28", "2028-03-05"],
  ["9999-12-31", "9999-12-27", "9999-12-31"],
])("puts %s in the week of %s to %s", (day, from, to) => {
  expect(weekOf(day)).toEqual({ from, to });
});

it("counts days with both ends", () => {
  expect(daysFromTo("2026-11-20", "2026-11-20")).toBe(1);
  expect(daysFromTo("2028-02-28", "2028-03-01")).toBe(3);
  expect(daysFromTo("2026-11-20", "2026-11-19")).toBe(0);
});
