/** Which variables of a document its weight depends on. */
import { type DocumentNode, Kind, visit } from "graphql";

/** Arguments that say which page is asked for, how many things, or whether at all; by name, which may find a few too many. */
const WEIGHING = new Set(["first", "last", "after", "before", "ids", "if"]);

export function weighingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (value.kind === Kind.VARIABLE && WEIGHING.has(name.value)) names.add(value.name.value);
    },
  });
  return [...names];
}
