/** Whose order a conversation is about: its owner and the staff take part, to all others the order is not there. */
import { type ById, type Caller, ownsOrStaff } from "../kernel/index.ts";
import { orderNotFound } from "../orders/index.ts";

interface OwnedOrder {
  readonly id: string;
  readonly customer_id: string;
}

export const orderOwner: ById<OwnedOrder> = {
  name: "support_order_owner",
  text: "SELECT id, customer_id FROM orders WHERE id = ANY($1::uuid[])",
  key: (row) => row.id,
};

/** The UUID of the order's customer; ORDER_NOT_FOUND for whoever has no part in the conversation. */
export function requirePart(caller: Caller, orderId: string, order: OwnedOrder | undefined): string {
  if (order === undefined || !ownsOrStaff(caller, order.customer_id)) throw orderNotFound(orderId);
  return order.customer_id;
}
