/** A contract as a table: what each operation takes and answers, read once from its OpenAPI document. */
import type { Method, OpenApiDocument, PathItem } from "./document.ts";
import { type OperationContract, operationOf } from "./operation-contract.ts";
import { type Found, PathTree } from "./paths.ts";
import { SchemaCompiler } from "./schema-compiler.ts";

export interface PathMatch {
  /** `/v2/products/{id}` */
  readonly template: string;
  /** The operations of the path by method; HEAD is answered by GET's. */
  readonly operations: ReadonlyMap<string, OperationContract>;
  /** For the `Allow` header: `GET, HEAD, POST, OPTIONS`. */
  readonly allow: string;
}

/** `Operations` is the interface that the generator wrote for the same document. */
export interface Contract<Operations> {
  readonly document: OpenApiDocument;
  readonly operations: { readonly [Id in keyof Operations]: OperationContract<Operations[Id]> };
  readonly schemas: SchemaCompiler;
  /** The path template that a URL path (without its query) belongs to, and what its parameters are. */
  matchPath(path: string): Found<PathMatch> | undefined;
}

const METHODS: readonly Method[] = ["get", "put", "post", "delete", "patch"];

export function loadContract<Operations>(document: OpenApiDocument): Contract<Operations> {
  const schemas = new SchemaCompiler(document);
  const operations: Record<string, OperationContract> = {};
  const tree = new PathTree<PathMatch>();
  for (const [template, item] of Object.entries(document.paths)) {
    const ofPath = methodsOf(item).map(([method, operation]) =>
      operationOf({ document, schemas, template, shared: item.parameters ?? [], method, operation }),
    );
    for (const operation of ofPath) operations[operation.operationId] = operation;
    tree.add(template, pathMatch(template, ofPath));
  }
  const table = operations as Contract<Operations>["operations"];
  return { document, schemas, operations: table, matchPath: (path) => tree.find(path) };
}

function methodsOf(item: PathItem) {
  return METHODS.flatMap((method) => {
    const operation = item[method];
    return operation === undefined ? [] : [[method, operation] as const];
  });
}

function pathMatch(template: string, operations: readonly OperationContract[]): PathMatch {
  const methods = operations.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  const byMethod = new Map(operations.map((operation) => [operation.method, operation]));
  const get = byMethod.get("GET");
  if (get !== undefined) byMethod.set("HEAD", get);
  return { template, operations: byMethod, allow: [...methods, "OPTIONS"].join(", ") };
}
