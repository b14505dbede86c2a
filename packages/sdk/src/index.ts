/** The Trefoil shop as an object: one interface over every protocol. Transports have entry points of their own. */
export type { Clock } from "./clock.ts";
export { createShop } from "./create-shop.ts";
export {
  type ClientReason,
  clientReasons,
  type ErrorKind,
  type Reason,
  ShopError,
  type ShopReason,
} from "./errors.ts";
export type * from "./events.ts";
export type * from "./inputs.ts";
export type * from "./messages.ts";
export type * from "./notifications.ts";
export {
  type CallName,
  type ExportName,
  type ImportName,
  type InputOf,
  type Kind,
  type Lines,
  type OperationName,
  type Operations,
  type OutputOf,
  operations,
  type WatchName,
} from "./operations.ts";
export type { AttemptReport, CallOptions, ShopOptions } from "./options.ts";
export type { List } from "./pages.ts";
export type * from "./payments.ts";
export { kindOfReason } from "./reasons.ts";
export type * from "./reports.ts";
export type { Backoff } from "./retry.ts";
export type { Catalog, Customers, Inventory, Orders, Reviews, Shop } from "./shop.ts";
export type { Events, Notifications, Payments, Reports, Wallets, Webhooks } from "./shop-features.ts";
export type { TokenSource } from "./tokens.ts";
export type { Answer, Attempt, Transport, Watched } from "./transport.ts";
export type * from "./views.ts";
export type * from "./wallets.ts";
export type * from "./webhooks.ts";
