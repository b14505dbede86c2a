/** Which calls are made of which driver: every protocol must do the same to its shop, and may be asked more than the others. */
import { type OperationName, operations } from "@trefoil/sdk";
import type { OpenDriver } from "./driver.ts";

const writing: ReadonlySet<string> = new Set(["write", "import"]);

/** A write is made by all drivers or by none; a read by each that has words for it. */
export function sendable(here: OpenDriver, all: readonly OpenDriver[]): OpenDriver["canSend"] {
  return (operation: OperationName, input: unknown) => {
    const asked = writing.has(operations[operation].kind) ? all : [here];
    return asked.every((driver) => driver.canSend(operation, input));
  };
}
