/** What the graph must show of a view of the domain: all but what edges lead to, by the schema alone. */
import { cursorOf, type Page } from "@trefoil/domain";
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** An edge may fail alone, so it is nullable, and it costs something. */
export function isEdge({ type, args, astNode }: Field): boolean {
  if (isNonNullType(type)) return false;
  const costly = [astNode, getNamedType(type).astNode].some((node) =>
    node?.directives?.some(({ name }) => name.value === "cost"),
  );
  return costly || args.length > 0;
}

/** The fields of an object type; none of others. */
export function fieldsOf(type: GraphQLOutputType): readonly Field[] {
  const named = getNamedType(type);
  return isObjectType(named) ? Object.values(named.getFields()) : [];
}

/** Selects all but edges; nothing where the type has no selections. */
export function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (isAbstractType(named)) return "{ __typename }";
  const fields = fieldsOf(type).filter((field) => !isEdge(field));
  return `{ ${fields.map((field) => `${field.name} ${selectionOf(field.type)}`).join(" ")} }`;
}

/** What is shown of a view by `selectionOf`. */
export function shownOf(outer: GraphQLOutputType, view: unknown): unknown {
  const type = getNullableType(outer);
  if (view === undefined || view === null) return null;
  if (isListType(type)) return itemsOf(view).map((item) => shownOf(type.ofType, item));
  if (isLeafType(type)) return type.serialize(view);
  const held = type.name.endsWith("Connection") ? asConnection(view as Page<unknown>) : view;
  const shown = fieldsOf(type)
    .filter((field) => !isEdge(field))
    .map((field) => [field.name, shownOf(field.type, (held as Record<string, unknown>)[field.name])]);
  return Object.fromEntries(shown);
}

/** The domain's lists without pages are `{ items }`. */
function itemsOf(view: unknown): readonly unknown[] {
  return Array.isArray(view) ? view : (view as { readonly items: readonly unknown[] }).items;
}

function asConnection(page: Page<unknown>) {
  const cursors = page.items.map((_, at) => cursorOf(page, at));
  return {
    nodes: page.items,
    edges: page.items.map((node, at) => ({ node, cursor: cursors[at] })),
    pageInfo: {
      hasNextPage: page.nextCursor !== null,
      hasPreviousPage: page.prevCursor !== null,
      startCursor: cursors[0],
      endCursor: cursors.at(-1),
    },
  };
}
