/** What a selection shows of the things it selects: their members, and what it follows from them that can be read along. */
import type { AnyEdge, Shown } from "@trefoil/domain";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import type { Found } from "./found.ts";

type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "returnType">;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Arguments = Readonly<Record<string, unknown>>;

/** What is known of a field's selection before any request: the same for all runs of a document that is kept. */
export interface Look {
  readonly members: readonly string[];
  readonly ends: boolean;
  readonly along: readonly Way[];
  /** The same for what is read alike. */
  readonly key: string;
}

/** An edge that is followed from what is selected. */
interface Way {
  readonly edge: AnyEdge;
  readonly by: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly look: Look;
  /** The edge's input by the field's arguments. */
  inputOf(args: Arguments): object;
}

/** What a resolver says of itself that follows an edge. */
export interface Following {
  readonly edge: AnyEdge;
  /** The member of the parent that is the edge's key. */
  readonly by: string;
  /** Whether it leads to a page. */
  readonly toPage: boolean;
  inputOf(args: Arguments): object;
}

const ofThings = new WeakMap<FieldNode, Look>();
const ofItems = new WeakMap<FieldNode, Look>();

/** Of the thing that a field leads to. Undefined where several fields were merged into one: then all is read. */
export function lookAtThing(info: Info): Look | undefined {
  return remembered(ofThings, info, (node) => lookOf([node.selectionSet], info.returnType, info.fragments));
}

/** Of each item of the page that a field leads to. */
export function lookAtItems(info: Info): Look | undefined {
  return remembered(ofItems, info, (node) => lookOfPage(node, info.returnType, info.fragments));
}

function remembered(
  known: WeakMap<FieldNode, Look>,
  { fieldNodes }: Info,
  make: (node: FieldNode) => Look,
): Look | undefined {
  const [node, ...others] = fieldNodes;
  if (node === undefined || others.length > 0) return undefined;
  let look = known.get(node);
  if (look === undefined) {
    look = make(node);
    known.set(node, look);
  }
  return look;
}

/** With what this request gives its arguments, and where it is kept what is found. */
export function toShown({ members, ends, along }: Look, variables: Arguments, found: Found): Shown {
  return {
    members,
    ends,
    along: along.flatMap(({ edge, by, node, field, look, inputOf }) => {
      const input = unlessWrong(() => inputOf(getArgumentValues(field, node, variables)));
      if (input === undefined) return [];
      return { edge, by, input, shown: toShown(look, variables, found), found: found.by(node) };
    }),
  };
}

/** What is wrong with arguments is said where the field itself is resolved. */
function unlessWrong<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function lookOfPage(node: FieldNode, type: GraphQLOutputType, fragments: Fragments): Look {
  const items: (SelectionSetNode | undefined)[] = [];
  let ends = false;
  for (const { node: part } of fieldsIn(node.selectionSet, fragments)) {
    if (part.name.value === "pageInfo") ends = true;
    if (part.name.value === "nodes") items.push(part.selectionSet);
    if (part.name.value !== "edges") continue;
    for (const { node: own } of fieldsIn(part.selectionSet, fragments)) {
      if (own.name.value === "node") items.push(own.selectionSet);
      if (own.name.value === "cursor") ends = true;
    }
  }
  const connection = getNamedType(type) as GraphQLObjectType;
  const nodes = connection.getFields()["nodes"]?.type as GraphQLOutputType;
  return lookOf(items, nodes, fragments, ends);
}

function lookOf(
  sets: readonly (SelectionSetNode | undefined)[],
  of: GraphQLOutputType,
  fragments: Fragments,
  ends = false,
): Look {
  const type = getNamedType(of);
  const fields = isObjectType(type) ? type.getFields() : {};
  const names = new Set<string>();
  const along: Way[] = [];
  const selected = sets.flatMap((set) => [...fieldsIn(set, fragments)]);
  const alike = Map.groupBy(selected, ({ node }) => keyOf(node));
  for (const { node, always } of selected) {
    const field = fields[node.name.value];
    const following = field && followingOf(field);
    names.add(following?.by ?? node.name.value);
    if (field === undefined || following === undefined || !always) continue;
    if (alike.get(keyOf(node))?.length !== 1) continue;
    const { edge, by, toPage, inputOf } = following;
    if (edge.thing === undefined && edge.pagesFor === undefined) continue;
    const look = toPage
      ? lookOfPage(node, field.type, fragments)
      : lookOf([node.selectionSet], field.type, fragments);
    along.push({ edge, by, node, field, look, inputOf });
  }
  const members = [...names].sort();
  // What is read along has other names in each selection; what is shown of it is part of what is read.
  const key = [...members, ends, ...along.map(({ by, node }) => `${by}@${placeOf(node)}`)].join();
  return { members, ends, along, key };
}

/** Under which it stands in the answer. Where several fields have the same, they are one field to the executor. */
function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

const places = new WeakMap<FieldNode, number>();
let placed = 0;

function placeOf(node: FieldNode): number {
  let place = places.get(node);
  if (place === undefined) {
    place = placed++;
    places.set(node, place);
  }
  return place;
}

function followingOf({ resolve }: GraphQLField<unknown, unknown>): Following | undefined {
  return (resolve as { readonly following?: Following } | undefined)?.following;
}

interface Selected {
  readonly node: FieldNode;
  /** Whether no condition stands over it. */
  readonly always: boolean;
}

/** The fields of a selection, whatever fragments and conditions they stand under; each fragment once, or they could double. */
function* fieldsIn(
  selection: SelectionSetNode | undefined,
  fragments: Fragments,
  always = true,
  opened = new Set<string>(),
): Generator<Selected> {
  for (const part of selection?.selections ?? []) {
    const here = always && !part.directives?.length;
    if (part.kind === "Field") yield { node: part, always: here };
    else if (part.kind === "InlineFragment") yield* fieldsIn(part.selectionSet, fragments, here, opened);
    else if (!opened.has(part.name.value)) {
      opened.add(part.name.value);
      yield* fieldsIn(fragments[part.name.value]?.selectionSet, fragments, here, opened);
    }
  }
}
