/** Turns what Ajv found wrong into violations, in the order in which the schema names its members. */
import type { ErrorObject } from "ajv";
import type { OpenApiDocument, Schema } from "./document.ts";
import { type Location, locate, rankOf } from "./locate.ts";
import {
  MAX_VIOLATIONS,
  shortened,
  unknownField,
  type Violation,
  type ViolationReason,
} from "./violation.ts";
import { withoutNoise } from "./violation-noise.ts";

/** Several errors may make one violation; more than these are not looked at. */
const MAX_ERRORS = 3 * MAX_VIOLATIONS;

export interface Judged {
  readonly document: OpenApiDocument;
  readonly schema: Schema;
  /** What the whole value is called; empty for a body. */
  readonly field: string;
}

export function toViolations(errors: readonly ErrorObject[], judged: Judged): Violation[] {
  const located = errors.flatMap((error) => fromError(error, judged));
  const order = (a: Located, b: Located) => rankOf(a.location, b.location);
  const first = located.sort(order).slice(0, MAX_ERRORS);
  return withoutNoise(first.map(({ violation }) => violation)).slice(0, MAX_VIOLATIONS);
}

interface Located {
  readonly violation: Violation;
  readonly location: Location;
}

function fromError(error: ErrorObject, judged: Judged): Located[] {
  if (isBranch(error) || error.keyword === "propertyNames") return [];
  const member = memberOf(error);
  const location = locate(judged, error.instancePath, member);
  const field = shortened(location.field);
  if (error.keyword === "additionalProperties") return [{ violation: unknownField(field), location }];
  const [reason, description] = textFault(error) ?? verdict(error);
  return [{ violation: { field, reason, description }, location }];
}

/** A complaint of one alternative: the complaint of the whole `oneOf` says it better. */
function isBranch({ schemaPath, keyword }: ErrorObject): boolean {
  return keyword !== "oneOf" && keyword !== "anyOf" && /\/(?:oneOf|anyOf)\/\d+\//.test(schemaPath);
}

/** The member that an error of an object is about. */
function memberOf({ keyword, params, propertyName, parentSchema }: ErrorObject): string | undefined {
  if (propertyName !== undefined) return propertyName;
  if (keyword === "required" || keyword === "dependentRequired") return params["missingProperty"];
  if (keyword === "additionalProperties") return params["additionalProperty"];
  if (keyword !== "oneOf") return undefined;
  const names = alternatives(parentSchema as Schema);
  return params["passingSchemas"] === null ? names[0] : names.at(-1);
}

function alternatives(schema: Schema): string[] {
  return (schema.oneOf ?? []).flatMap((branch) => branch.required ?? []);
}

const TEXT_RULES = new Set(["minLength", "maxLength", "pattern", "format"]);

/** PostgreSQL takes no NUL and UTF-8 no lone surrogate: that is then what is wrong, whatever rule it breaks too. */
function textFault({ keyword, data }: ErrorObject): [ViolationReason, string] | undefined {
  if (typeof data !== "string" || !TEXT_RULES.has(keyword)) return undefined;
  if (data.includes("\0")) return ["INVALID_TEXT", "must not contain the NUL character"];
  return data.isWellFormed() ? undefined : ["INVALID_TEXT", "must not contain a lone surrogate"];
}

function verdict({ keyword, params, parentSchema, propertyName }: ErrorObject): [ViolationReason, string] {
  const schema = parentSchema as Schema;
  const limit = Number(params["limit"]);
  switch (keyword) {
    case "required":
      return ["REQUIRED", "is required"];
    case "dependentRequired":
      return ["REQUIRED", `is required together with ${params["property"]}`];
    case "type":
      return ["WRONG_TYPE", `must be ${typeName(params["type"])}`];
    case "enum":
      return [
        "NOT_ALLOWED",
        `must be one of ${(params["allowedValues"] as unknown[]).map(String).join(", ")}`,
      ];
    case "const":
      return ["NOT_ALLOWED", `must be ${String(params["allowedValue"])}`];
    case "not":
      return ["NOT_ALLOWED", propertyName === undefined ? notText(schema) : "can't be used as a name"];
    case "minLength":
      return ["TOO_SHORT", `must have at least ${characters(limit)}`];
    case "maxLength":
      return ["TOO_LONG", `must have at most ${characters(limit)}`];
    case "minimum":
      return ["TOO_SMALL", `must be at least ${limit}`];
    case "maximum":
      return ["TOO_LARGE", `must be at most ${limit}`];
    case "minItems":
      return ["TOO_FEW", `must have at least ${limit} items`];
    case "maxItems":
      return ["TOO_MANY", `must have at most ${limit} items`];
    case "minProperties":
      return ["TOO_FEW", `must have at least ${limit} entries`];
    case "maxProperties":
      return ["TOO_MANY", `must have at most ${limit} entries`];
    case "pattern":
      return ["INVALID_FORMAT", `must be ${schema["x-shape"] ?? "of the documented form"}`];
    case "format":
      return ["INVALID_FORMAT", `must be ${formatName(schema)}`];
    case "oneOf":
      return oneOfVerdict(schema, params["passingSchemas"] === null);
    default:
      return ["WRONG_TYPE", "has the wrong form"];
  }
}

function oneOfVerdict(schema: Schema, none: boolean): [ViolationReason, string] {
  const names = alternatives(schema);
  if (names.length === 0) return ["WRONG_TYPE", "has the wrong form"];
  if (none) return ["REQUIRED", `is required, or ${names.slice(1).join(" or ")}`];
  return ["MUTUALLY_EXCLUSIVE", `can't be given together with ${names[0]}`];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  object: "an object",
  null: "null",
};

function typeName(type: unknown): string {
  const types = (Array.isArray(type) ? type : [type]).filter(
    (name) => name !== "null" || !Array.isArray(type),
  );
  return types.map((name) => TYPE_NAMES[String(name)] ?? String(name)).join(" or ");
}

function formatName(schema: Schema): string {
  if (schema["format"] === "date-time") return "an RFC 3339 date and time";
  return schema["x-shape"] ?? "of the documented form";
}

function notText(schema: Schema): string {
  const { not } = schema as { not?: Schema };
  return not !== undefined && "const" in not ? `must not be ${String(not["const"])}` : "is not allowed";
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}
