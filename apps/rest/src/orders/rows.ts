/** What the shop does with orders, as REST says it. */
import {
  cancelOrder,
  deliverOrder,
  getCustomer,
  getOrder,
  listOrders,
  listPayments,
  type Order,
  orderHistory,
  placeOrder,
  shipOrder,
  watchOrder,
} from "@trefoil/domain";
import { categoryOfProduct, loadProducts } from "../catalog/shown.ts";
import { toCustomer } from "../customers/wire.ts";
import { asEvent } from "../events/shown.ts";
import { watching } from "../events/watching.ts";
import { oneByOne, relation } from "../http/relation.ts";
import { acceptedOrCreated, ok, page, type Relation, type Representation } from "../http/representation.ts";
import { toPaymentList } from "../payments/wire.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import {
  fromCancelOrder,
  fromDeliverOrder,
  fromGetOrder,
  fromListOrders,
  fromOrderHistory,
  fromPlaceOrder,
  fromShipOrder,
  fromWatchOrder,
  orderPath,
  toOrder,
} from "./wire.ts";

const customerOfOrder = relation<Schemas["Order"], "customer">({
  member: "customer",
  idOf: (order) => order.customerId,
  load: oneByOne(getCustomer, (id) => ({ id }), toCustomer),
});

const paymentsOfOrder = relation<Schemas["Order"], "payments">({
  member: "payments",
  idOf: (order) => order.id,
  load: oneByOne(
    listPayments,
    (orderId) => ({ orderId }),
    (payments) => toPaymentList(payments).data,
  ),
});

const productOfItem = relation<Schemas["OrderItem"], "product">({
  member: "product",
  idOf: (item) => item.productId,
  load: loadProducts,
  missing: null,
});

const itemsOf = (orders: readonly Schemas["Order"][]) => orders.flatMap((order) => order.items);

const productsOfOrder: Relation<Schemas["Order"]> = (orders, exchange, desk) =>
  productOfItem(itemsOf(orders), exchange, desk);

const categoriesOfOrder: Relation<Schemas["Order"]> = async (orders, exchange, desk) => {
  await productsOfOrder(orders, exchange, desk);
  const products = itemsOf(orders).flatMap((item) => item.product ?? []);
  await categoryOfProduct(products, exchange, desk);
};

const asOrder: Representation<Order, Schemas["Order"]> = {
  to: toOrder,
  /** The transitions among the links depend on the caller: `3-cs` lets cancel and ship. */
  tag: ({ version, allowedActions }) =>
    allowedActions.length === 0
      ? String(version)
      : `${version}-${allowedActions.map((action) => action[0]).join("")}`,
  relations: {
    customer: customerOfOrder,
    payments: paymentsOfOrder,
    "items.product": productsOfOrder,
    "items.product.category": categoriesOfOrder,
  },
};

const isFinished = ({ status }: Order) => status !== "PENDING";

export const orders = {
  placeOrder: row(placeOrder, fromPlaceOrder, acceptedOrCreated(asOrder, orderPath, isFinished)),
  getOrder: row(getOrder, fromGetOrder, ok(asOrder)),
  listOrders: row(listOrders, fromListOrders, page(asOrder)),
  cancelOrder: row(cancelOrder, fromCancelOrder, ok(asOrder)),
  shipOrder: row(shipOrder, fromShipOrder, ok(asOrder)),
  deliverOrder: row(deliverOrder, fromDeliverOrder, ok(asOrder)),
  watchOrder: watching(watchOrder, fromWatchOrder),
  orderHistory: row(orderHistory, fromOrderHistory, page(asEvent)),
} satisfies Partial<RowsOfV2>;
