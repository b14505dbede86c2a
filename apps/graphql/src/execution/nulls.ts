/** Variables that an operation lets be null, and uses where null is not allowed: graphql-js decides that when it runs. */
import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
} from "graphql";

/**
 * An argument with a default takes such a variable. Where it is null, graphql-jit runs none of the mutations that follow;
 * so an operation is compiled for the requests in which none of them is.
 */
export function nullsWhereNotAllowed(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [], ...operation }: OperationDefinitionNode,
): readonly string[] {
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  const nullable = variableDefinitions
    .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value);
  if (nullable.length === 0) return [];
  const used = context
    .getRecursiveVariableUsages({ ...operation, variableDefinitions })
    .filter(({ type }) => isNonNullType(type))
    .map(({ node }) => node.name.value);
  return nullable.filter((name) => used.includes(name));
}
