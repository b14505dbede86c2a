/** Orders in version 1: the same operations, shown as older clients know them. */
import {
  cancelOrder,
  deliverOrder,
  type EventView,
  getOrder,
  listOrders,
  type Order,
  orderHistory,
  placeOrder,
  shipOrder,
} from "@trefoil/domain";
import { accepted, ok, type Representation } from "../../http/representation.ts";
import { row } from "../../row.ts";
import type { RowsOfV1, Schemas } from "../contract.ts";
import { list, versionTag } from "../list.ts";
import {
  fromCancelOrder,
  fromDeliverOrder,
  fromGetOrder,
  fromListOrders,
  fromOrderHistory,
  fromPlaceOrder,
  fromShipOrder,
  toEvent,
  toOrder,
} from "./wire.ts";

const asOrder: Representation<Order, Schemas["Order"]> = { to: toOrder, tag: versionTag };
const asEvent: Representation<EventView, Schemas["Event"]> = { to: toEvent, tag: () => "1-v1" };

export const orders = {
  placeOrder: row(
    placeOrder,
    fromPlaceOrder,
    accepted(asOrder, ({ id }) => `/v1/orders/${id}`),
  ),
  getOrder: row(getOrder, fromGetOrder, ok(asOrder)),
  listOrders: row(listOrders, fromListOrders, list("orders", asOrder)),
  cancelOrder: row(cancelOrder, fromCancelOrder, ok(asOrder)),
  shipOrder: row(shipOrder, fromShipOrder, ok(asOrder)),
  deliverOrder: row(deliverOrder, fromDeliverOrder, ok(asOrder)),
  orderHistory: row(orderHistory, fromOrderHistory, list("events", asEvent)),
} satisfies Partial<RowsOfV1>;
