/** What the schema says of weights: `@cost` and `@listSize` of its fields and types (GraphQL cost specification). */
import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from "graphql";

export interface Price {
  /** Weighs once, wherever the field is asked. */
  readonly own: number;
  /** Weighs once for each item of a list; 0 of anything else. */
  readonly item: number;
  readonly isList: boolean;
  /** Arguments that tell the length of a list. */
  readonly slicing: readonly string[];
  /** Whether the list is a page, which has to be asked for by `first` or `last`. */
  readonly paged: boolean;
  /** The fields below that are the list; none where the field itself is. */
  readonly sized: ReadonlySet<string>;
  /** Length where no argument tells it. */
  readonly assumed: number;
}

export type AnyField = GraphQLField<unknown, unknown>;

const FREE: Omit<Price, "own" | "item" | "isList"> = {
  slicing: [],
  paged: false,
  sized: new Set(),
  assumed: 1,
};

/** A price is read once for each field. */
export function createPrices(schema: GraphQLSchema): (field: AnyField) => Price {
  const known = new Map<AnyField, Price>();
  return (field) => {
    const price = known.get(field) ?? priceOf(schema, field);
    known.set(field, price);
    return price;
  };
}

function priceOf(schema: GraphQLSchema, field: AnyField): Price {
  const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
  const isList = isListType(bare);
  const ofField = weightOf(field.astNode?.directives);
  const ofType = weightOfType(schema, getNamedType(field.type));
  const own = ofField ?? (isList ? 0 : ofType);
  return { ...FREE, own, item: isList ? ofType : 0, isList, ...sizeOf(field) };
}

/** An interface or union weighs what the dearest of its types does. */
function weightOfType(schema: GraphQLSchema, type: GraphQLNamedType): number {
  if (isAbstractType(type)) {
    return Math.max(0, ...schema.getPossibleTypes(type).map((possible) => weightOfType(schema, possible)));
  }
  return isObjectType(type) ? (weightOf(type.astNode?.directives) ?? 0) : 0;
}

function weightOf(directives: readonly ConstDirectiveNode[] | undefined): number | undefined {
  const weight = argumentsOf(directives, "cost")?.["weight"];
  return weight === undefined ? undefined : Number(weight);
}

function sizeOf({ astNode }: AnyField): Partial<Price> {
  const size = argumentsOf(astNode?.directives, "listSize");
  if (size === undefined) return {};
  const slicing = (size["slicingArguments"] as readonly string[] | undefined) ?? [];
  const one = size["requireOneSlicingArgument"] !== false;
  return {
    slicing,
    paged: one && slicing.includes("first") && slicing.includes("last"),
    sized: new Set(size["sizedFields"] as readonly string[] | undefined),
    assumed: Number(size["assumedSize"] ?? 1),
  };
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | undefined {
  const directive = directives?.find((node) => node.name.value === name);
  if (directive === undefined) return undefined;
  const values = (directive.arguments ?? []).map((node) => [
    node.name.value,
    valueFromASTUntyped(node.value),
  ]);
  return Object.fromEntries(values);
}
