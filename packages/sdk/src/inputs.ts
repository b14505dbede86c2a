/** What the shop is asked, the same in every protocol. */
import type {
  CustomerRole,
  CustomerStatus,
  CustomerTier,
  Money,
  OrderStatus,
  ProductStatus,
} from "./views.ts";

/** Which part of a list. Not both cursors. */
export interface Window {
  /** 1 to 100 items; 20 when absent. */
  readonly limit?: number | undefined;
  /** The items after this cursor: a `nextCursor` of the same list. */
  readonly after?: string | undefined;
  /** The items before this cursor: a `prevCursor` of the same list. */
  readonly before?: string | undefined;
}

export interface ProductFilter {
  /** A leading `-` descends. Default `-createdAt`. */
  readonly sort?: "createdAt" | "-createdAt" | "price" | "-price" | "name" | "-name" | undefined;
  readonly categoryId?: string | undefined;
  /** Only staff see others than ACTIVE. */
  readonly status?: ProductStatus | undefined;
  /** Minor units. */
  readonly minPrice?: number | undefined;
  /** Minor units. */
  readonly maxPrice?: number | undefined;
  /** Beginnings of words of the name. */
  readonly q?: string | undefined;
}

export interface NewProduct {
  /** Upper-case letters, digits and hyphens; unique. */
  readonly sku: string;
  readonly name: string;
  readonly description: string;
  readonly price: Money;
  readonly categoryId: string;
  /** Default ACTIVE. */
  readonly status?: "DRAFT" | "ACTIVE" | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

export interface ProductChange {
  /** The version that you have read; VERSION_MISMATCH when it is another by now. */
  readonly expectedVersion: number;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly price?: Money | undefined;
  readonly categoryId?: string | undefined;
  readonly status?: "DRAFT" | "ACTIVE" | undefined;
  /** null removes an attribute; those not named stay. */
  readonly attributes?: Readonly<Record<string, string | null>> | undefined;
}

export interface ExportFilter {
  readonly status?: ProductStatus | undefined;
  readonly categoryId?: string | undefined;
}

export interface ImportMode {
  /** `atomic` (default) keeps all lines or none, `best-effort` the good ones. */
  readonly mode?: "atomic" | "best-effort" | undefined;
}

export interface CategoryFilter {
  /** Only categories directly below this one. */
  readonly parentId?: string | undefined;
}

export interface ReviewFilter {
  /** Default `-createdAt`. */
  readonly sort?: "createdAt" | "-createdAt" | "rating" | "-rating" | undefined;
}

export interface NewReview {
  /** 1 to 5 */
  readonly rating: number;
  readonly title: string;
  readonly body: string;
}

export interface StockAdjustment {
  /** Added to what is on hand; not 0. */
  readonly delta: number;
  readonly reason: "COUNT" | "RECEIPT" | "DAMAGE";
  readonly expectedVersion?: number | undefined;
}

export interface NewCustomer {
  readonly email: string;
  readonly name: string;
  /** 8 to 200 characters; never shown. */
  readonly password: string;
}

export interface CustomerChange {
  /** The version that you have read; VERSION_MISMATCH when it is another by now. */
  readonly expectedVersion: number;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
  /** For staff. */
  readonly tier?: CustomerTier | undefined;
  /** For administrators. */
  readonly role?: CustomerRole | undefined;
}

export interface CustomerFilter {
  /** Default `-createdAt`. */
  readonly sort?: "createdAt" | "-createdAt" | "email" | "-email" | undefined;
  readonly status?: CustomerStatus | undefined;
  readonly role?: CustomerRole | undefined;
  readonly tier?: CustomerTier | undefined;
  /** Beginning of the e-mail address. */
  readonly q?: string | undefined;
}

export interface Suspension {
  readonly reason?: string | undefined;
  readonly expectedVersion?: number | undefined;
}

export interface NewAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | null | undefined;
  readonly city: string;
  readonly region?: string | null | undefined;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
}

/** Exactly one of `paymentToken` and `payment`. */
export interface NewOrder {
  /** 1 to 50 lines of one currency, no product twice; quantities 1 to 1,000. */
  readonly items: readonly { readonly productId: string; readonly quantity: number }[];
  readonly shippingAddress: NewAddress;
  readonly paymentToken?: string | undefined;
  readonly payment?: "WALLET" | undefined;
  /** How long to wait for the end of the checkout: 0 to 10. Without it the order comes back PENDING. */
  readonly waitSeconds?: number | undefined;
}

export interface OrderFilter {
  /** Default `-placedAt`. */
  readonly sort?: "placedAt" | "-placedAt" | undefined;
  /** Only staff ask for other customers than themselves. */
  readonly customerId?: string | undefined;
  readonly status?: OrderStatus | undefined;
}

export interface Cancellation {
  readonly reason?: string | undefined;
  readonly expectedVersion?: number | undefined;
}

export interface Shipping {
  readonly carrier?: string | undefined;
  readonly trackingNumber?: string | undefined;
  readonly expectedVersion?: number | undefined;
}

export interface Delivery {
  readonly expectedVersion?: number | undefined;
}
