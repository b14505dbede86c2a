/** The fields at the root of an operation, wherever its fragments bring them. */
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import type { Fragments } from "./conditions.ts";

/** Each name in the answer once; `__typename` is no field of the shop. */
export function rootFieldsOf({ selectionSet }: OperationDefinitionNode, fragments: Fragments): FieldNode[] {
  const fields = new Map<string, FieldNode>();
  for (const field of fieldsIn(selectionSet, fragments)) {
    const key = (field.alias ?? field.name).value;
    if (field.name.value !== "__typename" && !fields.has(key)) fields.set(key, field);
  }
  return [...fields.values()];
}

/** The fields of one level. A fragment is opened once: those that spread each other twice would double with each. */
export function* fieldsIn(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  opened = new Set<string>(),
): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* fieldsIn(selection.selectionSet, fragments, opened);
    else if (!opened.has(selection.name.value)) {
      opened.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) yield* fieldsIn(fragment.selectionSet, fragments, opened);
    }
  }
}
