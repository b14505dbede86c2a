/** Orders between the contract and the shop. */
import type {
  cancelOrder,
  deliverOrder,
  EventView,
  getOrder,
  InputOf,
  listOrders,
  Order,
  OrderItemView,
  orderHistory,
  Page,
  placeOrder,
  shipOrder,
} from "@trefoil/domain";
import {
  type Address,
  type CancelOrderRequest,
  type DeliverOrderRequest,
  type GetOrderHistoryRequest,
  type GetOrderHistoryResponse,
  type GetOrderRequest,
  type GetOrderResponse,
  type ListOrdersRequest,
  type ListOrdersResponse,
  type NewOrderItem,
  OrderAction,
  type OrderItem,
  type Order as OrderMessage,
  OrderStatus,
  PaymentSource,
  type PlaceOrderRequest,
  type ShipOrderRequest,
} from "@trefoil/proto";
import { toEvent } from "../events/wire.ts";
import { paymentMethod } from "../payments/wire.ts";
import { enumOf, fromOrderBy, fromPage, given, orAbsent, toMoney, toTokens } from "../wire.ts";

const orderStatus = enumOf(OrderStatus);
const paymentSource = enumOf(PaymentSource);

const actions = {
  cancel: OrderAction.CANCEL,
  ship: OrderAction.SHIP,
  deliver: OrderAction.DELIVER,
} as const satisfies Record<Order["allowedActions"][number], OrderAction>;

export function fromPlaceOrder(request: PlaceOrderRequest): InputOf<typeof placeOrder> {
  const { paidFrom } = request;
  return {
    items: request.items.map(fromItem),
    shippingAddress: given(request.shippingAddress && fromAddress(request.shippingAddress)),
    paymentToken: paidFrom?.$case === "paymentToken" ? paidFrom.value : undefined,
    payment: paidFrom?.$case === "payment" ? paymentSource.from(paidFrom.value) : undefined,
    waitSeconds: request.waitSeconds,
  };
}

function fromItem(item: NewOrderItem): InputOf<typeof placeOrder>["items"][number] {
  return { productId: item.productId, quantity: item.quantity };
}

function fromAddress(address: Address): InputOf<typeof placeOrder>["shippingAddress"] {
  return {
    name: address.name,
    line1: address.line1,
    line2: address.line2,
    city: address.city,
    region: address.region,
    postalCode: address.postalCode,
    country: address.country,
  };
}

export function fromGetOrder({ id, at }: GetOrderRequest): InputOf<typeof getOrder> {
  return { id, at };
}

export function fromListOrders(request: ListOrdersRequest): InputOf<typeof listOrders> {
  return {
    ...fromPage(request),
    sort: fromOrderBy(request.orderBy),
    customerId: request.customerId,
    status: orderStatus.from(request.status),
  };
}

export function fromCancelOrder(request: CancelOrderRequest): InputOf<typeof cancelOrder> {
  return { id: request.id, reason: request.reason, expectedVersion: request.expectedVersion };
}

export function fromShipOrder(request: ShipOrderRequest): InputOf<typeof shipOrder> {
  return {
    id: request.id,
    carrier: request.carrier,
    trackingNumber: request.trackingNumber,
    expectedVersion: request.expectedVersion,
  };
}

export function fromDeliverOrder(request: DeliverOrderRequest): InputOf<typeof deliverOrder> {
  return { id: request.id, expectedVersion: request.expectedVersion };
}

export function fromGetOrderHistory(request: GetOrderHistoryRequest): InputOf<typeof orderHistory> {
  return { id: request.id, ...fromPage(request) };
}

export function toOrder(order: Order): OrderMessage {
  return {
    id: order.id,
    customerId: order.customerId,
    status: orderStatus.to(order.status),
    items: order.items.map(toItem),
    total: toMoney(order.total),
    shippingAddress: toAddress(order.shippingAddress),
    payment: { method: paymentMethod.to(order.payment.method) },
    cancelReason: orAbsent(order.cancelReason),
    carrier: orAbsent(order.carrier),
    trackingNumber: orAbsent(order.trackingNumber),
    allowedActions: order.allowedActions.map((action) => actions[action]),
    version: order.version,
    placedAt: order.placedAt,
    updatedAt: order.updatedAt,
  };
}

function toItem(item: OrderItemView): OrderItem {
  return {
    productId: item.productId,
    sku: item.sku,
    name: item.name,
    quantity: item.quantity,
    unitPrice: toMoney(item.unitPrice),
    lineTotal: toMoney(item.lineTotal),
  };
}

function toAddress(address: Order["shippingAddress"]): Address {
  return {
    name: address.name,
    line1: address.line1,
    line2: orAbsent(address.line2),
    city: address.city,
    region: orAbsent(address.region),
    postalCode: address.postalCode,
    country: address.country,
  };
}

/** Of every method that answers with one order. */
export function toOrderResponse(order: Order): GetOrderResponse {
  return { order: toOrder(order) };
}

export function toOrders(page: Page<Order>): ListOrdersResponse {
  return { orders: page.items.map(toOrder), ...toTokens(page) };
}

export function toHistory(page: Page<EventView>): GetOrderHistoryResponse {
  return { events: page.items.map(toEvent), ...toTokens(page) };
}
