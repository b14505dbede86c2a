/** An order as callers see it. */
import { type Caller, isStaff, type Money, times } from "../kernel/index.ts";
import {
  type Address,
  isLegal,
  type OrderAction,
  type OrderItem,
  type OrderState,
  type OrderStatus,
} from "./order.ts";

export interface OrderItemView extends OrderItem {
  readonly lineTotal: Money;
}

export interface Order {
  readonly id: string;
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly items: readonly OrderItemView[];
  readonly total: Money;
  readonly shippingAddress: Address;
  readonly payment: { readonly method: "CARD" | "WALLET" };
  readonly cancelReason: string | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly version: number;
  readonly placedAt: string;
  readonly updatedAt: string;
  /** What this caller may do with the order now. */
  readonly allowedActions: readonly OrderAction[];
}

export function toOrder(id: string, state: OrderState, caller: Caller): Order {
  return {
    id,
    customerId: state.customerId,
    status: state.status,
    items: state.items.map(toItem),
    total: state.total,
    shippingAddress: state.shippingAddress,
    payment: { method: state.payment.method },
    cancelReason: state.cancelReason,
    carrier: state.carrier,
    trackingNumber: state.trackingNumber,
    version: state.version,
    placedAt: state.placedAt,
    updatedAt: state.updatedAt,
    allowedActions: allowedActions(state.status, caller),
  };
}

function toItem({ productId, sku, name, quantity, unitPrice }: OrderItem): OrderItemView {
  return { productId, sku, name, quantity, unitPrice, lineTotal: times(unitPrice, quantity) };
}

function allowedActions(status: OrderStatus, caller: Caller): OrderAction[] {
  if (!caller.scopes.has("orders:write")) return [];
  const actions: OrderAction[] = isStaff(caller) ? ["cancel", "ship", "deliver"] : ["cancel"];
  return actions.filter((action) => isLegal(status, action));
}
