import { createFileRegistry, fromBinary, type JsonObject, type JsonValue, toJson } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import * as proto from "@trefoil/proto";
import { descriptors } from "@trefoil/proto/descriptors";
import { describe, expect, it } from "vitest";
import * as categories from "./catalog/category-wire.ts";
import * as catalog from "./catalog/wire.ts";
import * as checkout from "./checkout/wire.ts";
import * as customers from "./customers/wire.ts";
import * as consumers from "./events/consumers-wire.ts";
import * as events from "./events/wire.ts";
import * as inventory from "./inventory/wire.ts";
import * as notifications from "./notifications/wire.ts";
import * as orders from "./orders/wire.ts";
import * as payments from "./payments/wire.ts";
import * as reports from "./reports/wire.ts";
import * as reviews from "./reviews/wire.ts";
import * as shipping from "./shipping/wire.ts";
import * as support from "./support/wire.ts";
import * as views from "./testing/views.ts";
import * as wallets from "./wallet/wire.ts";
import * as deliveries from "./webhooks/delivery-wire.ts";
import * as webhooks from "./webhooks/wire.ts";
import { enumOf, fromOrderBy, fromPage } from "./wire.ts";

const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors));

interface MessageType<Message> {
  encode(message: Message): { finish(): Uint8Array };
}

/** What another implementation of the contract reads of a message. */
function read<Message>(name: string, type: MessageType<Message>, message: Message): JsonObject {
  const schema = registry.getMessage(`trefoil.${name}`);
  if (schema === undefined) throw new Error(`There is no message ${name}.`);
  return toJson(schema, fromBinary(schema, type.encode(message).finish())) as JsonObject;
}

const MOMENT = /^\d{4}-\d\d-\d\dT/;

/** A view's value as the message's JSON has it: absent for null, texts for int64, enums by their names. */
function same(view: unknown, json: JsonValue | undefined): boolean {
  if (view === null || view === undefined) return json === undefined;
  if (typeof view === "number") return Number(json ?? 0) === view;
  if (typeof view === "boolean") return (json ?? false) === view;
  if (typeof view === "string") return sameText(view, json ?? "");
  if (Array.isArray(view)) {
    const items = (json ?? []) as JsonValue[];
    return view.length === items.length && view.every((item, at) => same(item, items[at]));
  }
  const shown = (json ?? {}) as JsonObject;
  const names = Object.keys(view);
  return (
    names.every((name) => same((view as JsonObject)[name], shown[name])) &&
    Object.keys(shown).every((name) => names.includes(name))
  );
}

function sameText(text: string, json: JsonValue): boolean {
  if (typeof json !== "string") return false;
  if (MOMENT.test(text)) return Date.parse(text) === Date.parse(json);
  return json === text || (/^[A-Z_]+$/.test(json) && json.endsWith(`_${text.toUpperCase()}`));
}

describe("a message", () => {
  it("has every field of the view under the view's name", () => {
    const shown: Record<string, readonly [view: unknown, json: JsonObject]> = {
      product: [views.product, read("catalog.v1.Product", proto.Product, catalog.toProduct(views.product))],
      category: [
        views.category,
        read("catalog.v1.Category", proto.Category, categories.toCategory(views.category)),
      ],
      review: [views.review, read("catalog.v1.Review", proto.Review, reviews.toReview(views.review))],
      stock: [views.stock, read("inventory.v1.Stock", proto.Stock, inventory.toStock(views.stock))],
      customer: [
        views.customer,
        read("customers.v1.Customer", proto.Customer, customers.toCustomer(views.customer)),
      ],
      order: [views.order, read("orders.v1.Order", proto.Order, orders.toOrder(views.order))],
      checkout: [
        views.checkout,
        read("checkout.v1.Checkout", proto.Checkout, checkout.toCheckout(views.checkout)),
      ],
      payment: [views.payment, read("payments.v1.Payment", proto.Payment, payments.toPayment(views.payment))],
      shipment: [
        views.shipment,
        read("shipping.v1.Shipment", proto.Shipment, shipping.toShipment(views.shipment)),
      ],
      wallet: [views.wallet, read("wallet.v1.Wallet", proto.Wallet, wallets.toWallet(views.wallet))],
      walletEntry: [
        views.walletEntry,
        read("wallet.v1.WalletEntry", proto.WalletEntry, wallets.toWalletEntry(views.walletEntry)),
      ],
      message: [views.message, read("support.v1.Message", proto.Message, support.toMessage(views.message))],
      notification: [
        views.notification,
        read(
          "notifications.v1.Notification",
          proto.Notification,
          notifications.toNotification(views.notification),
        ),
      ],
      event: [views.event, read("events.v1.Event", proto.Event, events.toEvent(views.event))],
      consumer: [
        views.consumer,
        read("events.v1.Consumer", proto.Consumer, consumers.toConsumer(views.consumer)),
      ],
      deadLetter: [
        views.deadLetter,
        read("events.v1.DeadLetter", proto.DeadLetter, consumers.toDeadLetter(views.deadLetter)),
      ],
      endpoint: [
        views.webhookEndpoint,
        read(
          "webhooks.v1.WebhookEndpoint",
          proto.WebhookEndpoint,
          webhooks.toWebhookEndpoint(views.webhookEndpoint),
        ),
      ],
    };
    const odd = Object.entries(shown).filter(([, [view, json]]) => !same(view, json));
    expect(odd).toEqual([]);
  });

  it("has every field of reports and of deliveries", () => {
    const { tries, ...delivery } = views.webhookDelivery;
    const detail = deliveries.toDeliveryDetail(views.webhookDelivery);
    const shown: Record<string, readonly [view: unknown, json: JsonObject]> = {
      topProducts: [
        { topProducts: views.topProducts },
        read(
          "reports.v1.TopProductsResponse",
          proto.TopProductsResponse,
          reports.toTopProducts(views.topProducts),
        ),
      ],
      sales: [
        { salesReport: views.sales },
        read("reports.v1.SalesByDayResponse", proto.SalesByDayResponse, reports.toSales(views.sales)),
      ],
      summary: [
        { orderSummary: views.orderSummary },
        read(
          "reports.v1.CustomerOrderSummaryResponse",
          proto.CustomerOrderSummaryResponse,
          reports.toOrderSummary(views.orderSummary),
        ),
      ],
      delivery: [
        { webhookDelivery: delivery, tries },
        read("webhooks.v1.GetWebhookDeliveryResponse", proto.GetWebhookDeliveryResponse, detail),
      ],
    };
    const odd = Object.entries(shown).filter(([, [view, json]]) => !same(view, json));
    expect(odd).toEqual([]);
  });
});

const money = { amount: 12n, currency: "EUR" };
const page = { pageSize: 7, pageToken: "p", beforePageToken: "b" };
const paged = { limit: 7, after: "p", before: "b" };

describe("a request", () => {
  it("of products says every field", () => {
    const filter = { categoryId: "c", status: 1, minPrice: 3n, maxPrice: 4n, q: "q" } as const;
    expect(catalog.fromListProducts({ ...page, orderBy: "created_at desc", ...filter })).toEqual({
      ...paged,
      sort: "-createdAt",
      categoryId: "c",
      status: "DRAFT",
      minPrice: 3,
      maxPrice: 4,
      q: "q",
    });
    const texts = { sku: "s", name: "n", description: "d", categoryId: "c" };
    const attributes = new Map([["__proto__", "x"]]);
    const made = catalog.fromCreateProduct({ ...texts, price: money, status: 2, attributes });
    expect(made).toMatchObject({ ...texts, price: { amount: 12, currency: "EUR" }, status: "ACTIVE" });
    expect(Object.keys(made.attributes ?? {})).toEqual(["__proto__"]);
    const product = { ...proto.Product.create(), ...texts, id: "i", price: money, status: 1 } as const;
    const updateMask = ["name", "description", "price", "category_id", "status", "attributes"];
    expect(catalog.fromUpdateProduct({ product, updateMask, expectedVersion: 5 })).toEqual({
      id: "i",
      expectedVersion: 5,
      name: "n",
      description: "d",
      price: { amount: 12, currency: "EUR" },
      categoryId: "c",
      status: "DRAFT",
      attributes: {},
    });
  });

  it("of orders says every field", () => {
    const address = {
      name: "a",
      line1: "1",
      line2: "2",
      city: "c",
      region: "r",
      postalCode: "p",
      country: "DE",
    };
    const items = [{ productId: "p", quantity: 2 }];
    const request = { items, shippingAddress: address, waitSeconds: 3 };
    const [byToken, byWallet] = [
      orders.fromPlaceOrder({ ...request, paidFrom: { $case: "paymentToken", value: "t" } }),
      orders.fromPlaceOrder({ ...request, paidFrom: { $case: "payment", value: 1 } }),
    ];
    expect(byToken).toEqual({ ...request, paymentToken: "t", payment: undefined });
    expect(byWallet).toEqual({ ...request, paymentToken: undefined, payment: "WALLET" });
    const shipped = { id: "i", carrier: "c", trackingNumber: "t", expectedVersion: 4 };
    expect(orders.fromShipOrder(shipped)).toEqual(shipped);
    const cancelled = { id: "i", reason: "r", expectedVersion: 4 };
    expect(orders.fromCancelOrder(cancelled)).toEqual(cancelled);
    const listed = { ...page, orderBy: "placed_at", customerId: "c", status: 3 } as const;
    expect(orders.fromListOrders(listed)).toEqual({
      ...paged,
      sort: "placedAt",
      customerId: "c",
      status: "SHIPPED",
    });
    expect(orders.fromGetOrderHistory({ id: "i", ...page })).toEqual({ id: "i", ...paged });
  });

  it("of all others says every field", () => {
    const customer = {
      ...proto.Customer.create(),
      id: "i",
      name: "n",
      email: "e",
      tier: 2,
      role: 3,
    } as const;
    const asked = { customer, updateMask: undefined, expectedVersion: 5, password: "p" };
    const changed = {
      id: "i",
      expectedVersion: 5,
      name: "n",
      email: "e",
      password: "p",
      tier: "BASIC",
      role: "ADMIN",
    };
    expect(customers.fromUpdateCustomer(asked)).toEqual(changed);
    const people = { ...page, orderBy: "email", status: 2, role: 2, tier: 3, q: "q" } as const;
    const filter = { status: "SUSPENDED", role: "STAFF", tier: "PREMIUM", q: "q" };
    expect(customers.fromListCustomers(people)).toEqual({ ...paged, sort: "email", ...filter });
    const refund = { id: "i", amount: money, reason: "r" };
    expect(payments.fromRefundPayment(refund)).toEqual({
      ...refund,
      amount: { amount: 12, currency: "EUR" },
    });
    const moved = { customerId: "c", amount: money, reason: "r" };
    for (const from of [wallets.fromDepositToWallet, wallets.fromWithdrawFromWallet])
      expect(from(moved)).toEqual({ ...moved, amount: { amount: 12, currency: "EUR" } });
    expect(inventory.fromAdjustStock({ productId: "p", delta: -3, reason: 2, expectedVersion: 4 })).toEqual({
      productId: "p",
      delta: -3,
      reason: "RECEIPT",
      expectedVersion: 4,
    });
    const review = { productId: "p", rating: 4, title: "t", body: "b" };
    expect(reviews.fromCreateReview(review)).toEqual(review);
    const dead = { ...page, orderBy: "", consumer: "c", status: 2 } as const;
    expect(consumers.fromListDeadLetters(dead)).toEqual({
      ...paged,
      sort: undefined,
      consumer: "c",
      status: "REPLAYED",
    });
    const kept = { ...page, orderBy: "updated_at desc", state: 4, parked: true } as const;
    expect(checkout.fromListCheckouts(kept)).toEqual({
      ...paged,
      sort: "-updatedAt",
      state: "COMPENSATING",
      parked: true,
    });
    const sent = { ...page, orderBy: "created_at", endpointId: "e", status: 3 } as const;
    const deliveriesAsked = { ...paged, sort: "createdAt", endpointId: "e", status: "FAILED" };
    expect(deliveries.fromListWebhookDeliveries(sent)).toEqual(deliveriesAsked);
    expect(events.fromListEvents({ ...page, orderBy: "position desc", types: ["t"], subject: "s" })).toEqual({
      ...paged,
      sort: "-position",
      types: ["t"],
      subject: "s",
    });
    expect(reports.fromTopProducts({ period: 2, date: "d", limit: 3 })).toEqual({
      period: "WEEK",
      date: "d",
      limit: 3,
    });
  });

  it("of a webhook endpoint takes no types for all of them", () => {
    const endpoint = {
      ...proto.WebhookEndpoint.create(),
      id: "i",
      url: "u",
      status: 2,
      description: "d",
    } as const;
    const change = (updateMask: string[] | undefined) =>
      webhooks.fromUpdateWebhookEndpoint({ webhookEndpoint: endpoint, updateMask, expectedVersion: 1 });
    expect(change(["types"])).toMatchObject({ types: null, url: undefined, status: undefined });
    expect(change(undefined)).toMatchObject({
      types: undefined,
      url: "u",
      status: "DISABLED",
      description: "d",
    });
    expect(webhooks.fromCreateWebhookEndpoint({ url: "u", types: [] })).toMatchObject({ types: undefined });
  });
});

describe("what all requests have alike", () => {
  it("is a page by AIP-158 and an order by AIP-132", () => {
    const sizes = [0, 1, 100, 101, 2 ** 31 - 1, -1];
    const limits = sizes.map((pageSize) => fromPage({ pageSize, pageToken: "", beforePageToken: "" }));
    expect(limits.map(({ limit }) => limit)).toEqual([undefined, 1, 100, 100, 100, -1]);
    expect(limits[0]).toEqual({ limit: undefined, after: undefined, before: undefined });
    const texts = ["", "price", " price  desc ", "created_at asc", "price,name", "price down", "   "];
    expect(texts.map((text) => fromOrderBy(text))).toEqual([
      undefined,
      "price",
      "-price",
      "createdAt",
      "price,name",
      "price down",
      undefined,
    ]);
  });

  it("is an enum that may be one of tomorrow's", () => {
    const status = enumOf(proto.ProductStatus);
    expect([0, 2, 99, -1].map((number) => status.from(number))).toEqual([undefined, "ACTIVE", "99", "-1"]);
  });
});
