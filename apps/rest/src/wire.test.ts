import { describe, expect, it } from "vitest";
import * as categories from "./catalog/category-wire.ts";
import * as imports from "./catalog/import-wire.ts";
import { productText } from "./catalog/product-text.ts";
import * as catalog from "./catalog/wire.ts";
import * as customers from "./customers/wire.ts";
import * as inventory from "./inventory/wire.ts";
import * as orders from "./orders/wire.ts";
import * as reviews from "./reviews/wire.ts";
import * as views from "./testing/views.ts";

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
    expect(customers.toCustomer(views.customer).links.orders.href).toBe(
      `/v2/orders?customerId=${views.customer.id}`,
    );
    expect(inventory.toStock(views.stock).links).toEqual({
      self: { href: `/v2/products/${views.product.id}/stock` },
      product: { href: `/v2/products/${views.product.id}` },
    });
  });

  it("is a CloudEvent of each event", () => {
    expect(orders.toEvent(views.event)).toEqual({
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
    const nobody = orders.toEvent({ ...views.event, actor: { role: "SYSTEM", id: null }, traceparent: null });
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
});
