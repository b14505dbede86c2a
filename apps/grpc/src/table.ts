/** Every service of the contract: a row a method. */
import type { Exemptions, OperationName } from "@trefoil/domain";
import {
  CatalogServiceDefinition,
  CheckoutServiceDefinition,
  CustomerServiceDefinition,
  EventServiceDefinition,
  InventoryServiceDefinition,
  NotificationServiceDefinition,
  OrderServiceDefinition,
  PaymentServiceDefinition,
  ReportServiceDefinition,
  ShippingServiceDefinition,
  SupportServiceDefinition,
  WalletServiceDefinition,
  WebhookServiceDefinition,
} from "@trefoil/proto";
import { catalog } from "./catalog/rows.ts";
import { catalogStreams } from "./catalog/streams.ts";
import { checkout } from "./checkout/rows.ts";
import { customers } from "./customers/rows.ts";
import { events } from "./events/rows.ts";
import { eventStreams } from "./events/streams.ts";
import { inventory } from "./inventory/rows.ts";
import { inventoryStreams } from "./inventory/streams.ts";
import { notifications } from "./notifications/rows.ts";
import { orders } from "./orders/rows.ts";
import { orderStreams } from "./orders/streams.ts";
import { payments } from "./payments/rows.ts";
import { reports } from "./reports/rows.ts";
import { reviews } from "./reviews/rows.ts";
import type { RowsOf } from "./row.ts";
import { shipping } from "./shipping/rows.ts";
import { support } from "./support/rows.ts";
import { supportStreams } from "./support/streams.ts";
import { wallets } from "./wallet/rows.ts";
import { webhooks } from "./webhooks/rows.ts";

/** What each service answers with: a method that is missing, or that the contract doesn't have, does not compile. */
export const table = {
  CatalogService: {
    ...catalog,
    ...reviews,
    ...catalogStreams,
  } satisfies RowsOf<typeof CatalogServiceDefinition>,
  CheckoutService: checkout satisfies RowsOf<typeof CheckoutServiceDefinition>,
  CustomerService: customers satisfies RowsOf<typeof CustomerServiceDefinition>,
  EventService: { ...events, ...eventStreams } satisfies RowsOf<typeof EventServiceDefinition>,
  InventoryService: { ...inventory, ...inventoryStreams } satisfies RowsOf<typeof InventoryServiceDefinition>,
  NotificationService: notifications satisfies RowsOf<typeof NotificationServiceDefinition>,
  OrderService: { ...orders, ...orderStreams } satisfies RowsOf<typeof OrderServiceDefinition>,
  PaymentService: payments satisfies RowsOf<typeof PaymentServiceDefinition>,
  ReportService: reports satisfies RowsOf<typeof ReportServiceDefinition>,
  ShippingService: shipping satisfies RowsOf<typeof ShippingServiceDefinition>,
  SupportService: { ...support, ...supportStreams } satisfies RowsOf<typeof SupportServiceDefinition>,
  WalletService: wallets satisfies RowsOf<typeof WalletServiceDefinition>,
  WebhookService: webhooks satisfies RowsOf<typeof WebhookServiceDefinition>,
};

/** Their names on the wire and their messages. */
export const definitions = {
  CatalogService: CatalogServiceDefinition,
  CheckoutService: CheckoutServiceDefinition,
  CustomerService: CustomerServiceDefinition,
  EventService: EventServiceDefinition,
  InventoryService: InventoryServiceDefinition,
  NotificationService: NotificationServiceDefinition,
  OrderService: OrderServiceDefinition,
  PaymentService: PaymentServiceDefinition,
  ReportService: ReportServiceDefinition,
  ShippingService: ShippingServiceDefinition,
  SupportService: SupportServiceDefinition,
  WalletService: WalletServiceDefinition,
  WebhookService: WebhookServiceDefinition,
} satisfies Record<keyof typeof table, unknown>;

type Method = { [S in keyof typeof table]: keyof (typeof table)[S] }[keyof typeof table];

/** Methods that the contract names otherwise than the operation. */
export const renamed = {
  getMe: "me",
  getOrderHistory: "orderHistory",
} as const satisfies Partial<Record<Method, OperationName>>;

/** Methods that are several operations in one conversation. */
export const composed = {
  chat: ["postMessage", "watchMessages"],
} as const satisfies Record<Exclude<Method, OperationName | keyof typeof renamed>, readonly OperationName[]>;

type Served = Extract<Method, OperationName> | (typeof renamed)[keyof typeof renamed];

/** Operations that gRPC doesn't offer, and why. */
export const exempt = {
  confirmOrder: "the checkout saga's own step; no protocol offers it",
} as const satisfies Exemptions<Served>;
