/**
 * Makes of an operation what graphql-jit compiles rightly: no conditions and no literals.
 *
 * graphql-jit joins the conditions of a fragment that is spread twice, gives a nested variable that was left out as null,
 * and writes literals of the document into the code that it generates: read node_modules/graphql-jit/dist/{ast,execution}.js.
 * So conditions are decided before (a compiled operation for each outcome), and literals become variables of ours.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Variables } from "../limits/weight.ts";
import { type Fragments, isLeftOut } from "./conditions.ts";

/** The scalar that stands for the type of every variable: they are coerced already. */
export const COERCED = "Coerced";

export interface Rewritten {
  readonly document: DocumentNode;
  /** Values of literals. */
  readonly constants: Variables;
  /** Literals with variables in them: their values are made anew for each request. */
  readonly open: readonly OpenLiteral[];
}

export interface OpenLiteral {
  readonly variable: string;
  readonly node: ValueNode;
  readonly type: GraphQLInputType;
}

interface Given {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  /** Coerced; only those that decide over conditions are looked at. */
  readonly variables: Variables;
}

export function rewrite({ schema, operation, fragments, variables }: Given): Rewritten {
  const literals = new Literals();
  const types = new TypeInfo(schema);
  const lifted = visit(
    pruned(operation, fragments, variables),
    visitWithTypeInfo(types, {
      Argument(node) {
        const argument = types.getArgument();
        return argument === null || argument === undefined ? undefined : literals.lift(node, argument.type);
      },
    }),
  );
  return {
    document: declaring(lifted, literals.names),
    constants: literals.constants,
    open: literals.open,
  };
}

class Literals {
  readonly names: string[] = [];
  readonly constants: Record<string, unknown> = {};
  readonly open: OpenLiteral[] = [];

  /** The argument with a variable of ours for its value; as it is where that is a variable already. */
  lift(node: ArgumentNode, type: GraphQLInputType): ArgumentNode | undefined {
    if (node.value.kind === Kind.VARIABLE) return undefined;
    // No document can have a name like this.
    const variable = `$${this.names.length}`;
    this.names.push(variable);
    if (hasVariables(node.value)) this.open.push({ variable, node: node.value, type });
    else this.constants[variable] = valueFromAST(node.value, type);
    return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } };
  }
}

function hasVariables(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(hasVariables);
  return node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariables(value));
}

/** The document with nothing in it that is left out, no directives, and only fragments that are still spread. */
function pruned(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): DocumentNode {
  const kept = new Map<string, FragmentDefinitionNode>();
  const keep = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.filter((selection) => !isLeftOut(selection, variables)).map(bare),
  });
  const bare = (selection: SelectionNode): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) keepFragment(selection.name.value);
    const below = "selectionSet" in selection && selection.selectionSet;
    const kept = { ...selection, directives: [] };
    return (below ? { ...kept, selectionSet: keep(below) } : kept) as SelectionNode;
  };
  const keepFragment = (name: string): void => {
    const fragment = fragments.get(name);
    if (fragment === undefined || kept.has(name)) return;
    kept.set(name, fragment);
    kept.set(name, { ...fragment, directives: [], selectionSet: keep(fragment.selectionSet) });
  };
  const root = { ...operation, directives: [], selectionSet: keep(operation.selectionSet) };
  return { kind: Kind.DOCUMENT, definitions: [root, ...kept.values()] };
}

function declaring(document: DocumentNode, ours: readonly string[]): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const theirs = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    return { ...definition, variableDefinitions: [...theirs, ...ours].map(declared) };
  });
  return { ...document, definitions };
}

function declared(name: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED } },
  };
}
