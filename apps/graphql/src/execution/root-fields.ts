/** The fields at the root of an operation, wherever its fragments bring them. */
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { Fragments } from "./conditions.ts";

/** Each name in the answer once; `__typename` is no field of the shop. */
export function rootFieldsOf({ selectionSet }: OperationDefinitionNode, fragments: Fragments): FieldNode[] {
  const fields = new Map<string, FieldNode>();
  gather(selectionSet, fragments, fields);
  return [...fields.values()];
}

function gather(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  fields: Map<string, FieldNode>,
): void {
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment !== undefined) gather(fragment.selectionSet, fragments, fields);
      continue;
    }
    const key = (selection.alias ?? selection.name).value;
    if (selection.name.value !== "__typename" && !fields.has(key)) fields.set(key, selection);
  }
}
