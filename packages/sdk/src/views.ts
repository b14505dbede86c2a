/** What the shop shows, the same in every protocol. Times are RFC 3339 in UTC with milliseconds, ids are TypeIDs. */

export interface Money {
  /** Minor units (cents), 0 to 2^53-1. */
  readonly amount: number;
  /** ISO 4217 alphabetic code. */
  readonly currency: string;
}

export type ProductStatus = "DRAFT" | "ACTIVE" | "ARCHIVED";

export interface Product {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly description: string;
  readonly price: Money;
  readonly status: ProductStatus;
  readonly categoryId: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Category {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Review {
  readonly id: string;
  readonly productId: string;
  readonly customerId: string;
  /** 1 to 5 */
  readonly rating: number;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
}

export interface Stock {
  readonly productId: string;
  readonly onHand: number;
  readonly reserved: number;
  /** `onHand - reserved` */
  readonly available: number;
  readonly version: number;
}

export type CustomerRole = "CUSTOMER" | "STAFF" | "ADMIN";
export type CustomerTier = "FREE" | "BASIC" | "PREMIUM";
export type CustomerStatus = "ACTIVE" | "SUSPENDED";

export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: CustomerRole;
  readonly tier: CustomerTier;
  readonly status: CustomerStatus;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type OrderStatus = "PENDING" | "CONFIRMED" | "SHIPPED" | "DELIVERED" | "CANCELLED";
export type OrderAction = "cancel" | "ship" | "deliver";

export interface OrderItem {
  readonly productId: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly lineTotal: Money;
}

export interface Address {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
}

export interface Order {
  readonly id: string;
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly items: readonly OrderItem[];
  readonly total: Money;
  readonly shippingAddress: Address;
  readonly payment: { readonly method: "CARD" | "WALLET" };
  readonly cancelReason: string | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly version: number;
  readonly placedAt: string;
  readonly updatedAt: string;
  /** What this caller may do with the order now; nothing where it was asked for as it once was. */
  readonly allowedActions: readonly OrderAction[];
}

/** Something that happened: the attributes of a CloudEvent 1.0. */
export interface ShopEvent {
  readonly id: string;
  /** `trefoil.order.placed.v1` */
  readonly type: string;
  /** Id of the resource that it happened to. */
  readonly subject: string;
  readonly time: string;
  /** Where a stream resumes after this event: a decimal number as text. */
  readonly position: string;
  /** Version of the resource after the event. */
  readonly version: number;
  readonly data: object;
  readonly actor: { readonly role: string; readonly id: string | null };
  /** W3C Trace Context of what caused it. */
  readonly traceparent: string | null;
}

export interface ImportSummary {
  readonly mode: "atomic" | "best-effort";
  /** Lines that were not empty. */
  readonly received: number;
  readonly created: number;
  readonly failed: number;
  /** The first 100, in order of their lines. */
  readonly errors: readonly ImportError[];
  readonly errorsTruncated: boolean;
}

export interface ImportError {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
  readonly detail: string;
  readonly violations: readonly Violation[];
}

/** What is wrong with one field. */
export interface Violation {
  /** A path such as `items[0].quantity`; empty when the whole input is meant. */
  readonly field: string;
  /** REQUIRED, TOO_LONG, ... */
  readonly reason: string;
  readonly description: string;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it as `after` for the next page; null where there is none. */
  readonly nextCursor: string | null;
  /** Give it as `before` for the page before; null where there is none. */
  readonly prevCursor: string | null;
}
