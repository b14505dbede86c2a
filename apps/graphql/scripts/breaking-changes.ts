/** Finds what a change of the schema takes away from clients. */
import { buildSchema, findBreakingChanges } from "graphql";

/** Sentences, one for each thing that a client of `before` may rely on and `after` lacks. */
export function breakingChanges(before: string, after: string): string[] {
  const found = findBreakingChanges(buildSchema(before), buildSchema(after));
  return found.map(({ description }) => description.replace(/\.$/, "")).toSorted();
}
