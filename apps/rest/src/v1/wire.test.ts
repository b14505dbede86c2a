import { describe, expect, it } from "vitest";
import * as views from "../testing/views.ts";
import { fromAmount, fromPlainAmount, toAmount } from "./amount.ts";
import * as catalog from "./catalog/wire.ts";
import { fieldName } from "./contract.ts";
import * as customers from "./customers/wire.ts";
import * as inventory from "./inventory/wire.ts";
import * as orders from "./orders/wire.ts";
import * as reviews from "./reviews/wire.ts";

const { createdAt: created_at, updatedAt: updated_at } = views.product;

describe("what version 1 shows", () => {
  it("is every field of a view in snake_case, amounts as decimals, statuses in lower case", () => {
    const { categoryId: category_id, createdAt: _c, updatedAt: _u, ...product } = views.product;
    expect(catalog.toProduct(views.product)).toEqual({
      ...product,
      category_id,
      price: "12.50",
      currency: "EUR",
      status: "draft",
      created_at,
      updated_at,
    });
    expect(catalog.toCategory(views.category)).toEqual({
      id: views.category.id,
      slug: "a-slug",
      name: "a name",
      description: "a description",
      parent_id: views.category.parentId,
      position: 4,
      version: 5,
      created_at,
      updated_at,
    });
    expect(inventory.toStock(views.stock)).toEqual({
      product_id: views.product.id,
      on_hand: 9,
      reserved: 2,
      available: 7,
      version: 6,
    });
    expect(reviews.toReview(views.review)).toEqual({
      id: views.review.id,
      product_id: views.product.id,
      customer_id: views.customer.id,
      rating: 4,
      title: "a title",
      body: "a body",
      created_at,
    });
    expect(customers.toCustomer(views.customer)).toEqual({
      id: views.customer.id,
      email: "ann@example.com",
      name: "Ann",
      role: "staff",
      tier: "basic",
      status: "suspended",
      version: 7,
      created_at,
      updated_at,
    });
  });

  it("is an order with one currency, and its events as they were recorded", () => {
    expect(orders.toOrder(views.order)).toEqual({
      id: views.order.id,
      customer_id: views.customer.id,
      status: "confirmed",
      items: [
        {
          product_id: views.product.id,
          sku: "SKU-1",
          name: "a name",
          quantity: 2,
          unit_price: "12.50",
          line_total: "25.00",
        },
      ],
      total: "26.00",
      currency: "EUR",
      shipping_address: {
        name: "Ann Archer",
        line1: "line one",
        line2: "line two",
        city: "Bonn",
        region: "Rhineland",
        postal_code: "53111",
        country: "DE",
      },
      payment_method: "wallet",
      cancel_reason: "a reason",
      carrier: "DHL",
      tracking_number: "0034",
      version: 8,
      placed_at: created_at,
      updated_at,
    });
    expect(orders.toEvent(views.event)).toEqual({
      id: views.event.id,
      type: "trefoil.order.placed.v1",
      subject: views.order.id,
      time: created_at,
      position: "1042",
      version: 9,
      data: { total: 1 },
      actor: { role: "customer", id: views.customer.id },
    });
  });
});

describe("an amount", () => {
  it.each([
    [0, "EUR", "0.00"],
    [5, "EUR", "0.05"],
    [1250, "EUR", "12.50"],
    [1250, "JPY", "1250"],
    [1250, "KWD", "1.250"],
    [Number.MAX_SAFE_INTEGER, "EUR", "90071992547409.91"],
    [1, "XXX", "0.01"],
  ])("%d %s is %s, there and back", (amount, currency, text) => {
    expect(toAmount({ amount, currency })).toBe(text);
    expect(fromAmount("price", text, currency)).toEqual({ amount, currency });
  });

  it("may have fewer decimals than the currency, but not more, nor more than can be told exactly", () => {
    expect(fromAmount("price", "12.5", "EUR").amount).toBe(1250);
    expect(fromAmount("price", "12", "EUR").amount).toBe(1200);
    expect(fromPlainAmount("min_price", "0.1")).toBe(10);
    expect(() => fromAmount("price", "12.505", "EUR")).toThrow("Not valid: price");
    expect(() => fromAmount("price", "1.5", "JPY")).toThrow("Not valid: price");
    expect(() => fromAmount("price", "90071992547409.92", "EUR")).toThrow("Not valid: price");
  });
});

it("calls fields by their names of version 1, and leaves names that callers made up", () => {
  expect(
    [
      "items[0].productId",
      "shippingAddress.postalCode",
      "price.amount",
      "price.currency",
      "attributes.myKey",
    ].map(fieldName),
  ).toEqual(["items[0].product_id", "shipping_address.postal_code", "price", "currency", "attributes.myKey"]);
});

const page = { limit: 11, after: "after", before: "before" };
const ok = { ok: true, path: {}, query: {}, headers: {}, body: undefined } as const;
const ifMatch = { "If-Match": '"42-v1"' };

describe("what version 1 is asked", () => {
  it("reaches the operation field by field", () => {
    expect(
      catalog.fromListProducts({
        ...ok,
        query: {
          ...page,
          sort: "-created_at",
          category_id: "cat",
          status: "archived",
          min_price: "1.5",
          max_price: "2",
          q: "text",
        },
      }),
    ).toEqual({
      ...page,
      sort: "-createdAt",
      categoryId: "cat",
      status: "ARCHIVED",
      minPrice: 150,
      maxPrice: 200,
      q: "text",
    });
    const given = {
      name: "name",
      description: "description",
      price: "5.00",
      currency: "EUR",
      category_id: "cat",
      status: "draft",
      attributes: { a: "b" },
    } as const;
    const fields = {
      name: "name",
      description: "description",
      price: { amount: 500, currency: "EUR" },
      categoryId: "cat",
      status: "DRAFT",
      attributes: { a: "b" },
    };
    expect(catalog.fromCreateProduct({ ...ok, body: { sku: "SKU", ...given } })).toEqual({
      sku: "SKU",
      ...fields,
    });
    expect(catalog.fromUpdateProduct({ ...ok, path: { id: "id" }, headers: ifMatch, body: given })).toEqual({
      id: "id",
      expectedVersion: 42,
      ...fields,
    });
    expect(
      inventory.fromAdjustStock({
        ...ok,
        path: { product_id: "prod" },
        headers: {},
        body: { delta: 1, reason: "receipt" },
      }),
    ).toEqual({
      productId: "prod",
      delta: 1,
      reason: "RECEIPT",
      expectedVersion: undefined,
    });
    expect(
      reviews.fromListReviews({
        ...ok,
        path: { product_id: "prod" },
        query: { ...page, sort: "created_at" },
      }),
    ).toEqual({
      productId: "prod",
      ...page,
      sort: "createdAt",
    });
    expect(
      customers.fromListCustomers({
        ...ok,
        query: { ...page, sort: "-email", status: "active", role: "admin", tier: "premium", q: "a" },
      }),
    ).toEqual({
      ...page,
      sort: "-email",
      status: "ACTIVE",
      role: "ADMIN",
      tier: "PREMIUM",
      q: "a",
    });
    const { postalCode: postal_code, ...address } = views.order.shippingAddress;
    expect(
      orders.fromPlaceOrder({
        ...ok,
        headers: { "Idempotency-Key": "k" },
        body: {
          items: [{ product_id: "prod", quantity: 2 }],
          shipping_address: { ...address, postal_code },
          payment: "wallet",
        },
      }),
    ).toEqual({
      items: [{ productId: "prod", quantity: 2 }],
      shippingAddress: views.order.shippingAddress,
      paymentToken: undefined,
      payment: "WALLET",
      waitSeconds: undefined,
    });
    expect(
      orders.fromListOrders({
        ...ok,
        query: { ...page, sort: "-placed_at", customer_id: "cus", status: "delivered" },
      }),
    ).toEqual({
      ...page,
      sort: "-placedAt",
      customerId: "cus",
      status: "DELIVERED",
    });
    expect(
      orders.fromShipOrder({
        ...ok,
        path: { id: "id" },
        headers: {},
        body: { carrier: "DHL", tracking_number: "0034" },
      }),
    ).toEqual({
      id: "id",
      carrier: "DHL",
      trackingNumber: "0034",
      expectedVersion: undefined,
    });
  });
});
