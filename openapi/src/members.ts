/** Which members a representation has, so that `fields` can be checked and a narrowed answer too. */
import { type OpenApiDocument, resolve, type Schema } from "./document.ts";
import { memberSchema } from "./locate.ts";
import type { OperationContract } from "./operation-contract.ts";

/** The schema of the resource that an operation answers with: of a page, that of its items. */
export function resourceSchema(operation: OperationContract): Schema | undefined {
  const { document } = operation.schemas;
  const body = operation.responses.get(200)?.content["application/json"]?.schema;
  if (body === undefined) return undefined;
  const items = resolved(document, body).properties?.["data"]?.items;
  return items ?? body;
}

/** Whether a dotted path such as `price.amount` or `items.name` names a member; arrays are seen through. */
export function hasMember(document: OpenApiDocument, schema: Schema, path: string): boolean {
  let here: Schema | undefined = schema;
  for (const step of path.split(".")) {
    const at: Schema = throughArrays(document, here);
    here = memberSchema(at, step);
    if (here === undefined) return false;
  }
  return true;
}

function throughArrays(document: OpenApiDocument, schema: Schema): Schema {
  const here = resolved(document, schema);
  if (here.items !== undefined) return throughArrays(document, here.items);
  const alternative = here.anyOf?.find((branch) => branch.type !== "null");
  return alternative === undefined ? here : throughArrays(document, alternative);
}

function resolved(document: OpenApiDocument, schema: Schema): Schema {
  return resolve<Schema>(document, schema as { $ref: string });
}
