/** What is wrong with an item of a stream, said in its answer and not in a status. */
import type { Violation } from "@trefoil/domain";
import type { Violation as ViolationMessage } from "@trefoil/proto";

export function toViolation({ field, reason, description }: Violation): ViolationMessage {
  return { field, reason, description };
}
