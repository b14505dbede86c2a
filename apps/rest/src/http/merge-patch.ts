/** JSON Merge Patch (RFC 7396): null removes a member. What a resource can't be without can't be removed. */
import { invalidInput, type Violation } from "@trefoil/domain";
import type { OperationContract } from "@trefoil/openapi";

const MAX_NAME = 100;

/**
 * REQUIRED for each member of the patch that is null, but for those that the contract lets be null; within a member, null
 * is the operation's business.
 */
export function refuseRemoval(patch: unknown, { requestBody, schemas }: OperationContract): void {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return;
  const schema = requestBody?.content["application/json"]?.schema ?? {};
  const { properties = {} } = schemas.resolved(schema);
  const removed = Object.entries(patch).filter(
    ([name, value]) => value === null && properties[name]?.type?.includes("null") !== true,
  );
  if (removed.length > 0) throw invalidInput(removed.slice(0, MAX_NAME).map(([name]) => cantBeRemoved(name)));
}

function cantBeRemoved(name: string): Violation {
  return { field: name.slice(0, MAX_NAME), reason: "REQUIRED", description: "can't be removed" };
}
