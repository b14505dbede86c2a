/** Checks one value against a schema: quickly when it is right, in detail when it is not, and never without bound. */
import type { Schema } from "./document.ts";
import type { SchemaCompiler } from "./schema-compiler.ts";
import { toViolations } from "./schema-violations.ts";
import type { Violation } from "./violation.ts";

/** Adds what is wrong with the value to `faults`. */
export type ValueChecker = (value: unknown, faults: Violation[]) => void;

/** In a value of more parts only the first error is looked for: to find them all could take seconds. */
const MAX_PARTS = 2000;

/** `field` is what violations call the value; empty for a body. Compiled at first use. */
export function valueChecker(schemas: SchemaCompiler, schema: Schema, field: string): ValueChecker {
  const { document } = schemas;
  let first = (value: unknown): boolean => {
    first = schemas.compile(schema, "first");
    return first(value);
  };
  return (value, faults) => {
    if (first(value)) return;
    const validate = schemas.compile(schema, hasMoreParts(value, MAX_PARTS) ? "first" : "all");
    validate(value);
    faults.push(...toViolations(validate.errors ?? [], { document, schema, field }));
  };
}

function hasMoreParts(value: unknown, limit: number): boolean {
  const pending: unknown[] = [value];
  for (let parts = 0; pending.length > 0; parts++) {
    if (parts + pending.length > limit) return true;
    const part = pending.pop();
    if (typeof part !== "object" || part === null) continue;
    const members: unknown[] = Array.isArray(part) ? part : Object.values(part);
    if (members.length > limit) return true;
    pending.push(...members);
  }
  return false;
}
