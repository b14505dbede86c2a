import { expect, it } from "vitest";
import { typeDefs } from "../src/gen/type-defs.ts";
import { breakingChanges } from "./breaking-changes.ts";

/** What breaks when a text of the schema becomes another. */
function after(text: string, other: string): string[] {
  const changed = typeDefs.replace(text, other);
  expect(changed).not.toBe(typeDefs);
  return breakingChanges(typeDefs, changed);
}

it("finds nothing between the schema and itself", () => {
  expect(breakingChanges(typeDefs, typeDefs)).toEqual([]);
});

it("finds a field that is gone, and one that may be null now", () => {
  expect(after("  onHand: Int!\n", "  inTheHouse: Int!\n")).toEqual(["Stock.onHand was removed"]);
  expect(after("  onHand: Int!\n", "  onHand: Int\n")).toEqual([
    "Stock.onHand changed type from Int! to Int",
  ]);
});

it("finds a new required member of an input, and an argument that is gone", () => {
  expect(after("  delta: Int!\n", "  delta: Int!\n  mood: String!\n")).toEqual([
    "A required field mood on input type AdjustStockInput was added",
  ]);
  expect(after("    period: ReportPeriod!\n", "    span: ReportPeriod\n")).toEqual([
    "Query.topProducts arg period was removed",
  ]);
});

it("finds a value that an enum lost", () => {
  expect(after("  DAMAGE\n", "  SPOILT\n")).toEqual(["DAMAGE was removed from enum type StockReason"]);
});

it("takes what is only added for no break", () => {
  expect(after("  onHand: Int!\n", "  onHand: Int!\n  lost: Int!\n")).toEqual([]);
  expect(after("  delta: Int!\n", "  delta: Int!\n  mood: String\n")).toEqual([]);
});
