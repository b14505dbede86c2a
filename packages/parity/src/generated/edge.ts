/** Inputs with several faults of which an edge names only some: what reads a message refuses it before its schema is asked. */
import type { Command } from "./command.ts";

const patches = new Set(["updateProduct", "updateCustomer", "updateWebhookEndpoint"]);

/** Whether all protocols judge the whole input at once. */
export function isJudgedWhole({ operation, input }: Command): boolean {
  if (typeof input !== "object" || input === null) return true;
  // JSON Merge Patch: a null is a removal, and is refused as one before anything else is looked at.
  return !(patches.has(operation) && Object.values(input).includes(null));
}
