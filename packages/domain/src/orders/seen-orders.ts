/** The orders that an edge goes out from, where what lies below them is for their customer and the staff alone. */
import { type Caller, ownsOrStaff } from "../kernel/index.ts";

export function seenOrders(caller: Caller) {
  return {
    join: "JOIN orders ON orders.id = parent.key",
    columns: "orders.customer_id AS parent_customer_id",
    visible: (parent: { readonly parent_customer_id: string }) =>
      ownsOrStaff(caller, parent.parent_customer_id),
  };
}
