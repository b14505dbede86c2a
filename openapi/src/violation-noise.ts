/** Of several complaints about one field, keeps those that say something of their own. */
import type { Violation, ViolationReason } from "./violation.ts";

/** What need not be said beside another reason for the same field. */
const implied: Partial<Record<ViolationReason, ViolationReason>> = {
  WRONG_TYPE: "NOT_ALLOWED",
  TOO_SHORT: "INVALID_FORMAT",
  TOO_SMALL: "WRONG_TYPE",
  TOO_LARGE: "WRONG_TYPE",
};

export function withoutNoise(violations: readonly Violation[]): Violation[] {
  const byField = Map.groupBy(violations, ({ field }) => field);
  const said = new Set<string>();
  return violations.filter(({ field, reason }) => {
    const complaint = `${reason} ${field}`;
    if (said.has(complaint)) return false;
    said.add(complaint);
    const beside = byField.get(field) ?? [];
    return !beside.some((other) => other.reason === implied[reason]) && !isInsideFaulty(field, byField);
  });
}

/** Where a list was asked for and text came, nothing is to be said of its members; nor of those of a list too long to look at. */
function isInsideFaulty(field: string, byField: ReadonlyMap<string, readonly Violation[]>): boolean {
  const wholes = field === "" ? [] : ["", ...enclosing(field)];
  return wholes.some((whole) =>
    byField.get(whole)?.some(({ reason }) => reason === "WRONG_TYPE" || reason === "TOO_MANY"),
  );
}

/** `items[0]` and `items` of `items[0].quantity` */
function enclosing(field: string): string[] {
  const ends = [...field.matchAll(/[.[]/g)].map((match) => match.index);
  return ends.map((end) => field.slice(0, end));
}
