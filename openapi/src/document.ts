/** The parts of an OpenAPI 3.1 document that this package reads. */

export interface Reference {
  readonly $ref: string;
}

/** A JSON Schema 2020-12 of the subset that the contracts use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly contentSchema?: Schema;
  /** Ends the sentence "must be ..." for who breaks the pattern. */
  readonly "x-shape"?: string;
  readonly [keyword: string]: unknown;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: Schema;
  /** The input that a header carries, where it goes by another name than the parameter. */
  readonly "x-field"?: string;
  /** Query parameters that may not be given together with this one. */
  readonly "x-excludes"?: readonly string[];
  /** The reason to answer when a required header is missing. */
  readonly "x-reason-when-missing"?: string;
  /** A value that says nothing and counts as none. */
  readonly "x-absent-when"?: string;
  /** `operation`: whether it is there and well-formed is judged where it is used, not here. */
  readonly "x-enforced-by"?: "operation";
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Reference | { readonly value: unknown }>>;
}

export interface HeaderObject {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference | HeaderObject>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface OperationObject {
  readonly operationId: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Reference | ParameterObject)[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, MediaType>>;
  };
  readonly responses: Readonly<Record<string, Reference | ResponseObject>>;
  /** Operations of the shop that share this path and method. */
  readonly "x-also-answers"?: readonly string[];
  /** The query parameter with which the representation is partial. */
  readonly "x-partial-with"?: string;
  /** Who may call it, and with which scope. */
  readonly "x-permission"?: { readonly role: string; readonly scope?: string };
  /** False for what is no operation of the shop. */
  readonly "x-operation"?: boolean;
}

export type Method = "get" | "put" | "post" | "delete" | "patch";

export type PathItem = { readonly [M in Method]?: OperationObject } & {
  readonly parameters?: readonly (Reference | ParameterObject)[];
};

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [section: string]: Readonly<Record<string, unknown>>;
  };
}

/** What a reference points at, or the value itself. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let found: unknown = value;
  while (isReference(found)) found = at(document, found.$ref);
  return found as T;
}

function isReference(value: unknown): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}

function at(document: OpenApiDocument, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  const found = steps.reduce<unknown>((node, step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined;
  }, document);
  if (found === undefined) throw new Error(`The contract has nothing at ${pointer}.`);
  return found;
}
