/** Reads one parameter: from its text to a value of its schema's type. */
import type { Coercion, OperationContract, Parameter } from "./operation-contract.ts";
import { valueChecker } from "./value-checker.ts";
import type { Violation } from "./violation.ts";

/** The value; undefined when it is wrong, which `faults` then says. */
export type ParameterReader = (text: string, faults: Violation[]) => unknown;

const INTEGER = /^-?\d+$/;

export function parameterReader(
  { schemas }: OperationContract,
  { schema, field, coercion }: Parameter,
): ParameterReader {
  const check = valueChecker(schemas, schema, field);
  const coerce = coercions[coercion];
  return (text, faults) => {
    const value = coerce(text);
    if (value === undefined)
      faults.push({ field, reason: "WRONG_TYPE", description: `must be ${typeNames[coercion]}` });
    else check(value, faults);
    return value;
  };
}

const coercions: Record<Coercion, (text: string) => unknown> = {
  string: (text) => text,
  /** Decimal digits only, so neither 1e3 nor 0x10; what exceeds 2^53 exceeds every maximum too. */
  integer: (text) => (INTEGER.test(text) ? finite(Number(text)) + 0 : undefined),
  boolean: (text) => (text === "true" ? true : text === "false" ? false : undefined),
  strings: (text) => text.split(","),
};

const typeNames: Record<Coercion, string> = {
  string: "text",
  integer: "an integer",
  boolean: "true or false",
  strings: "text separated by commas",
};

function finite(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
