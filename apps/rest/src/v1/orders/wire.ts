/** Orders and their events between the contract of version 1 and the shop. */
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
  placeOrder,
  Role,
  shipOrder,
} from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import { waitSeconds } from "../../http/prefer.ts";
import { toAmount } from "../amount.ts";
import type { Asked, Schemas } from "../contract.ts";
import { fromSort, fromStatus, toMethod, toRole, toStatus } from "./names.ts";

export function fromPlaceOrder({ headers, body }: Asked<"placeOrder">): InputOf<typeof placeOrder> {
  return {
    items: body.items.map(fromItem),
    shippingAddress: fromAddress(body.shipping_address),
    paymentToken: body.payment_token,
    payment: body.payment === undefined ? undefined : "WALLET",
    waitSeconds: waitSeconds(headers.Prefer),
  };
}

function fromItem(item: Schemas["NewOrderItem"]): InputOf<typeof placeOrder>["items"][number] {
  return { productId: item.product_id, quantity: item.quantity };
}

function fromAddress(address: Schemas["AddressToSet"]): InputOf<typeof placeOrder>["shippingAddress"] {
  return {
    name: address.name,
    line1: address.line1,
    line2: address.line2,
    city: address.city,
    region: address.region,
    postalCode: address.postal_code,
    country: address.country,
  };
}

export function fromGetOrder({ path, query }: Asked<"getOrder">): InputOf<typeof getOrder> {
  return { id: path.id, at: query.at };
}

export function fromListOrders({ query }: Asked<"listOrders">): InputOf<typeof listOrders> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort && fromSort[query.sort],
    customerId: query.customer_id,
    status: query.status && fromStatus[query.status],
  };
}

export function fromCancelOrder({ path, headers, body }: Asked<"cancelOrder">): InputOf<typeof cancelOrder> {
  return { id: path.id, reason: body?.reason, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromShipOrder({ path, headers, body }: Asked<"shipOrder">): InputOf<typeof shipOrder> {
  return {
    id: path.id,
    carrier: body?.carrier,
    trackingNumber: body?.tracking_number,
    expectedVersion: expectedVersion(headers["If-Match"]),
  };
}

export function fromDeliverOrder({ path, headers }: Asked<"deliverOrder">): InputOf<typeof deliverOrder> {
  return { id: path.id, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromOrderHistory({ path, query }: Asked<"orderHistory">): InputOf<typeof orderHistory> {
  return { id: path.id, limit: query.limit, after: query.after, before: query.before };
}

export function toOrder(order: Order): Schemas["Order"] {
  return {
    id: order.id,
    customer_id: order.customerId,
    status: toStatus[order.status],
    items: order.items.map(toItem),
    total: toAmount(order.total),
    currency: order.total.currency,
    shipping_address: toAddress(order.shippingAddress),
    payment_method: toMethod[order.payment.method],
    cancel_reason: order.cancelReason,
    carrier: order.carrier,
    tracking_number: order.trackingNumber,
    version: order.version,
    placed_at: order.placedAt,
    updated_at: order.updatedAt,
  };
}

function toItem(item: OrderItemView): Schemas["OrderItem"] {
  return {
    product_id: item.productId,
    sku: item.sku,
    name: item.name,
    quantity: item.quantity,
    unit_price: toAmount(item.unitPrice),
    line_total: toAmount(item.lineTotal),
  };
}

function toAddress(address: Order["shippingAddress"]): Schemas["Address"] {
  return {
    name: address.name,
    line1: address.line1,
    line2: address.line2,
    city: address.city,
    region: address.region,
    postal_code: address.postalCode,
    country: address.country,
  };
}

export function toEvent(event: EventView): Schemas["Event"] {
  return {
    id: event.id,
    type: event.type,
    subject: event.subject,
    time: event.time,
    position: event.position,
    version: event.version,
    actor: { role: toRole[event.actor.role as Role], id: event.actor.id },
    data: event.data as Schemas["Event"]["data"],
  };
}
