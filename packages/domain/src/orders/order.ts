/** The rules of an order: what may happen to it, and what it is after everything that happened. No I/O. */
import { type Money, ShopError, sum, times } from "../kernel/index.ts";

export type OrderStatus = "PENDING" | "CONFIRMED" | "SHIPPED" | "DELIVERED" | "CANCELLED";
export type OrderAction = "cancel" | "ship" | "deliver";

export interface Address {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
}

export type Payment = { readonly method: "CARD"; readonly token: string } | { readonly method: "WALLET" };

export interface OrderItem {
  readonly productId: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: Money;
}

/** An order as the fold of its events; ids are TypeIDs, as in the events. */
export interface OrderState {
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly items: readonly OrderItem[];
  readonly total: Money;
  readonly shippingAddress: Address;
  readonly payment: Payment;
  readonly cancelReason: string | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly version: number;
  readonly placedAt: string;
  readonly updatedAt: string;
}

type Placed = Pick<OrderState, "customerId" | "items" | "total" | "shippingAddress" | "payment">;

export type OrderEvent =
  | { readonly type: "trefoil.order.placed.v1"; readonly data: Placed }
  | { readonly type: "trefoil.order.confirmed.v1"; readonly data: Record<string, never> }
  | {
      readonly type: "trefoil.order.shipped.v1";
      readonly data: Pick<OrderState, "carrier" | "trackingNumber">;
    }
  | { readonly type: "trefoil.order.delivered.v1"; readonly data: Record<string, never> }
  | { readonly type: "trefoil.order.cancelled.v1"; readonly data: { readonly reason: string | null } };

export type OrderCommand =
  | ({ readonly do: "place" } & Omit<Placed, "total">)
  | { readonly do: "confirm" | "deliver" }
  | { readonly do: "ship"; readonly carrier: string | null; readonly trackingNumber: string | null }
  | { readonly do: "cancel"; readonly reason: string | null };

const transitions = {
  confirm: { from: ["PENDING"], done: "confirmed" },
  ship: { from: ["CONFIRMED"], done: "shipped" },
  deliver: { from: ["SHIPPED"], done: "delivered" },
  cancel: { from: ["PENDING", "CONFIRMED"], done: "cancelled" },
} as const satisfies Record<string, { from: readonly OrderStatus[]; done: string }>;

/** The event that a command causes; ILLEGAL_ORDER_TRANSITION, MIXED_CURRENCIES or AMOUNT_OVERFLOW where it may not. */
export function decide(state: OrderState | undefined, command: OrderCommand): OrderEvent {
  if (command.do === "place") return place(command);
  if (state === undefined || !isLegal(state.status, command.do)) throw illegal(state?.status, command.do);
  switch (command.do) {
    case "confirm":
      return { type: "trefoil.order.confirmed.v1", data: {} };
    case "deliver":
      return { type: "trefoil.order.delivered.v1", data: {} };
    case "ship":
      return {
        type: "trefoil.order.shipped.v1",
        data: { carrier: command.carrier, trackingNumber: command.trackingNumber },
      };
    case "cancel":
      return { type: "trefoil.order.cancelled.v1", data: { reason: command.reason } };
  }
}

/** The order after an event that happened at `time`. */
export function evolve(state: OrderState | undefined, event: OrderEvent, time: string): OrderState {
  if (event.type === "trefoil.order.placed.v1") return placed(event.data, time);
  if (state === undefined) throw new Error(`an order can't begin with ${event.type}`);
  const next = { ...state, version: state.version + 1, updatedAt: time };
  switch (event.type) {
    case "trefoil.order.confirmed.v1":
      return { ...next, status: "CONFIRMED" };
    case "trefoil.order.shipped.v1":
      return {
        ...next,
        status: "SHIPPED",
        carrier: event.data.carrier,
        trackingNumber: event.data.trackingNumber,
      };
    case "trefoil.order.delivered.v1":
      return { ...next, status: "DELIVERED" };
    case "trefoil.order.cancelled.v1":
      return { ...next, status: "CANCELLED", cancelReason: event.data.reason };
  }
}

/** Whether the status allows the action. */
export function isLegal(status: OrderStatus, action: keyof typeof transitions): boolean {
  return (transitions[action].from as readonly OrderStatus[]).includes(status);
}

function place({ customerId, items, shippingAddress, payment }: Omit<Placed, "total">): OrderEvent {
  const total = sum(items.map((item) => times(item.unitPrice, item.quantity)));
  return { type: "trefoil.order.placed.v1", data: { customerId, items, total, shippingAddress, payment } };
}

function placed(data: Placed, time: string): OrderState {
  const nothingYet = { cancelReason: null, carrier: null, trackingNumber: null };
  return { ...data, ...nothingYet, status: "PENDING", version: 1, placedAt: time, updatedAt: time };
}

function illegal(status: OrderStatus | undefined, action: keyof typeof transitions): ShopError {
  const now = status === undefined ? "does not exist" : `is ${status}`;
  return new ShopError(
    "ILLEGAL_ORDER_TRANSITION",
    `The order ${now}; only an order that is ${transitions[action].from.join(" or ")} can be ${transitions[action].done}.`,
  );
}
