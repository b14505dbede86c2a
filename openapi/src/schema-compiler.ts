/** Compiles the schemas of one document with Ajv, each once and at first use. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { type OpenApiDocument, type Reference, resolve, type Schema } from "./document.ts";
import { isDate, isDateTime, isEmail, isResourceId } from "./formats.ts";

/** `first` stops at the first error, which bounds the work; `all` finds every one; `partial` needs no member. */
export type Thoroughness = "first" | "all" | "partial";

type Schemas = OpenApiDocument["components"]["schemas"];

/** `components` holds the schemas that others refer to. */
const KEYWORDS = ["x-shape", "components"];

export class SchemaCompiler {
  readonly document: OpenApiDocument;
  readonly #compilers = new Map<Thoroughness, Ajv2020>();
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: OpenApiDocument) {
    this.document = document;
  }

  /** What a schema refers to, or itself. */
  resolved(schema: Schema): Schema {
    return resolve<Schema>(this.document, schema as Reference);
  }

  /** A schema of the document, which may refer to others of it. */
  compile(schema: Schema, thoroughness: Thoroughness): ValidateFunction {
    const key = `${thoroughness} ${JSON.stringify(schema)}`;
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      validate = this.#compiler(thoroughness).compile(rebased(withCleanText(schema)) as object);
      this.#compiled.set(key, validate);
    }
    return validate;
  }

  #compiler(thoroughness: Thoroughness): Ajv2020 {
    let ajv = this.#compilers.get(thoroughness);
    if (ajv === undefined) {
      ajv = new Ajv2020({
        allErrors: thoroughness !== "first",
        verbose: true,
        strict: true,
        strictTypes: false,
        strictRequired: false,
        allowUnionTypes: true,
        formats: { date: isDate, "date-time": isDateTime, email: isEmail, "resource-id": isResourceId },
        keywords: KEYWORDS,
      });
      const schemas = withCleanText(this.document.components.schemas) as Schemas;
      const components = { schemas: thoroughness === "partial" ? withoutRequired(schemas) : schemas };
      ajv.addSchema({ components }, "contract", undefined, false);
      this.#compilers.set(thoroughness, ajv);
    }
    return ajv;
  }
}

/** What every text must be, said once for all: PostgreSQL takes no NUL, and UTF-8 no lone surrogate. */
const CLEAN_TEXT = "^[^\\u0000\\ud800-\\udfff]*$";

function withCleanText(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withCleanText);
  if (typeof node !== "object" || node === null) return node;
  const whole = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withCleanText(value)]));
  return isFreeText(whole) ? { ...whole, pattern: CLEAN_TEXT } : whole;
}

/** Text that no other rule keeps clean. */
function isFreeText({ type, pattern, format, enum: values, const: value }: Schema): boolean {
  const isText = type === "string" || (Array.isArray(type) && type.includes("string"));
  return isText && [pattern, format, values, value].every((rule) => rule === undefined);
}

/** References into the document, seen from outside of it. */
function rebased(node: unknown): unknown {
  return mapObjects(node, (key, value) =>
    key === "$ref" && typeof value === "string" ? `contract${value}` : value,
  );
}

/** Every member of a resource optional; pages keep theirs. */
function withoutRequired(schemas: Schemas): Schemas {
  const loosened = Object.entries(schemas).map(([name, schema]) => {
    const loose = mapObjects(schema, (key, value) =>
      key === "required" && Array.isArray(value) ? [] : value,
    );
    return [name, name.endsWith("Page") ? schema : (loose as Schema)] as const;
  });
  return Object.fromEntries(loosened);
}

function mapObjects(node: unknown, change: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, change));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, mapObjects(change(key, value), change)]),
  );
}
