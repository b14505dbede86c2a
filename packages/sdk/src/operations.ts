/** Every operation of the shop by its name: what it takes and answers, how it is called, and which method of `Shop` it is. */
import type * as events from "./events.ts";
import type * as inputs from "./inputs.ts";
import type * as messages from "./messages.ts";
import type * as notifications from "./notifications.ts";
import type * as payments from "./payments.ts";
import type * as reports from "./reports.ts";
import type * as views from "./views.ts";
import type * as wallets from "./wallets.ts";
import type * as webhooks from "./webhooks.ts";

/**
 * `read` and `write` are asked once and answer once; an `export` answers with items, an `import` is asked with lines, and a
 * `watch` answers with events as they happen.
 */
export type Kind = "read" | "write" | "export" | "import" | "watch";

interface Operation<K extends Kind, Input, Output> {
  readonly kind: K;
  readonly input: Input;
  /** Of an export one item, of a watch one event. */
  readonly output: Output;
}

type Read<Input, Output> = Operation<"read", Input, Output>;
type Write<Input, Output> = Operation<"write", Input, Output>;
type List<Filter, Item> = Read<Filter & inputs.Window, views.Page<Item>>;
type Watch<Filter> = Operation<"watch", Filter & events.Start, views.ShopEvent>;
type Id = { readonly id: string };
type OfOrder = { readonly orderId: string };
type OfCustomer = { readonly customerId: string };
type OfProduct = { readonly productId: string };

export interface Operations {
  listProducts: List<inputs.ProductFilter, views.Product>;
  getProduct: Read<Id, views.Product>;
  batchGetProducts: Read<{ readonly ids: readonly string[] }, readonly views.Product[]>;
  createProduct: Write<inputs.NewProduct, views.Product>;
  updateProduct: Write<Id & inputs.ProductChange, views.Product>;
  archiveProduct: Write<Id & { readonly expectedVersion: number }, views.Product>;
  exportProducts: Operation<"export", inputs.ExportFilter, views.Product>;
  importProducts: Operation<"import", inputs.ImportMode, views.ImportSummary>;
  listCategories: List<inputs.CategoryFilter, views.Category>;
  getCategory: Read<Id, views.Category>;
  listReviews: List<OfProduct & inputs.ReviewFilter, views.Review>;
  createReview: Write<OfProduct & inputs.NewReview, views.Review>;
  getStock: Read<OfProduct, views.Stock>;
  adjustStock: Write<OfProduct & inputs.StockAdjustment, views.Stock>;
  registerCustomer: Write<inputs.NewCustomer, views.Customer>;
  getCustomer: Read<Id, views.Customer>;
  me: Read<object, views.Customer>;
  updateCustomer: Write<Id & inputs.CustomerChange, views.Customer>;
  listCustomers: List<inputs.CustomerFilter, views.Customer>;
  suspendCustomer: Write<Id & inputs.Suspension, views.Customer>;
  placeOrder: Write<inputs.NewOrder, views.Order>;
  getOrder: Read<Id & { readonly at?: string | undefined }, views.Order>;
  listOrders: List<inputs.OrderFilter, views.Order>;
  cancelOrder: Write<Id & inputs.Cancellation, views.Order>;
  shipOrder: Write<Id & inputs.Shipping, views.Order>;
  deliverOrder: Write<Id & inputs.Delivery, views.Order>;
  orderHistory: List<Id, views.ShopEvent>;
  openWallet: Write<wallets.NewWallet, wallets.Wallet>;
  getWallet: Read<OfCustomer & { readonly at?: string | undefined }, wallets.Wallet>;
  depositToWallet: Write<OfCustomer & wallets.Movement, wallets.Wallet>;
  withdrawFromWallet: Write<OfCustomer & wallets.Movement, wallets.Wallet>;
  freezeWallet: Write<OfCustomer & wallets.Note, wallets.Wallet>;
  unfreezeWallet: Write<OfCustomer & wallets.Note, wallets.Wallet>;
  listWalletEntries: List<OfCustomer, wallets.WalletEntry>;
  postMessage: Write<OfOrder & messages.NewMessage, messages.Message>;
  listMessages: List<OfOrder & messages.MessageFilter, messages.Message>;
  listNotifications: List<notifications.NotificationFilter, notifications.Notification>;
  markNotificationRead: Write<Id, notifications.Notification>;
  topProducts: Read<reports.TopProductsFilter, reports.TopProducts>;
  salesByDay: Read<reports.DayRange, reports.SalesReport>;
  customerOrderSummary: Read<OfCustomer, reports.OrderSummary>;
  createWebhookEndpoint: Write<webhooks.NewWebhookEndpoint, webhooks.WebhookEndpoint>;
  listWebhookEndpoints: List<webhooks.WebhookEndpointFilter, webhooks.WebhookEndpoint>;
  getWebhookEndpoint: Read<Id, webhooks.WebhookEndpoint>;
  updateWebhookEndpoint: Write<Id & webhooks.WebhookEndpointChange, webhooks.WebhookEndpoint>;
  deleteWebhookEndpoint: Write<Id & { readonly expectedVersion: number }, webhooks.WebhookEndpoint>;
  rotateWebhookSecret: Write<
    Id & { readonly expectedVersion?: number | undefined },
    webhooks.WebhookEndpoint
  >;
  listWebhookDeliveries: List<webhooks.WebhookDeliveryFilter, webhooks.WebhookDelivery>;
  getWebhookDelivery: Read<Id, webhooks.WebhookDeliveryDetail>;
  redeliverWebhook: Write<Id, webhooks.WebhookDelivery>;
  listEvents: List<events.EventFilter, views.ShopEvent>;
  watchEvents: Watch<events.WatchFilter>;
  watchOrder: Watch<Id>;
  watchStock: Watch<OfProduct>;
  watchMessages: Watch<OfOrder>;
  listConsumers: Read<object, events.Consumers>;
  listDeadLetters: List<events.DeadLetterFilter, events.DeadLetter>;
  replayDeadLetter: Write<Id, events.DeadLetter>;
  getCheckout: Read<OfOrder, payments.Checkout>;
  listCheckouts: List<payments.CheckoutFilter, payments.Checkout>;
  retryCheckout: Write<OfOrder, payments.Checkout>;
  listPayments: Read<OfOrder, { readonly items: readonly payments.Payment[] }>;
  getPayment: Read<Id, payments.Payment>;
  refundPayment: Write<Id & payments.NewRefund, payments.Payment>;
  getShipment: Read<OfOrder, payments.Shipment>;
}

export type OperationName = keyof Operations;
export type NamesOf<K extends Kind> = {
  [Name in OperationName]: Operations[Name]["kind"] extends K ? Name : never;
}[OperationName];
/** Asked once, answers once. */
export type CallName = NamesOf<"read" | "write">;
export type ExportName = NamesOf<"export">;
export type ImportName = NamesOf<"import">;
export type WatchName = NamesOf<"watch">;
export type InputOf<Name extends OperationName> = Operations[Name]["input"];
export type OutputOf<Name extends OperationName> = Operations[Name]["output"];
/** What each line of an import is. */
export interface Lines {
  importProducts: inputs.NewProduct;
}

export const operations = {
  listProducts: { kind: "read", method: "catalog.products" },
  getProduct: { kind: "read", method: "catalog.get" },
  batchGetProducts: { kind: "read", method: "catalog.batchGet" },
  createProduct: { kind: "write", method: "catalog.create" },
  updateProduct: { kind: "write", method: "catalog.update" },
  archiveProduct: { kind: "write", method: "catalog.archive" },
  exportProducts: { kind: "export", method: "catalog.export" },
  importProducts: { kind: "import", method: "catalog.import" },
  listCategories: { kind: "read", method: "catalog.categories" },
  getCategory: { kind: "read", method: "catalog.category" },
  listReviews: { kind: "read", method: "reviews.list" },
  createReview: { kind: "write", method: "reviews.create" },
  getStock: { kind: "read", method: "inventory.get" },
  adjustStock: { kind: "write", method: "inventory.adjust" },
  registerCustomer: { kind: "write", method: "customers.register" },
  getCustomer: { kind: "read", method: "customers.get" },
  me: { kind: "read", method: "customers.me" },
  updateCustomer: { kind: "write", method: "customers.update" },
  listCustomers: { kind: "read", method: "customers.list" },
  suspendCustomer: { kind: "write", method: "customers.suspend" },
  placeOrder: { kind: "write", method: "orders.place" },
  getOrder: { kind: "read", method: "orders.get" },
  listOrders: { kind: "read", method: "orders.list" },
  cancelOrder: { kind: "write", method: "orders.cancel" },
  shipOrder: { kind: "write", method: "orders.ship" },
  deliverOrder: { kind: "write", method: "orders.deliver" },
  orderHistory: { kind: "read", method: "orders.history" },
  openWallet: { kind: "write", method: "wallets.open" },
  getWallet: { kind: "read", method: "wallets.get" },
  depositToWallet: { kind: "write", method: "wallets.deposit" },
  withdrawFromWallet: { kind: "write", method: "wallets.withdraw" },
  freezeWallet: { kind: "write", method: "wallets.freeze" },
  unfreezeWallet: { kind: "write", method: "wallets.unfreeze" },
  listWalletEntries: { kind: "read", method: "wallets.entries" },
  postMessage: { kind: "write", method: "orders.postMessage" },
  listMessages: { kind: "read", method: "orders.messages" },
  listNotifications: { kind: "read", method: "notifications.list" },
  markNotificationRead: { kind: "write", method: "notifications.markRead" },
  topProducts: { kind: "read", method: "reports.topProducts" },
  salesByDay: { kind: "read", method: "reports.sales" },
  customerOrderSummary: { kind: "read", method: "customers.orderSummary" },
  createWebhookEndpoint: { kind: "write", method: "webhooks.create" },
  listWebhookEndpoints: { kind: "read", method: "webhooks.list" },
  getWebhookEndpoint: { kind: "read", method: "webhooks.get" },
  updateWebhookEndpoint: { kind: "write", method: "webhooks.update" },
  deleteWebhookEndpoint: { kind: "write", method: "webhooks.delete" },
  rotateWebhookSecret: { kind: "write", method: "webhooks.rotateSecret" },
  listWebhookDeliveries: { kind: "read", method: "webhooks.deliveries" },
  getWebhookDelivery: { kind: "read", method: "webhooks.delivery" },
  redeliverWebhook: { kind: "write", method: "webhooks.redeliver" },
  listEvents: { kind: "read", method: "events.list" },
  watchEvents: { kind: "watch", method: "events.watch" },
  watchOrder: { kind: "watch", method: "orders.watch" },
  watchStock: { kind: "watch", method: "catalog.watchStock" },
  watchMessages: { kind: "watch", method: "orders.watchMessages" },
  listConsumers: { kind: "read", method: "events.consumers" },
  listDeadLetters: { kind: "read", method: "events.deadLetters" },
  replayDeadLetter: { kind: "write", method: "events.replay" },
  getCheckout: { kind: "read", method: "orders.checkout" },
  listCheckouts: { kind: "read", method: "orders.checkouts" },
  retryCheckout: { kind: "write", method: "orders.retryCheckout" },
  listPayments: { kind: "read", method: "orders.payments" },
  getPayment: { kind: "read", method: "payments.get" },
  refundPayment: { kind: "write", method: "payments.refund" },
  getShipment: { kind: "read", method: "orders.shipment" },
} as const satisfies { [Name in OperationName]: { kind: Operations[Name]["kind"]; method: string } };
