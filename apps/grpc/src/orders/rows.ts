/** What the shop does with orders, as gRPC says it. */
import {
  cancelOrder,
  deliverOrder,
  getOrder,
  listOrders,
  orderHistory,
  placeOrder,
  shipOrder,
} from "@trefoil/domain";
import type { OrderServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import {
  fromCancelOrder,
  fromDeliverOrder,
  fromGetOrder,
  fromGetOrderHistory,
  fromListOrders,
  fromPlaceOrder,
  fromShipOrder,
  toHistory,
  toOrderResponse,
  toOrders,
} from "./wire.ts";

export const orders = {
  placeOrder: row(placeOrder, fromPlaceOrder, toOrderResponse),
  getOrder: row(getOrder, fromGetOrder, toOrderResponse),
  listOrders: list(listOrders, fromListOrders, toOrders),
  cancelOrder: row(cancelOrder, fromCancelOrder, toOrderResponse),
  shipOrder: row(shipOrder, fromShipOrder, toOrderResponse),
  deliverOrder: row(deliverOrder, fromDeliverOrder, toOrderResponse),
  getOrderHistory: list(orderHistory, fromGetOrderHistory, toHistory),
} satisfies Partial<RowsOf<OrderServiceDefinition>>;
