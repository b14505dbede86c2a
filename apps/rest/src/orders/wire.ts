/** Orders and their events between the contract and the shop. */
import type {
  cancelOrder,
  deliverOrder,
  getOrder,
  InputOf,
  listOrders,
  Order,
  OrderItemView,
  orderHistory,
  placeOrder,
  shipOrder,
  watchOrder,
} from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import { waitSeconds } from "../http/prefer.ts";
import type { Asked, Schemas } from "../v2.ts";

export function fromPlaceOrder({ headers, body }: Asked<"placeOrder">): InputOf<typeof placeOrder> {
  return {
    items: body.items.map(fromItem),
    shippingAddress: fromAddress(body.shippingAddress),
    paymentToken: body.paymentToken,
    payment: body.payment,
    waitSeconds: waitSeconds(headers.Prefer),
  };
}

function fromItem(item: Schemas["NewOrderItem"]): InputOf<typeof placeOrder>["items"][number] {
  return { productId: item.productId, quantity: item.quantity };
}

function fromAddress(address: Schemas["AddressToSet"]): InputOf<typeof placeOrder>["shippingAddress"] {
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

export function fromGetOrder({ path, query }: Asked<"getOrder">): InputOf<typeof getOrder> {
  return { id: path.id, at: query.at };
}

export function fromListOrders({ query }: Asked<"listOrders">): InputOf<typeof listOrders> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    customerId: query.customerId,
    status: query.status,
  };
}

export function fromCancelOrder({ path, headers, body }: Asked<"cancelOrder">): InputOf<typeof cancelOrder> {
  return { id: path.id, reason: body?.reason, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromShipOrder({ path, headers, body }: Asked<"shipOrder">): InputOf<typeof shipOrder> {
  return {
    id: path.id,
    carrier: body?.carrier,
    trackingNumber: body?.trackingNumber,
    expectedVersion: expectedVersion(headers["If-Match"]),
  };
}

export function fromDeliverOrder({ path, headers }: Asked<"deliverOrder">): InputOf<typeof deliverOrder> {
  return { id: path.id, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromOrderHistory({ path, query }: Asked<"orderHistory">): InputOf<typeof orderHistory> {
  return { id: path.id, limit: query.limit, after: query.after, before: query.before };
}

export function fromWatchOrder({ path, query, headers }: Asked<"watchOrder">): InputOf<typeof watchOrder> {
  return { id: path.id, after: headers["Last-Event-ID"] ?? query.after };
}

export function toOrder(order: Order): Schemas["Order"] {
  return {
    id: order.id,
    customerId: order.customerId,
    status: order.status,
    items: order.items.map(toItem),
    total: order.total,
    shippingAddress: order.shippingAddress,
    payment: { method: order.payment.method },
    cancelReason: order.cancelReason,
    carrier: order.carrier,
    trackingNumber: order.trackingNumber,
    version: order.version,
    placedAt: order.placedAt,
    updatedAt: order.updatedAt,
    links: toLinks(order),
  };
}

function toItem(item: OrderItemView): Schemas["OrderItem"] {
  return {
    productId: item.productId,
    sku: item.sku,
    name: item.name,
    quantity: item.quantity,
    unitPrice: item.unitPrice,
    lineTotal: item.lineTotal,
  };
}

const hasParcel: ReadonlySet<Order["status"]> = new Set(["CONFIRMED", "SHIPPED", "DELIVERED"]);

/** The transitions that are legal now for this caller are links too. */
function toLinks(order: Order): Schemas["OrderLinks"] {
  const self = orderPath(order);
  const links: Schemas["OrderLinks"] = {
    self: { href: self },
    collection: { href: "/v2/orders" },
    customer: { href: `/v2/customers/${order.customerId}` },
    history: { href: `${self}/history` },
    stream: { href: `${self}/stream` },
    payments: { href: `${self}/payments` },
    messages: { href: `${self}/messages` },
  };
  if (hasParcel.has(order.status)) links.shipment = { href: `${self}/shipment` };
  for (const action of order.allowedActions) links[action] = { href: `${self}/${action}`, method: "POST" };
  return links;
}

export function orderPath({ id }: Order): string {
  return `/v2/orders/${id}`;
}
