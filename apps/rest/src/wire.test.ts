import { describe, expect, it } from "vitest";
import * as categories from "./catalog/category-wire.ts";
import * as imports from "./catalog/import-wire.ts";
import { productText } from "./catalog/product-text.ts";
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
import * as webhooks from "./webhooks/wire.ts";

const links = expect.anything();

describe("what version 2 shows", () => {
  it("is every field of a view under its own name", () => {
    expect(catalog.toProduct(views.product)).toEqual({ ...views.product, links });
    expect(catalog.toExportedProduct(views.product)).toEqual(views.product);
    expect(categories.toCategory(views.category)).toEqual({ ...views.category, links });
    expect(imports.toImportSummary(views.summary)).toEqual(views.summary);
    expect(inventory.toStock(views.stock)).toEqual({ ...views.stock, links });
    expect(reviews.toReview(views.review)).toEqual({ ...views.review, links });
    expect(customers.toCustomer(views.customer)).toEqual({ ...views.customer, links });
    const { allowedActions: _, ...order } = views.order;
    expect(orders.toOrder(views.order)).toEqual({ ...order, links });
  });

  it("is every field of what is around orders too", () => {
    expect(payments.toPayment(views.payment)).toEqual({ ...views.payment, links });
    expect(payments.toPaymentList({ items: [views.payment] }).data).toHaveLength(1);
    expect(shipping.toShipment(views.shipment)).toEqual({ ...views.shipment, links });
    expect(checkout.toCheckout(views.checkout)).toEqual({ ...views.checkout, links });
    expect(wallets.toWallet(views.wallet)).toEqual({ ...views.wallet, links });
    expect(wallets.toWalletEntry(views.walletEntry)).toEqual(views.walletEntry);
    expect(support.toMessage(views.message)).toEqual({ ...views.message, links });
    expect(notifications.toNotification(views.notification)).toEqual(views.notification);
    const { items: best, ...week } = views.topProducts;
    expect(reports.toTopProducts(views.topProducts)).toEqual({ ...week, data: best });
    expect(reports.toSales(views.sales)).toEqual({ data: views.sales.items });
    const { items: lines, customerId } = views.orderSummary;
    expect(reports.toOrderSummary(views.orderSummary)).toEqual({ customerId, data: lines });
    expect(consumers.toConsumers({ items: [views.consumer] })).toEqual({ data: [views.consumer] });
    const letter = { ...views.deadLetter, event: events.toEvent(views.event) };
    expect(consumers.toDeadLetter(views.deadLetter)).toEqual(letter);
    expect(webhooks.toWebhookEndpoint(views.webhookEndpoint)).toEqual({ ...views.webhookEndpoint, links });
    const { secret: _secret, ...shown } = views.webhookEndpoint;
    expect(webhooks.toWebhookEndpoint(shown)).not.toHaveProperty("secret");
    const { tries: _tries, ...delivery } = views.webhookDelivery;
    expect(webhooks.toWebhookDelivery(delivery)).toEqual({ ...delivery, links });
    expect(webhooks.toWebhookDeliveryDetails(views.webhookDelivery)).toEqual({
      ...views.webhookDelivery,
      links,
    });
  });

  it("is the same text for a product, whether written by hand or by JSON.stringify", () => {
    const odd = 'a "quoted" \\ name\n\u2028 \u{1f375} \u0007</script>';
    for (const text of ["", odd]) {
      const product = {
        ...views.product,
        name: text,
        description: text,
        attributes: { [text]: text, b: "c" },
      };
      expect(productText(product)).toBe(JSON.stringify(catalog.toProduct(product)));
    }
  });

  it("links to neighbours, and to the transitions that are legal", () => {
    expect(orders.toOrder(views.order).links).toEqual({
      self: { href: `/v2/orders/${views.order.id}` },
      collection: { href: "/v2/orders" },
      customer: { href: `/v2/customers/${views.order.customerId}` },
      history: { href: `/v2/orders/${views.order.id}/history` },
      stream: { href: `/v2/orders/${views.order.id}/stream` },
      payments: { href: `/v2/orders/${views.order.id}/payments` },
      messages: { href: `/v2/orders/${views.order.id}/messages` },
      shipment: { href: `/v2/orders/${views.order.id}/shipment` },
      cancel: { href: `/v2/orders/${views.order.id}/cancel`, method: "POST" },
      ship: { href: `/v2/orders/${views.order.id}/ship`, method: "POST" },
    });
    expect(categories.toCategory(views.category).links).toEqual({
      self: { href: `/v2/categories/${views.category.id}` },
      collection: { href: "/v2/categories" },
      products: { href: `/v2/products?categoryId=${views.category.id}` },
      parent: { href: `/v2/categories/${views.category.parentId}` },
    });
    expect(reviews.toReview(views.review).links).toEqual({
      self: { href: `/v2/products/${views.product.id}/reviews#${views.review.id}` },
      collection: { href: `/v2/products/${views.product.id}/reviews` },
      product: { href: `/v2/products/${views.product.id}` },
    });
    expect(support.toMessage(views.message).links).toEqual({
      self: { href: `/v2/orders/${views.order.id}/messages#${views.message.id}` },
      collection: { href: `/v2/orders/${views.order.id}/messages` },
      order: { href: `/v2/orders/${views.order.id}` },
    });
    expect(customers.toCustomer(views.customer).links.orders.href).toBe(
      `/v2/orders?customerId=${views.customer.id}`,
    );
    expect(inventory.toStock(views.stock).links).toEqual({
      self: { href: `/v2/products/${views.product.id}/stock` },
      product: { href: `/v2/products/${views.product.id}` },
    });
  });

  it("is a CloudEvent of each event", () => {
    expect(events.toEvent(views.event)).toEqual({
      specversion: "1.0",
      id: views.event.id,
      source: "/trefoil",
      type: "trefoil.order.placed.v1",
      subject: views.order.id,
      time: "2026-01-01T00:00:00.001Z",
      datacontenttype: "application/json",
      trefoilposition: "1042",
      trefoilversion: 9,
      trefoilrole: "CUSTOMER",
      trefoilactor: views.customer.id,
      traceparent: views.event.traceparent,
      data: { total: 1 },
    });
    const nobody = events.toEvent({ ...views.event, actor: { role: "SYSTEM", id: null }, traceparent: null });
    expect(Object.keys(nobody)).not.toContain("trefoilactor");
    expect(Object.keys(nobody)).not.toContain("traceparent");
  });
});

const page = { limit: 11, after: "after", before: "before" };
const ok = { ok: true, path: {}, query: {}, headers: {}, body: undefined } as const;
const ifMatch = { "If-Match": '"42"' };

describe("what version 2 is asked", () => {
  it("reaches the operation field by field", () => {
    const productQuery = {
      ...page,
      sort: "-price",
      categoryId: "cat",
      status: "DRAFT",
      minPrice: 1,
      maxPrice: 2,
      q: "text",
    } as const;
    expect(catalog.fromListProducts({ ...ok, query: productQuery })).toEqual(productQuery);
    expect(catalog.fromBatchGetProducts({ ...ok, query: { ids: ["a", "b"] } })).toEqual({ ids: ["a", "b"] });
    expect(catalog.fromGetProduct({ ...ok, path: { id: "id" } })).toEqual({ id: "id" });
    const fields = {
      name: "name",
      description: "description",
      price: { amount: 5, currency: "EUR" },
      categoryId: "cat",
      status: "ACTIVE",
      attributes: { a: "b" },
    } as const;
    expect(catalog.fromCreateProduct({ ...ok, body: { sku: "SKU", ...fields } })).toEqual({
      sku: "SKU",
      ...fields,
    });
    expect(catalog.fromUpdateProduct({ ...ok, path: { id: "id" }, headers: ifMatch, body: fields })).toEqual({
      id: "id",
      expectedVersion: 42,
      ...fields,
    });
    expect(catalog.fromArchiveProduct({ ...ok, path: { id: "id" }, headers: ifMatch })).toEqual({
      id: "id",
      expectedVersion: 42,
    });
    expect(catalog.fromExportProducts({ ...ok, query: { status: "DRAFT", categoryId: "cat" } })).toEqual({
      status: "DRAFT",
      categoryId: "cat",
    });
    expect(imports.fromImportProducts({ ...ok, query: { mode: "atomic" } })).toEqual({ mode: "atomic" });
    expect(categories.fromListCategories({ ...ok, query: { ...page, parentId: "cat" } })).toEqual({
      ...page,
      parentId: "cat",
    });
    expect(categories.fromGetCategory({ ...ok, path: { id: "id" } })).toEqual({ id: "id" });
    expect(inventory.fromGetStock({ ...ok, path: { productId: "prod" } })).toEqual({ productId: "prod" });
    expect(
      inventory.fromAdjustStock({
        ...ok,
        path: { productId: "prod" },
        headers: ifMatch,
        body: { delta: -1, reason: "DAMAGE" },
      }),
    ).toEqual({ productId: "prod", delta: -1, reason: "DAMAGE", expectedVersion: 42 });
    expect(
      reviews.fromListReviews({ ...ok, path: { productId: "prod" }, query: { ...page, sort: "rating" } }),
    ).toEqual({
      productId: "prod",
      ...page,
      sort: "rating",
    });
    const words = { rating: 3, title: "title", body: "body" };
    expect(reviews.fromCreateReview({ ...ok, path: { productId: "prod" }, body: words })).toEqual({
      productId: "prod",
      ...words,
    });
  });

  it("reaches customers and orders field by field", () => {
    const account = { email: "email", name: "name", password: "password" };
    expect(customers.fromRegisterCustomer({ ...ok, body: account })).toEqual(account);
    expect(customers.fromGetCustomer({ ...ok, path: { id: "id" } })).toEqual({ id: "id" });
    const patch = { ...account, tier: "BASIC", role: "STAFF" } as const;
    expect(
      customers.fromUpdateCustomer({ ...ok, path: { id: "id" }, headers: ifMatch, body: patch }),
    ).toEqual({
      id: "id",
      expectedVersion: 42,
      ...patch,
    });
    const filter = {
      ...page,
      sort: "email",
      status: "SUSPENDED",
      role: "STAFF",
      tier: "BASIC",
      q: "a",
    } as const;
    expect(customers.fromListCustomers({ ...ok, query: filter })).toEqual(filter);
    expect(
      customers.fromSuspendCustomer({ ...ok, path: { id: "id" }, headers: ifMatch, body: { reason: "why" } }),
    ).toEqual({
      id: "id",
      reason: "why",
      expectedVersion: 42,
    });
    const { shippingAddress } = views.order;
    const placed = { items: [{ productId: "prod", quantity: 2 }], shippingAddress, paymentToken: "tok" };
    expect(
      orders.fromPlaceOrder({ ...ok, headers: { "Idempotency-Key": "k", Prefer: "wait=4" }, body: placed }),
    ).toEqual({
      ...placed,
      payment: undefined,
      waitSeconds: 4,
    });
    expect(orders.fromGetOrder({ ...ok, path: { id: "id" }, query: { at: "then" } })).toEqual({
      id: "id",
      at: "then",
    });
    const orderFilter = { ...page, sort: "placedAt", customerId: "cus", status: "SHIPPED" } as const;
    expect(orders.fromListOrders({ ...ok, query: orderFilter })).toEqual(orderFilter);
    expect(
      orders.fromCancelOrder({ ...ok, path: { id: "id" }, headers: ifMatch, body: { reason: "why" } }),
    ).toEqual({
      id: "id",
      reason: "why",
      expectedVersion: 42,
    });
    const shipping = { carrier: "DHL", trackingNumber: "0034" };
    expect(orders.fromShipOrder({ ...ok, path: { id: "id" }, headers: ifMatch, body: shipping })).toEqual({
      id: "id",
      ...shipping,
      expectedVersion: 42,
    });
    expect(orders.fromDeliverOrder({ ...ok, path: { id: "id" }, headers: {}, body: undefined })).toEqual({
      id: "id",
      expectedVersion: undefined,
    });
    expect(orders.fromOrderHistory({ ...ok, path: { id: "id" }, query: page })).toEqual({
      id: "id",
      ...page,
    });
  });

  it("reaches what is around orders field by field", () => {
    const [id, orderId, customerId] = [{ id: "id" }, { orderId: "ord" }, { customerId: "cus" }];
    const [path, ofOrder, ofCustomer] = [
      { ...ok, path: id },
      { ...ok, path: orderId },
      { ...ok, path: customerId },
    ];
    expect(checkout.fromGetCheckout(ofOrder)).toEqual(orderId);
    const checkouts = { ...page, sort: "updatedAt", state: "FAILED", parked: true } as const;
    expect(checkout.fromListCheckouts({ ...ok, query: checkouts })).toEqual(checkouts);
    expect(checkout.fromRetryCheckout({ ...ofOrder, body: undefined })).toEqual(orderId);
    expect(payments.fromListPayments(ofOrder)).toEqual(orderId);
    expect(payments.fromGetPayment(path)).toEqual(id);
    const keyed = { "Idempotency-Key": "k" };
    const movement = { amount: { amount: 5, currency: "EUR" }, reason: "why" };
    expect(payments.fromRefundPayment({ ...path, headers: keyed, body: movement })).toEqual({
      ...id,
      ...movement,
    });
    expect(payments.fromRefundPayment({ ...path, headers: keyed, body: undefined })).toEqual(id);
    expect(shipping.fromGetShipment(ofOrder)).toEqual(orderId);
    expect(wallets.fromOpenWallet({ ...ok, body: { customerId: "cus", currency: "USD" } })).toEqual({
      ...customerId,
      currency: "USD",
    });
    expect(wallets.fromGetWallet({ ...ofCustomer, query: { at: "then" } })).toEqual({
      ...customerId,
      at: "then",
    });
    for (const from of [wallets.fromDepositToWallet, wallets.fromWithdrawFromWallet])
      expect(from({ ...ofCustomer, headers: keyed, body: movement })).toEqual({ ...customerId, ...movement });
    for (const from of [wallets.fromFreezeWallet, wallets.fromUnfreezeWallet])
      expect(from({ ...ofCustomer, body: { reason: "why" } })).toEqual({ ...customerId, reason: "why" });
    expect(wallets.fromListWalletEntries({ ...ofCustomer, query: page })).toEqual({ ...customerId, ...page });
    const words = { text: "text" };
    expect(support.fromPostMessage({ ...ofOrder, body: words })).toEqual({ ...orderId, ...words });
    const newest = { ...page, sort: "-createdAt" } as const;
    expect(support.fromListMessages({ ...ofOrder, query: newest })).toEqual({ ...orderId, ...newest });
    const unread = { ...page, sort: "createdAt", unread: false } as const;
    expect(notifications.fromListNotifications({ ...ok, query: unread })).toEqual(unread);
    expect(notifications.fromMarkNotificationRead({ ...path, body: undefined })).toEqual(id);
    const top = { period: "DAY", date: "2026-03-01", limit: 3 } as const;
    expect(reports.fromTopProducts({ ...ok, query: top })).toEqual(top);
    const days = { from: "2026-03-01", to: "2026-03-02" };
    expect(reports.fromSalesByDay({ ...ok, query: days })).toEqual(days);
    expect(reports.fromCustomerOrderSummary(ofCustomer)).toEqual(customerId);
  });

  it("reaches events and webhooks field by field", () => {
    const id = { id: "id" };
    const path = { ...ok, path: id };
    const filter = { types: ["type"], subject: "subject" };
    const listed = { ...page, ...filter, sort: "position" } as const;
    expect(events.fromListEvents({ ...ok, query: listed })).toEqual(listed);
    const both = { query: { ...filter, after: "1" }, headers: { "Last-Event-ID": "2" } };
    expect(events.fromWatchEvents({ ...ok, ...both })).toEqual({ ...filter, after: "2" });
    expect(orders.fromWatchOrder({ ...path, ...both })).toEqual({ ...id, after: "2" });
    const ofOrder = { ...ok, path: { orderId: "ord" } };
    expect(support.fromWatchMessages({ ...ofOrder, ...both })).toEqual({ orderId: "ord", after: "2" });
    const ofProduct = { ...ok, path: { productId: "prod" }, query: { after: "1" } };
    expect(inventory.fromWatchStock(ofProduct)).toEqual({ productId: "prod", after: "1" });
    const letters = { ...page, sort: "createdAt", consumer: "c", status: "DEAD" } as const;
    expect(consumers.fromListDeadLetters({ ...ok, query: letters })).toEqual(letters);
    expect(consumers.fromReplayDeadLetter({ ...path, body: undefined })).toEqual(id);
    const endpoint = { url: "url", types: ["type"], description: "text" };
    expect(webhooks.fromCreateWebhookEndpoint({ ...ok, body: endpoint })).toEqual(endpoint);
    const sorted = { ...page, sort: "createdAt" } as const;
    expect(webhooks.fromListWebhookEndpoints({ ...ok, query: sorted })).toEqual(sorted);
    expect(webhooks.fromGetWebhookEndpoint(path)).toEqual(id);
    const change = { ...endpoint, status: "DISABLED" } as const;
    expect(webhooks.fromUpdateWebhookEndpoint({ ...path, headers: ifMatch, body: change })).toEqual({
      ...id,
      ...change,
      expectedVersion: 42,
    });
    const versioned = { ...id, expectedVersion: 42 };
    expect(webhooks.fromDeleteWebhookEndpoint({ ...path, headers: ifMatch })).toEqual(versioned);
    expect(webhooks.fromRotateWebhookSecret({ ...path, headers: ifMatch, body: undefined })).toEqual(
      versioned,
    );
    const sent = { ...sorted, endpointId: "whe", status: "FAILED" } as const;
    expect(webhooks.fromListWebhookDeliveries({ ...ok, query: sent })).toEqual(sent);
    expect(webhooks.fromGetWebhookDelivery(path)).toEqual(id);
    expect(webhooks.fromRedeliverWebhook({ ...path, body: undefined })).toEqual(id);
  });
});
