/** What the shop does with orders, as GraphQL says it. */
import {
  cancelOrder,
  deliverOrder,
  getOrder,
  listOrders,
  orderHistory,
  placeOrder,
  shipOrder,
} from "@trefoil/domain";
import { field, list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const orders = {
  query: {
    order: field(getOrder),
    orders: list(listOrders),
    orderHistory: list(orderHistory),
  } satisfies Partial<Queries>,
  mutation: {
    placeOrder: mutation(placeOrder, "order"),
    cancelOrder: mutation(cancelOrder, "order"),
    shipOrder: mutation(shipOrder, "order"),
    deliverOrder: mutation(deliverOrder, "order"),
  } satisfies Partial<Mutations>,
};
