/** `@skip` and `@include`: what of an operation is left out with these variables. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from "graphql";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** `variables` are coerced; null leaves the field to the executor, which says what is wrong with it. */
export function isLeftOut(
  { directives }: SelectionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (directives === undefined || directives.length === 0) return false;
  return directives.some((directive) => {
    const name = directive.name.value;
    if (name !== "skip" && name !== "include") return false;
    const given = directive.arguments?.[0]?.value;
    const value =
      given?.kind === Kind.VARIABLE
        ? variables[given.name.value]
        : given?.kind === Kind.BOOLEAN && given.value;
    return value === (name === "skip");
  });
}

/** Variables that decide over what is left out, in the order in which the document has them. */
export function conditionsOf(operation: OperationDefinitionNode, fragments: Fragments): readonly string[] {
  const names = new Set<string>();
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== "skip" && name.value !== "include") return;
      const value = given?.[0]?.value;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
