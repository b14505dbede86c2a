/** What version 1 calls statuses, sorts and the like of orders. */
import type { InputOf, listOrders, Order, OrderStatus, Role } from "@trefoil/domain";
import type { Asked, Schemas } from "../contract.ts";

export const toStatus = {
  PENDING: "pending",
  CONFIRMED: "confirmed",
  SHIPPED: "shipped",
  DELIVERED: "delivered",
  CANCELLED: "cancelled",
} as const satisfies Record<OrderStatus, Schemas["OrderStatus"]>;

export const fromStatus = {
  pending: "PENDING",
  confirmed: "CONFIRMED",
  shipped: "SHIPPED",
  delivered: "DELIVERED",
  cancelled: "CANCELLED",
} as const satisfies Record<Schemas["OrderStatus"], OrderStatus>;

export const toMethod = {
  CARD: "card",
  WALLET: "wallet",
} as const satisfies Record<Order["payment"]["method"], Schemas["PaymentMethod"]>;

export const toRole = {
  ANONYMOUS: "anonymous",
  CUSTOMER: "customer",
  STAFF: "staff",
  ADMIN: "admin",
  SYSTEM: "system",
} as const satisfies Record<Role, Schemas["Actor"]["role"]>;

type Sort = NonNullable<Asked<"listOrders">["query"]["sort"]>;

export const fromSort = {
  placed_at: "placedAt",
  "-placed_at": "-placedAt",
} as const satisfies Record<Sort, InputOf<typeof listOrders>["sort"]>;
