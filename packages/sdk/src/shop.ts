/** The shop as an object, whatever the protocol. Every method fails with a ShopError, whose reasons docs/errors.md lists. */
import type { Start } from "./events.ts";
import type * as inputs from "./inputs.ts";
import type { Message, MessageFilter, NewMessage } from "./messages.ts";
import type { CallOptions } from "./options.ts";
import type { List } from "./pages.ts";
import type { Checkout, CheckoutFilter, Payment, Shipment } from "./payments.ts";
import type { OrderSummary } from "./reports.ts";
import type { Events, Notifications, Payments, Reports, Wallets, Webhooks } from "./shop-features.ts";
import type * as views from "./views.ts";

export interface Shop {
  readonly catalog: Catalog;
  readonly reviews: Reviews;
  readonly inventory: Inventory;
  readonly customers: Customers;
  readonly orders: Orders;
  readonly payments: Payments;
  readonly wallets: Wallets;
  readonly notifications: Notifications;
  readonly reports: Reports;
  readonly events: Events;
  readonly webhooks: Webhooks;
}

export interface Catalog {
  products(filter?: inputs.ProductFilter, options?: CallOptions): List<views.Product>;
  get(id: string, options?: CallOptions): Promise<views.Product>;
  /** Up to 100 products in the order asked for; those that do not exist are left out. */
  batchGet(ids: readonly string[], options?: CallOptions): Promise<readonly views.Product[]>;
  create(product: inputs.NewProduct, options?: CallOptions): Promise<views.Product>;
  update(id: string, change: inputs.ProductChange, options?: CallOptions): Promise<views.Product>;
  /** Takes the product off the shelves for good. */
  archive(
    id: string,
    read: { readonly expectedVersion: number },
    options?: CallOptions,
  ): Promise<views.Product>;
  /** The whole catalog as it is at one instant, as fast as it is taken. Leave the loop to stop. */
  export(filter?: inputs.ExportFilter, options?: CallOptions): AsyncIterable<views.Product>;
  /** Adds products as fast as the shop takes them. Never tried again by itself. */
  import(
    products: Iterable<inputs.NewProduct> | AsyncIterable<inputs.NewProduct>,
    mode?: inputs.ImportMode,
    options?: CallOptions,
  ): Promise<views.ImportSummary>;
  categories(filter?: inputs.CategoryFilter, options?: CallOptions): List<views.Category>;
  category(id: string, options?: CallOptions): Promise<views.Category>;
  /** Every change of the stock of a product as it happens. Leave the loop to stop. */
  watchStock(productId: string, start?: Start, options?: CallOptions): AsyncIterable<views.ShopEvent>;
}

export interface Reviews {
  list(productId: string, filter?: inputs.ReviewFilter, options?: CallOptions): List<views.Review>;
  create(productId: string, review: inputs.NewReview, options?: CallOptions): Promise<views.Review>;
}

export interface Inventory {
  get(productId: string, options?: CallOptions): Promise<views.Stock>;
  adjust(productId: string, adjustment: inputs.StockAdjustment, options?: CallOptions): Promise<views.Stock>;
}

export interface Customers {
  register(customer: inputs.NewCustomer, options?: CallOptions): Promise<views.Customer>;
  get(id: string, options?: CallOptions): Promise<views.Customer>;
  /** The customer that the token stands for. */
  me(options?: CallOptions): Promise<views.Customer>;
  update(id: string, change: inputs.CustomerChange, options?: CallOptions): Promise<views.Customer>;
  list(filter?: inputs.CustomerFilter, options?: CallOptions): List<views.Customer>;
  suspend(id: string, suspension?: inputs.Suspension, options?: CallOptions): Promise<views.Customer>;
  /** What the customer has ordered, summed up. */
  orderSummary(customerId: string, options?: CallOptions): Promise<OrderSummary>;
}

export interface Orders {
  place(order: inputs.NewOrder, options?: CallOptions): Promise<views.Order>;
  /** As it is, or as it was `at` an instant (RFC 3339). */
  get(id: string, moment?: { readonly at?: string | undefined }, options?: CallOptions): Promise<views.Order>;
  list(filter?: inputs.OrderFilter, options?: CallOptions): List<views.Order>;
  cancel(id: string, cancellation?: inputs.Cancellation, options?: CallOptions): Promise<views.Order>;
  ship(id: string, shipping?: inputs.Shipping, options?: CallOptions): Promise<views.Order>;
  deliver(id: string, delivery?: inputs.Delivery, options?: CallOptions): Promise<views.Order>;
  /** Everything that happened to the order, oldest first. */
  history(id: string, options?: CallOptions): List<views.ShopEvent>;
  /** What happens to the order, its payment and its parcel, as it happens. Leave the loop to stop. */
  watch(id: string, start?: Start, options?: CallOptions): AsyncIterable<views.ShopEvent>;
  /** What was said about the order, oldest first. */
  messages(orderId: string, filter?: MessageFilter, options?: CallOptions): List<Message>;
  postMessage(orderId: string, message: NewMessage, options?: CallOptions): Promise<Message>;
  /** What is said about the order, as it is said: the message is `data.message` of an event. Leave the loop to stop. */
  watchMessages(orderId: string, start?: Start, options?: CallOptions): AsyncIterable<views.ShopEvent>;
  payments(orderId: string, options?: CallOptions): Promise<readonly Payment[]>;
  shipment(orderId: string, options?: CallOptions): Promise<Shipment>;
  /** For staff. */
  checkout(orderId: string, options?: CallOptions): Promise<Checkout>;
  /** For staff. */
  checkouts(filter?: CheckoutFilter, options?: CallOptions): List<Checkout>;
  /** For staff: sets a parked checkout going again. */
  retryCheckout(orderId: string, options?: CallOptions): Promise<Checkout>;
}
