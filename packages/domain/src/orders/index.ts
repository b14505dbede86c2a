/** Orders: event-sourced, each row the fold of its events. */
export { cancelOrder } from "./cancel-order.ts";
export { changeOrders, type OrderChange } from "./change-orders.ts";
export { confirmOrder } from "./confirm-order.ts";
export { deliverOrder } from "./deliver-order.ts";
export { getOrder } from "./get-order.ts";
export { historyOfOrders } from "./history-of-orders.ts";
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
export { orderNotFound } from "./order-rows.ts";
export type { Order, OrderItemView } from "./order-view.ts";
export { ordersByIds } from "./orders-by-ids.ts";
export { ordersOfCustomers } from "./orders-of-customers.ts";
export { placeOrder } from "./place-order.ts";
export { seenOrders } from "./seen-orders.ts";
export { shipOrder } from "./ship-order.ts";
export { watchOrder } from "./watch-order.ts";
