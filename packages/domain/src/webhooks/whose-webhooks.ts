/** Whose endpoints and deliveries a caller lists. */
import { requireCustomer } from "../customers/index.ts";
import { type Caller, isStaff } from "../kernel/index.ts";

/** The owner's UUID; undefined, for the staff, for everybody's. */
export function whoseWebhooks(caller: Caller): string | undefined {
  return isStaff(caller) ? undefined : requireCustomer(caller);
}
