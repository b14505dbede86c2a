/** JSON Merge Patch (RFC 7396): null removes a member. What a resource can't be without can't be removed. */
import { invalidInput, type Violation } from "@trefoil/domain";

const MAX_NAME = 100;

/** REQUIRED for each member of the patch that is null; within a member, null is the operation's business. */
export function refuseRemoval(patch: unknown): void {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return;
  const removed = Object.entries(patch).filter(([, value]) => value === null);
  if (removed.length > 0) throw invalidInput(removed.slice(0, MAX_NAME).map(([name]) => cantBeRemoved(name)));
}

function cantBeRemoved(name: string): Violation {
  return { field: name.slice(0, MAX_NAME), reason: "REQUIRED", description: "can't be removed" };
}
