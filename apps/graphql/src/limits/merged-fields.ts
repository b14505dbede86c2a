/** Which fields are asked of an object: those of one name in the answer together, wherever fragments bring them. */
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { type Fragments, isLeftOut } from "../execution/conditions.ts";

interface Given {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export function mergedFields(
  sets: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  given: Given,
): ReadonlyMap<string, readonly FieldNode[]> {
  const gathering = new Gathering(type, given);
  for (const set of sets) gathering.take(set);
  return gathering.fields;
}

class Gathering {
  readonly fields = new Map<string, FieldNode[]>();
  readonly #type: GraphQLObjectType;
  readonly #given: Given;
  readonly #spread = new Set<string>();

  constructor(type: GraphQLObjectType, given: Given) {
    this.#type = type;
    this.#given = given;
  }

  take({ selections }: SelectionSetNode): void {
    const { fragments, variables } = this.#given;
    for (const selection of selections) {
      if (isLeftOut(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) this.#add(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.#takeFragment(selection);
      else if (!this.#spread.has(selection.name.value)) {
        this.#spread.add(selection.name.value);
        this.#takeFragment(fragments.get(selection.name.value));
      }
    }
  }

  #add(field: FieldNode): void {
    const name = (field.alias ?? field.name).value;
    const same = this.fields.get(name);
    if (same === undefined) this.fields.set(name, [field]);
    else same.push(field);
  }

  #takeFragment(fragment: Fragment | undefined): void {
    if (fragment !== undefined && this.#fits(fragment.typeCondition?.name.value))
      this.take(fragment.selectionSet);
  }

  #fits(condition: string | undefined): boolean {
    if (condition === undefined || condition === this.#type.name) return true;
    const { schema } = this.#given;
    const asked = schema.getType(condition);
    return isCompositeType(asked) && isAbstractType(asked) && schema.isSubType(asked, this.#type);
  }
}

interface Fragment {
  readonly typeCondition?: { readonly name: { readonly value: string } } | undefined;
  readonly selectionSet: SelectionSetNode;
}
