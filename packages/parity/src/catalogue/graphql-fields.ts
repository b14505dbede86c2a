/** Where the graph has an operation: its root field, and the fields of other types that lead to the same. */
import { schema, table, types } from "@trefoil/graphql";
import { type GraphQLNamedType, getNullableType, isObjectType } from "graphql";

/** `Query.product` */
export function rootOf(operation: string): string | undefined {
  for (const [parent, rows] of Object.entries(table)) {
    const found = Object.entries(rows).find(([, row]) => row.operation.name === operation);
    if (found !== undefined) return `${parent}.${found[0]}`;
  }
  return undefined;
}

/** Fields with a resolver whose type is that of a root field of a query; `node` too, for what has an id of its own. */
export function edgesTo(root: string): string[] {
  const [parent, name = ""] = root.split(".");
  const field = schema.getQueryType()?.getFields()[name];
  if (parent !== "Query" || field === undefined || field.args.length === 0) return [];
  const target = String(getNullableType(field.type));
  const leading = Object.entries(types).flatMap(([type, edges]) =>
    Object.keys(edges)
      .filter((edge) => typeOf(type, edge) === target)
      .map((edge) => `${type}.${edge}`),
  );
  const byId = field.args.some((arg) => arg.name === "id") && isNode(schema.getType(target));
  return byId ? [...leading, "Query.node"] : leading;
}

function typeOf(parent: string, edge: string): string | undefined {
  const type = schema.getType(parent);
  const field = isObjectType(type) ? type.getFields()[edge] : undefined;
  return field === undefined ? undefined : String(getNullableType(field.type));
}

function isNode(type: GraphQLNamedType | undefined): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");
}
