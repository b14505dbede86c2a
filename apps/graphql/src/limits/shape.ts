/** Refuses documents by their shape alone, in one pass that is linear whatever was sent: before anything is validated. */
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { RequestError } from "../errors.ts";
import { type GraphqlReason, graphqlReasons } from "../reasons.ts";
import { limits } from "./limits.ts";

/** What a selection comes to, with what its fragments bring. */
interface Shape {
  readonly aliases: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  /** Of introspection and within it. */
  readonly introspectionAliases: number;
  /** Fields of the same level. */
  readonly fields: number;
  /** Of fragments, those within them counted as often as they are brought. */
  readonly spreads: number;
}

const NOTHING: Shape = {
  aliases: 0,
  depth: 0,
  introspectionDepth: 0,
  introspectionAliases: 0,
  fields: 0,
  spreads: 0,
};

/** FRAGMENT_CYCLE, TOO_DEEP, TOO_REPETITIVE, TOO_MANY_... */
export function checkShape(document: DocumentNode): void {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > limits.operations) throw refusal("TOO_MANY_OPERATIONS", operations.at(-1));
  const shapes = new Shapes(document);
  for (const operation of operations) checkOperation(operation, shapes.of(operation.selectionSet));
  shapes.checkFragments();
}

function checkOperation(node: OperationDefinitionNode, shape: Shape): void {
  const { aliases, depth, introspectionDepth, introspectionAliases, fields } = shape;
  if (depth > limits.depth || introspectionDepth > limits.introspectionDepth) throw refusal("TOO_DEEP", node);
  if (aliases > limits.aliases || introspectionAliases > limits.introspectionAliases)
    throw refusal("TOO_MANY_ALIASES", node);
  if (shape.spreads > limits.spreads) throw refusal("TOO_REPETITIVE", node);
  if (node.operation === "mutation" && fields > limits.mutations) throw refusal("TOO_MANY_MUTATIONS", node);
}

function refusal(reason: GraphqlReason, node?: ASTNode): RequestError {
  return new RequestError(reason, [
    new GraphQLError(graphqlReasons[reason].meaning, { nodes: node ?? null }),
  ]);
}

class Shapes {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  /** Of fragments; null while one is being looked at. */
  readonly #known = new Map<string, Shape | null>();
  readonly #named = new Map<string, number>();
  #spreads = 0;
  #directives = 0;

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
      if ("directives" in definition) this.#countDirectives(definition.directives);
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const variable of definition.variableDefinitions ?? []) this.#countDirectives(variable.directives);
    }
  }

  /** Those that no operation uses, too: they will be validated. */
  checkFragments(): void {
    for (const name of this.#fragments.keys()) this.#ofFragment(name);
  }

  of({ selections }: SelectionSetNode): Shape {
    return selections.reduce((shape, selection) => together(shape, this.#ofSelection(selection)), NOTHING);
  }

  #ofSelection(selection: SelectionNode): Shape {
    this.#countDirectives(selection.directives);
    if (selection.kind === Kind.FIELD) return this.#ofField(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    this.#spreads += 1;
    if (this.#spreads > limits.repeats) throw refusal("TOO_REPETITIVE", selection);
    const brought = this.#ofFragment(selection.name.value);
    return { ...brought, spreads: brought.spreads + 1 };
  }

  #ofField(field: FieldNode): Shape {
    const { name, alias, selectionSet } = field;
    this.#countName(field);
    const own = alias === undefined ? 0 : 1;
    if (selectionSet === undefined) return { ...NOTHING, aliases: own, fields: 1 };
    const below = this.of(selectionSet);
    const introspects = name.value === "__schema" || name.value === "__type";
    return {
      aliases: own + below.aliases,
      depth: introspects ? 0 : below.depth + 1,
      introspectionDepth: introspects ? below.depth + 1 : below.introspectionDepth,
      introspectionAliases: introspects ? own + below.aliases : below.introspectionAliases,
      fields: 1,
      spreads: below.spreads,
    };
  }

  #ofFragment(name: string): Shape {
    const known = this.#known.get(name);
    if (known !== undefined && known !== null) return known;
    const fragment = this.#fragments.get(name);
    // Validation says what is wrong with a fragment that is not there.
    if (fragment === undefined) return NOTHING;
    if (known === null) throw refusal("FRAGMENT_CYCLE", fragment);
    this.#known.set(name, null);
    const shape = this.of(fragment.selectionSet);
    this.#known.set(name, shape);
    return shape;
  }

  #countName(field: FieldNode): void {
    const name = (field.alias ?? field.name).value;
    const count = (this.#named.get(name) ?? 0) + 1;
    const most = field.selectionSet === undefined ? limits.repeats : limits.nestedRepeats;
    if (count > most) throw refusal("TOO_REPETITIVE", field);
    this.#named.set(name, count);
  }

  #countDirectives(directives: readonly ASTNode[] = []): void {
    this.#directives += directives.length;
    if (this.#directives > limits.directives) throw refusal("TOO_MANY_DIRECTIVES", directives[0]);
  }
}

/** Of selections beside each other. */
function together(a: Shape, b: Shape): Shape {
  return {
    aliases: a.aliases + b.aliases,
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    introspectionAliases: a.introspectionAliases + b.introspectionAliases,
    fields: a.fields + b.fields,
    spreads: a.spreads + b.spreads,
  };
}
