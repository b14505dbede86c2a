/** Every operation of the shop: where each protocol has it, who may, and how it can fail. */
import { type AnyOperation, type OperationName, operations } from "@trefoil/domain";
import { composed } from "@trefoil/grpc";
import v2 from "@trefoil/openapi/v2.json" with { type: "json" };
import { type Contract, promisedErrors } from "../promised-errors.ts";
import { type Offers, offersOf, rpcs } from "./offers.ts";

export interface OperationEntry extends Offers {
  readonly name: OperationName;
  readonly feature: string;
  readonly kind: "read" | "write" | "export" | "import" | "watch";
  readonly permission: AnyOperation["permission"];
  readonly idempotency: "required" | "optional" | "none";
  /** The route of version 1, where it has one. */
  readonly v1: string | undefined;
  /** What the contract promises that it can fail with; empty where REST does not offer it. */
  readonly errors: readonly string[];
}

/** A method that is several operations in one conversation. */
export interface ComposedEntry {
  readonly feature: string;
  readonly rpc: string;
  readonly operations: readonly OperationName[];
}

const promised: ReadonlyMap<string, ReadonlySet<string>> = promisedErrors(v2 as unknown as Contract);

const kinds = {
  query: "read",
  command: "write",
  export: "export",
  import: "import",
  watch: "watch",
} as const;

export const operationEntries: readonly OperationEntry[] = Object.values<AnyOperation>(operations).map(
  (operation) => {
    const { kind, permission } = operation;
    const name = operation.name as OperationName;
    return {
      ...offersOf(name),
      name,
      feature: rpcs.get(name)?.feature ?? featureOf(permission),
      kind: kinds[kind],
      permission,
      idempotency: kind === "command" ? operation.idempotency : "none",
      errors: [...(promised.get(name) ?? [])],
    };
  },
);

export const composedEntries: readonly ComposedEntry[] = Object.entries(composed).map(([name, parts]) => {
  const rpc = rpcs.get(name);
  if (rpc === undefined) throw new Error(`the contract has no method ${name}`);
  return { feature: rpc.feature, rpc: rpc.path, operations: parts };
});

/** Of what no contract has: a scope names its feature. */
function featureOf(permission: AnyOperation["permission"]): string {
  return "scope" in permission ? (permission.scope.split(":")[0] as string) : "";
}
