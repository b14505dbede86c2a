/** Reads a query string strictly: names and values decoded, each name known and given once. */
import type { OperationContract, Parameter } from "./operation-contract.ts";
import { type ParameterReader, parameterReader } from "./parameters.ts";
import { MAX_VIOLATIONS, unknownField, type Violation } from "./violation.ts";

export type QueryReader = (query: string, faults: Violation[]) => Readonly<Record<string, unknown>>;

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

export function queryReader(operation: OperationContract): QueryReader {
  const { query } = operation.parameters;
  const readers = new Map(query.map((parameter) => [parameter.name, parameterReader(operation, parameter)]));
  const required = query.filter((parameter) => parameter.required);
  const exclusive = query.filter((parameter) => parameter.excludes.length > 0);
  return (text, faults) => {
    if (text === "" && required.length === 0) return NOTHING;
    const values = readPairs(text, readers, faults);
    for (const { name, field } of required) {
      if (!Object.hasOwn(values, name))
        faults.push({ field, reason: "REQUIRED", description: "is required" });
    }
    for (const parameter of exclusive) refuseBoth(parameter, values, faults);
    return values;
  };
}

function readPairs(text: string, readers: ReadonlyMap<string, ParameterReader>, faults: Violation[]) {
  const values: Record<string, unknown> = {};
  for (const pair of text.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const rawName = equals === -1 ? pair : pair.slice(0, equals);
    const name = decoded(rawName) ?? rawName;
    const read = readers.get(name);
    if (read === undefined) faults.push(unknownField(name));
    else if (Object.hasOwn(values, name)) faults.push(duplicate(name));
    else values[name] = readValue(name, equals === -1 ? "" : pair.slice(equals + 1), read, faults);
    if (faults.length >= MAX_VIOLATIONS) break;
  }
  return values;
}

function readValue(name: string, raw: string, read: ParameterReader, faults: Violation[]): unknown {
  const text = decoded(raw);
  if (text !== undefined) return read(text, faults);
  faults.push({
    field: name,
    reason: "INVALID_FORMAT",
    description: "must be valid percent-encoding of UTF-8",
  });
  return undefined;
}

/** As HTML forms encode it: `+` is a space. */
function decoded(text: string): string | undefined {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}

const duplicate = (field: string): Violation => ({
  field,
  reason: "DUPLICATE",
  description: "is given more than once",
});

function refuseBoth(
  { name, field, excludes }: Parameter,
  values: Record<string, unknown>,
  faults: Violation[],
): void {
  if (!Object.hasOwn(values, name)) return;
  const other = excludes.find((excluded) => Object.hasOwn(values, excluded));
  if (other === undefined) return;
  faults.push({ field, reason: "MUTUALLY_EXCLUSIVE", description: `can't be given together with ${other}` });
}
