/** What a selection shows of the things it selects, for reads that then read no more than that. */
import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from "graphql";

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export interface Shown {
  /** Names of fields, those that lead elsewhere among them. */
  readonly members: readonly string[];
  /** The same for the same members. */
  readonly key: string;
}

/** A field of a document that is kept has one node for all its runs. */
const ofThings = new WeakMap<FieldNode, Shown>();
const ofItems = new WeakMap<FieldNode, Shown>();

/** Of the thing that a field leads to. Undefined where several fields were merged into one: then all is read. */
export function shownOfThing({ fieldNodes, fragments }: Info): Shown | undefined {
  const [field, ...others] = fieldNodes;
  if (field === undefined || others.length > 0) return undefined;
  let shown = ofThings.get(field);
  if (shown === undefined) {
    const names = new Set<string>();
    for (const { name } of fieldsIn(field.selectionSet, fragments)) names.add(name.value);
    shown = toShown(names);
    ofThings.set(field, shown);
  }
  return shown;
}

/** Of each item of the page that a field leads to. */
export function shownOfItems({ fieldNodes, fragments }: Info): Shown | undefined {
  const [field, ...others] = fieldNodes;
  if (field === undefined || others.length > 0) return undefined;
  let shown = ofItems.get(field);
  if (shown === undefined) {
    const names = new Set<string>();
    for (const part of fieldsIn(field.selectionSet, fragments)) {
      const items = part.name.value === "edges" ? fieldsIn(part.selectionSet, fragments) : [part];
      for (const { name, selectionSet } of items) {
        if (name.value !== "nodes" && name.value !== "node") continue;
        for (const member of fieldsIn(selectionSet, fragments)) names.add(member.name.value);
      }
    }
    shown = toShown(names);
    ofItems.set(field, shown);
  }
  return shown;
}

function toShown(names: ReadonlySet<string>): Shown {
  const members = [...names].sort();
  return { members, key: members.join() };
}

/** The fields of a selection, whatever fragments and conditions they stand under; each fragment once, or they could double. */
function* fieldsIn(
  selection: SelectionSetNode | undefined,
  fragments: Fragments,
  opened = new Set<string>(),
): Generator<FieldNode> {
  for (const part of selection?.selections ?? []) {
    if (part.kind === "Field") yield part;
    else if (part.kind === "InlineFragment") yield* fieldsIn(part.selectionSet, fragments, opened);
    else if (!opened.has(part.name.value)) {
      opened.add(part.name.value);
      yield* fieldsIn(fragments[part.name.value]?.selectionSet, fragments, opened);
    }
  }
}
