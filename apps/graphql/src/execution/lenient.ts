/** Arguments that don't fit the schema, coerced as far as they do: for whoever can say in better words what is wrong. */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
} from "graphql";
import type { Variables } from "../limits/weight.ts";

/** The arguments of a root field, as near to what the schema says as they come. */
export function lenientArguments(
  node: FieldNode,
  root: GraphQLObjectType,
  lenient: Variables,
): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  const known = root.getFields()[node.name.value]?.args ?? [];
  for (const { name, type, defaultValue } of known) {
    const value = lenientArgument(
      node.arguments?.find((given) => given.name.value === name),
      type,
      lenient,
    );
    if (value !== undefined) args[name] = value;
    else if (defaultValue !== undefined) args[name] = defaultValue;
  }
  return args;
}

function lenientArgument(
  node: ArgumentNode | undefined,
  type: GraphQLInputType,
  lenient: Variables,
): unknown {
  return node === undefined ? undefined : lenientLiteral(node.value, type, lenient);
}

function lenientLiteral(node: ValueNode, type: GraphQLInputType, lenient: Variables): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return lenient[node.name.value];
    case Kind.LIST:
      return node.values.map((item) => lenientLiteral(item, itemTypeOf(type), lenient));
    case Kind.OBJECT: {
      const fields = fieldsOf(type);
      return Object.fromEntries(
        node.fields.map(({ name, value }) => {
          const of = fields?.[name.value]?.type ?? type;
          return [name.value, lenientLiteral(value, of, lenient)];
        }),
      );
    }
    case Kind.NULL:
      return null;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    default:
      return leniently(node.value, type);
  }
}

function itemTypeOf(type: GraphQLInputType): GraphQLInputType {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isListType(bare) ? (bare.ofType as GraphQLInputType) : bare;
}

function fieldsOf(type: GraphQLInputType) {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isInputObjectType(bare) ? bare.getFields() : undefined;
}

/** Variables, as near to what the operation says as they come. */
export function lenientVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  raw: Variables,
): Variables {
  const lenient: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (!isInputType(known)) continue;
    if (Object.hasOwn(raw, name)) lenient[name] = leniently(raw[name], known);
    else if (defaultValue !== undefined) lenient[name] = lenientLiteral(defaultValue, known, {});
  }
  return lenient;
}

/** What can be coerced is; the rest stays as it was sent. */
function leniently(value: unknown, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return leniently(value, type.ofType);
  if (value === null || value === undefined) return value;
  if (isListType(type)) {
    return Array.isArray(value)
      ? value.map((item) => leniently(item, type.ofType as GraphQLInputType))
      : value;
  }
  if (isInputObjectType(type)) {
    if (typeof value !== "object" || Array.isArray(value)) return value;
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return [name, field === undefined ? member : leniently(member, field.type)];
      }),
    );
  }
  try {
    if (isEnumType(type)) return typeof value === "string" ? (type.getValue(value)?.value ?? value) : value;
    return type.parseValue(value);
  } catch {
    return value;
  }
}
