/** The contract of the shop's gRPC services: messages, enums, and the services as nice-grpc implements and calls them. */

// Every service's file has one of its own; they are the same.
export type { ServerStreamingMethodResult } from "./gen/trefoil/catalog/v1/catalog_service.ts";
export * from "./gen/trefoil/catalog/v1/catalog_service.ts";
export * from "./gen/trefoil/catalog/v1/category.ts";
export * from "./gen/trefoil/catalog/v1/product.ts";
export * from "./gen/trefoil/catalog/v1/review.ts";
export * from "./gen/trefoil/checkout/v1/checkout.ts";
export * from "./gen/trefoil/checkout/v1/checkout_service.ts";
export * from "./gen/trefoil/customers/v1/customer.ts";
export * from "./gen/trefoil/customers/v1/customer_service.ts";
export * from "./gen/trefoil/events/v1/event.ts";
export * from "./gen/trefoil/events/v1/event_service.ts";
export * from "./gen/trefoil/inventory/v1/inventory_service.ts";
export * from "./gen/trefoil/inventory/v1/stock.ts";
export * from "./gen/trefoil/notifications/v1/notification.ts";
export * from "./gen/trefoil/notifications/v1/notification_service.ts";
export * from "./gen/trefoil/orders/v1/order.ts";
export * from "./gen/trefoil/orders/v1/order_service.ts";
export * from "./gen/trefoil/payments/v1/payment.ts";
export * from "./gen/trefoil/payments/v1/payment_service.ts";
export * from "./gen/trefoil/reports/v1/report.ts";
export * from "./gen/trefoil/reports/v1/report_service.ts";
export * from "./gen/trefoil/shipping/v1/shipment.ts";
export * from "./gen/trefoil/shipping/v1/shipping_service.ts";
export * from "./gen/trefoil/support/v1/message.ts";
export * from "./gen/trefoil/support/v1/support_service.ts";
export * from "./gen/trefoil/type/v1/money.ts";
export * from "./gen/trefoil/type/v1/violation.ts";
export * from "./gen/trefoil/wallet/v1/wallet.ts";
export * from "./gen/trefoil/wallet/v1/wallet_service.ts";
export * from "./gen/trefoil/webhooks/v1/webhook.ts";
export * from "./gen/trefoil/webhooks/v1/webhook_service.ts";
