/** What the shop offers around orders: money, news and reports. */
import type * as events from "./events.ts";
import type { Notification, NotificationFilter } from "./notifications.ts";
import type { CallOptions } from "./options.ts";
import type { List } from "./pages.ts";
import type { NewRefund, Payment } from "./payments.ts";
import type * as reports from "./reports.ts";
import type { ShopEvent } from "./views.ts";
import type * as wallets from "./wallets.ts";
import type * as webhooks from "./webhooks.ts";

export interface Payments {
  get(id: string, options?: CallOptions): Promise<Payment>;
  /** For staff: all that is left, or an amount. */
  refund(id: string, refund?: NewRefund, options?: CallOptions): Promise<Payment>;
}

export interface Wallets {
  open(wallet?: wallets.NewWallet, options?: CallOptions): Promise<wallets.Wallet>;
  /** As it is, or as it was `at` an instant (RFC 3339). */
  get(
    customerId: string,
    moment?: { readonly at?: string | undefined },
    options?: CallOptions,
  ): Promise<wallets.Wallet>;
  deposit(customerId: string, movement: wallets.Movement, options?: CallOptions): Promise<wallets.Wallet>;
  withdraw(customerId: string, movement: wallets.Movement, options?: CallOptions): Promise<wallets.Wallet>;
  freeze(customerId: string, note?: wallets.Note, options?: CallOptions): Promise<wallets.Wallet>;
  unfreeze(customerId: string, note?: wallets.Note, options?: CallOptions): Promise<wallets.Wallet>;
  /** Newest first. */
  entries(customerId: string, options?: CallOptions): List<wallets.WalletEntry>;
}

export interface Notifications {
  /** The caller's own. */
  list(filter?: NotificationFilter, options?: CallOptions): List<Notification>;
  markRead(id: string, options?: CallOptions): Promise<Notification>;
}

export interface Reports {
  topProducts(filter: reports.TopProductsFilter, options?: CallOptions): Promise<reports.TopProducts>;
  sales(days: reports.DayRange, options?: CallOptions): Promise<reports.SalesReport>;
}

export interface Events {
  list(filter?: events.EventFilter, options?: CallOptions): List<ShopEvent>;
  /**
   * What happens, as it happens: every event once and in order, however often the connection is lost. Keep an event's
   * `position` to go on after a restart. Leave the loop to stop.
   */
  watch(filter?: events.WatchFilter & events.Start, options?: CallOptions): AsyncIterable<ShopEvent>;
  /** For staff: who reads the log behind the shop. */
  consumers(options?: CallOptions): Promise<readonly events.Consumer[]>;
  /** For staff. */
  deadLetters(filter?: events.DeadLetterFilter, options?: CallOptions): List<events.DeadLetter>;
  /** For staff: hands the event to its consumer once more. */
  replay(id: string, options?: CallOptions): Promise<events.DeadLetter>;
}

export interface Webhooks {
  /** Keep the `secret`: it is not shown again. */
  create(endpoint: webhooks.NewWebhookEndpoint, options?: CallOptions): Promise<webhooks.WebhookEndpoint>;
  list(filter?: webhooks.WebhookEndpointFilter, options?: CallOptions): List<webhooks.WebhookEndpoint>;
  get(id: string, options?: CallOptions): Promise<webhooks.WebhookEndpoint>;
  update(
    id: string,
    change: webhooks.WebhookEndpointChange,
    options?: CallOptions,
  ): Promise<webhooks.WebhookEndpoint>;
  delete(
    id: string,
    read: { readonly expectedVersion: number },
    options?: CallOptions,
  ): Promise<webhooks.WebhookEndpoint>;
  /** For a day deliveries are signed with both secrets. */
  rotateSecret(
    id: string,
    read?: { readonly expectedVersion?: number | undefined },
    options?: CallOptions,
  ): Promise<webhooks.WebhookEndpoint>;
  deliveries(filter?: webhooks.WebhookDeliveryFilter, options?: CallOptions): List<webhooks.WebhookDelivery>;
  /** With each of its tries. */
  delivery(id: string, options?: CallOptions): Promise<webhooks.WebhookDeliveryDetail>;
  redeliver(id: string, options?: CallOptions): Promise<webhooks.WebhookDelivery>;
}
