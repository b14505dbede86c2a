/** Orders: event-sourced, each row the fold of its events. */
export { cancelOrder } from "./cancel-order.ts";
export { changeOrders, type OrderChange } from "./change-orders.ts";
export { confirmOrder } from "./confirm-order.ts";
export { deliverOrder } from "./deliver-order.ts";
export { getOrder } from "./get-order.ts";
export { listOrders } from "./list-orders.ts";
export {
  type Address,
  evolve,
  type OrderEvent,
  type OrderState,
  type OrderStatus,
  type Payment as PaymentChoice,
} from "./order.ts";
export { orderHistory } from "./order-history.ts";
export type { Order, OrderItemView } from "./order-view.ts";
export { placeOrder } from "./place-order.ts";
export { shipOrder } from "./ship-order.ts";
export { watchOrder } from "./watch-order.ts";
