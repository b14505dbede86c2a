/** Reads the request headers that an operation takes. */
import type { OperationContract } from "./operation-contract.ts";
import { parameterReader } from "./parameters.ts";
import type { Violation } from "./violation.ts";

/** By lower-case name, as node:http gives them. */
export type RawHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

export type HeaderReader = (headers: RawHeaders, faults: Violation[]) => Readonly<Record<string, unknown>>;

const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

/** The values go by the names that the contract gives the headers. */
export function headerReader(operation: OperationContract): HeaderReader {
  const known = operation.parameters.header.map((parameter) => ({
    ...parameter,
    key: parameter.name.toLowerCase(),
    read: parameterReader(operation, parameter),
  }));
  return (headers, faults) => {
    let values: Record<string, unknown> | undefined;
    for (const { name, field, key, required, enforced, absentWhen, read } of known) {
      const text = textOf(headers[key]);
      if (text !== undefined && text !== absentWhen) {
        values ??= {};
        values[name] = enforced ? read(text, faults) : text;
      } else if (required && enforced) {
        faults.push({ field, reason: "REQUIRED", description: "is required" });
      }
    }
    return values ?? NOTHING;
  };
}

function textOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "object" ? header.join(", ") : header;
}
