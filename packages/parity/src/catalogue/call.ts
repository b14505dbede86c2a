/** A call of an operation; `$NAME` in it stands for what a shell knows. */
import type { OperationName } from "@trefoil/domain";
import { type OperationEntry, operationEntries } from "./operations.ts";

export interface OperationCall {
  readonly operation: OperationName;
  readonly input: Readonly<Record<string, unknown>>;
  /** The shell's name of a token, in capitals, or the token itself; nobody's, when undefined. */
  readonly as?: string | undefined;
  readonly key?: string | undefined;
  /** Of an import. */
  readonly lines?: readonly object[] | undefined;
}

export interface HttpCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export function entryOf(operation: OperationName): OperationEntry {
  return operationEntries.find(({ name }) => name === operation) as OperationEntry;
}

export function authorization(as: string | undefined): Record<string, string> {
  if (as === undefined) return {};
  return { Authorization: `Bearer ${/^[A-Z]/.test(as) ? `$${as}` : as}` };
}
