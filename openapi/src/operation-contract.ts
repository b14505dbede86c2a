/** One operation of a contract: its parameters, its body, and every response it may give. */
import {
  type MediaType,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type Reference,
  resolve,
  type Schema,
} from "./document.ts";
import { type ResponseContract, responseOf } from "./response-contract.ts";
import type { SchemaCompiler } from "./schema-compiler.ts";

/** What the text of a parameter becomes. */
export type Coercion = "string" | "integer" | "boolean" | "strings";

export interface Parameter {
  readonly name: string;
  /** What violations call it: the input that it carries. */
  readonly field: string;
  readonly required: boolean;
  readonly coercion: Coercion;
  readonly schema: Schema;
  /** Parameters that may not be given beside it. */
  readonly excludes: readonly string[];
  /** The reason to answer when it is missing. */
  readonly reasonWhenMissing: string | undefined;
  /** A value that says nothing and counts as none. */
  readonly absentWhen: string | undefined;
  /** False when the operation itself judges it. */
  readonly enforced: boolean;
}

/** `Op` is the generated type of the operation. */
export interface OperationContract<Op = unknown> {
  readonly operationId: string;
  readonly method: string;
  /** `/v2/products/{id}` */
  readonly path: string;
  /** `/v2/products/:id` */
  readonly expressPath: string;
  readonly deprecated: boolean;
  /** Operations of the shop that share its path and method. */
  readonly alsoAnswers: readonly string[];
  readonly permission: { readonly role: string; readonly scope?: string } | undefined;
  /** False for health and the like, which are no operations of the shop. */
  readonly shopOperation: boolean;
  /** The query parameter that narrows the representation. */
  readonly partialWith: string | undefined;
  readonly parameters: { readonly [place in "path" | "query" | "header"]: readonly Parameter[] };
  readonly requestBody: RequestBody | undefined;
  readonly responses: ReadonlyMap<number, ResponseContract>;
  readonly schemas: SchemaCompiler;
  /** Never read: carries the type. */
  readonly type?: Op;
}

export interface RequestBody {
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  readonly content: Readonly<Record<string, MediaType>>;
}

interface Source {
  readonly document: OpenApiDocument;
  readonly schemas: SchemaCompiler;
  readonly template: string;
  /** Parameters of the path, which its operations share. */
  readonly shared: readonly (Reference | ParameterObject)[];
  readonly method: string;
  readonly operation: OperationObject;
}

export function operationOf({
  document,
  schemas,
  template,
  shared,
  method,
  operation,
}: Source): OperationContract {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((p) =>
    resolve<ParameterObject>(document, p),
  );
  const inPlace = (place: string) =>
    parameters.filter((p) => p.in === place).map((p) => parameterOf(document, p));
  const responses = Object.entries(operation.responses).map(
    ([status, response]) => [Number(status), responseOf(document, Number(status), response)] as const,
  );
  const body = operation.requestBody;
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path: template,
    expressPath: template.replaceAll(/\{(\w+)\}/g, ":$1"),
    deprecated: operation.deprecated ?? false,
    alsoAnswers: operation["x-also-answers"] ?? [],
    permission: operation["x-permission"],
    shopOperation: operation["x-operation"] ?? true,
    partialWith: operation["x-partial-with"],
    parameters: { path: inPlace("path"), query: inPlace("query"), header: inPlace("header") },
    requestBody: body && {
      required: body.required ?? false,
      mediaTypes: Object.keys(body.content),
      content: body.content,
    },
    responses: new Map(responses),
    schemas,
  };
}

function parameterOf(document: OpenApiDocument, parameter: ParameterObject): Parameter {
  return {
    name: parameter.name,
    field: parameter["x-field"] ?? parameter.name,
    required: parameter.required ?? false,
    coercion: coercionOf(resolve<Schema>(document, parameter.schema)),
    schema: parameter.schema,
    excludes: parameter["x-excludes"] ?? [],
    reasonWhenMissing: parameter["x-reason-when-missing"],
    absentWhen: parameter["x-absent-when"],
    enforced: parameter["x-enforced-by"] !== "operation",
  };
}

function coercionOf({ type }: Schema): Coercion {
  if (type === "integer" || type === "boolean") return type;
  return type === "array" ? "strings" : "string";
}
