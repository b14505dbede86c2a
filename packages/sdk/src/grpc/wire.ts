/** From the messages of gRPC to the SDK's views: what is absent there is null here, and an amount is a number. */
import {
  type Category,
  type Customer,
  CustomerRole,
  CustomerStatus,
  CustomerTier,
  type Event,
  ImportMode,
  type ImportSummary,
  type Money,
  type Order,
  OrderAction,
  type Address as OrderAddress,
  type OrderItem,
  OrderStatus,
  PaymentMethod,
  type Product,
  ProductStatus,
  type Review,
  type Stock,
} from "@trefoil/proto";
import type * as views from "../views.ts";
import { enumOf } from "./enums.ts";

export const productStatus = enumOf("status", ProductStatus);
export const orderStatus = enumOf("status", OrderStatus);
export const customerRole = enumOf("role", CustomerRole);
export const customerTier = enumOf("tier", CustomerTier);
export const customerStatus = enumOf("status", CustomerStatus);
export const paymentMethod = enumOf("method", PaymentMethod);

/** A member that every version of the shop sends. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("A message lacks a field that it always has.");
  return value;
}

export function toMoney(money: Money | undefined): views.Money {
  const { amount, currency } = present(money);
  return { amount: Number(amount), currency };
}

export function toProduct(message: Product | undefined): views.Product {
  const product = present(message);
  return {
    id: product.id,
    sku: product.sku,
    name: product.name,
    description: product.description,
    price: toMoney(product.price),
    status: productStatus.name(product.status),
    categoryId: product.categoryId,
    attributes: Object.fromEntries(product.attributes),
    version: product.version,
    createdAt: present(product.createdAt),
    updatedAt: present(product.updatedAt),
  };
}

export function toCategory(message: Category | undefined): views.Category {
  const category = present(message);
  return {
    id: category.id,
    slug: category.slug,
    name: category.name,
    description: category.description,
    parentId: category.parentId ?? null,
    position: category.position,
    version: category.version,
    createdAt: present(category.createdAt),
    updatedAt: present(category.updatedAt),
  };
}

export function toReview(message: Review | undefined): views.Review {
  const review = present(message);
  return {
    id: review.id,
    productId: review.productId,
    customerId: review.customerId,
    rating: review.rating,
    title: review.title,
    body: review.body,
    createdAt: present(review.createdAt),
  };
}

export function toStock(message: Stock | undefined): views.Stock {
  const stock = present(message);
  return {
    productId: stock.productId,
    onHand: stock.onHand,
    reserved: stock.reserved,
    available: stock.available,
    version: stock.version,
  };
}

export function toCustomer(message: Customer | undefined): views.Customer {
  const customer = present(message);
  return {
    id: customer.id,
    email: customer.email,
    name: customer.name,
    role: customerRole.name(customer.role),
    tier: customerTier.name(customer.tier),
    status: customerStatus.name(customer.status),
    version: customer.version,
    createdAt: present(customer.createdAt),
    updatedAt: present(customer.updatedAt),
  };
}

export function toOrder(message: Order | undefined): views.Order {
  const order = present(message);
  return {
    id: order.id,
    customerId: order.customerId,
    status: orderStatus.name(order.status),
    items: order.items.map(toOrderItem),
    total: toMoney(order.total),
    shippingAddress: toAddress(present(order.shippingAddress)),
    payment: { method: paymentMethod.name(present(order.payment).method) },
    cancelReason: order.cancelReason ?? null,
    carrier: order.carrier ?? null,
    trackingNumber: order.trackingNumber ?? null,
    version: order.version,
    placedAt: present(order.placedAt),
    updatedAt: present(order.updatedAt),
    allowedActions: order.allowedActions.flatMap((action) => actions.get(action) ?? []),
  };
}

const actions: ReadonlyMap<OrderAction, views.OrderAction> = new Map([
  [OrderAction.CANCEL, "cancel"],
  [OrderAction.SHIP, "ship"],
  [OrderAction.DELIVER, "deliver"],
]);

function toOrderItem(item: OrderItem): views.OrderItem {
  return {
    productId: item.productId,
    sku: item.sku,
    name: item.name,
    quantity: item.quantity,
    unitPrice: toMoney(item.unitPrice),
    lineTotal: toMoney(item.lineTotal),
  };
}

function toAddress(address: OrderAddress): views.Address {
  return {
    name: address.name,
    line1: address.line1,
    line2: address.line2 ?? null,
    city: address.city,
    region: address.region ?? null,
    postalCode: address.postalCode,
    country: address.country,
  };
}

export function toEvent(message: Event | undefined): views.ShopEvent {
  const event = present(message);
  const { role, id } = present(event.actor);
  return {
    id: event.id,
    type: event.type,
    subject: event.subject,
    time: present(event.time),
    position: event.position,
    version: event.version,
    data: present(event.data),
    actor: { role, id: id ?? null },
    traceparent: event.traceparent ?? null,
  };
}

const modes: ReadonlyMap<ImportMode, views.ImportSummary["mode"]> = new Map([
  [ImportMode.ATOMIC, "atomic"],
  [ImportMode.BEST_EFFORT, "best-effort"],
]);

export function toImportSummary(message: ImportSummary | undefined): views.ImportSummary {
  const summary = present(message);
  return {
    mode: present(modes.get(summary.mode)),
    received: summary.received,
    created: summary.created,
    failed: summary.failed,
    errors: summary.errors.map(({ line, reason, detail, violations }) => ({
      line,
      reason,
      detail,
      violations: violations.map(({ field, reason, description }) => ({ field, reason, description })),
    })),
    errorsTruncated: summary.errorsTruncated,
  };
}

interface Tokens {
  readonly nextPageToken: string;
  readonly previousPageToken: string;
}

/** No token is an empty one. */
export function toPage<Message, View>(
  messages: readonly Message[],
  toView: (message: Message) => View,
  { nextPageToken, previousPageToken }: Tokens,
): views.Page<View> {
  return {
    items: messages.map((message) => toView(message)),
    nextCursor: nextPageToken || null,
    prevCursor: previousPageToken || null,
  };
}
