/** What scripts/generate.ts makes of the schema: the types of its inputs, and of what resolvers hold and take. */
import type { CodegenConfig } from "@graphql-codegen/cli";
import { enumValues } from "./src/enums.ts";

/** The types whose resolvers hold a view of the domain, and the name that it has there. */
const views: Readonly<Record<string, string>> = {
  Category: "Category",
  Checkout: "CheckoutView",
  Consumer: "ConsumerState",
  Customer: "Customer",
  DeadLetter: "DeadLetter",
  Event: "EventView",
  Message: "Message",
  MessageAuthor: "MessageAuthor",
  Notification: "Notification",
  Order: "Order",
  OrderItem: "OrderItemView",
  OrderSummary: "OrderSummary",
  Payment: "Payment",
  Product: "Product",
  Review: "Review",
  SalesReport: "SalesReport",
  Shipment: "Shipment",
  Stock: "Stock",
  TopProducts: "TopProducts",
  Wallet: "Wallet",
  WalletEntry: "WalletEntry",
  WebhookDelivery: "WebhookDelivery",
  WebhookEndpoint: "WebhookEndpoint",
};

/** The types that come in pages. */
const paged = [
  "Category",
  "Checkout",
  "Customer",
  "DeadLetter",
  "Event",
  "Message",
  "Notification",
  "Order",
  "Product",
  "Review",
  "WalletEntry",
  "WebhookDelivery",
  "WebhookEndpoint",
];

const live = ["EventsPayload", "MessagePostedPayload", "OrderUpdatedPayload", "StockChangedPayload"];

const mappers = Object.fromEntries([
  ...Object.entries(views).map(([type, name]) => [type, `@trefoil/domain#${name} as ${type}View`]),
  ...paged.map((type) => [`${type}Connection`, `../connection.ts#Connection<${type}View>`]),
  ...live.map((type) => [type, "../views.ts#News"]),
  ["OrderAction", "../views.ts#OrderAction as OrderActionView"],
  ["ProductSales", "../views.ts#ProductSales as ProductSalesView"],
]) as Record<string, string>;

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  emitLegacyCommonJSImports: false,
  importExtension: ".ts",
  generates: {
    "src/gen/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        enumValues,
        immutableTypes: true,
        makeResolverTypeCallable: true,
        // What may be absent is undefined to the domain. A null in an input is passed on as it came: the domain judges it.
        inputMaybeValue: "T | undefined",
        contextType: "../context.ts#GraphContext",
        mappers,
        scalars: {
          DateTime: "string",
          Date: "string",
          SafeInt: "number",
          JSON: "object",
          StringMap: "Readonly<Record<string, string>>",
        },
      },
    },
  },
};

export default config;
