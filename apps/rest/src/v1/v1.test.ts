import { confirmOrder, system } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { key, type RestUnderTest, startRestUnderTest, unique } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

const newProduct = () => ({
  sku: unique("TEA"),
  name: "Earl Grey",
  description: "Black tea.",
  price: "12.50",
  currency: "EUR",
  category_id: rest.categoryId,
});

describe("every answer of version 1", () => {
  it("says that it is deprecated, until when it works, and where its successor is", async () => {
    for (const path of ["/v1/products", "/v1/products?limit=0", "/v1/nothing"]) {
      const { headers } = await rest.get(path);
      expect(headers["deprecation"]).toBe("@1767225600");
      expect(headers["sunset"]).toBe("Fri, 31 Dec 2027 23:59:59 GMT");
      expect(headers["link"]).toBe(`</v2${path.slice(3).split("?")[0]}>; rel="successor-version"`);
    }
  });
});

describe("the catalog", () => {
  it("is written and read in its own shapes", async () => {
    const created = await rest.post("/v1/products", { as: rest.staff, headers: key(), body: newProduct() });
    expect([created.status, created.body.price, created.body.status]).toEqual([201, "12.50", "active"]);
    const path = created.headers["location"] as string;
    expect(path).toBe(`/v1/products/${created.body.id}`);
    const tag = created.headers["etag"] as string;
    const changed = await rest.patch(path, {
      as: rest.staff,
      headers: { "If-Match": tag },
      body: { price: "13", currency: "EUR" },
    });
    expect([changed.body.price, changed.body.version]).toEqual(["13.00", 2]);
    expect((await rest.get(path)).body).toEqual(changed.body);
    expect((await rest.get(`/v2${path.slice(3)}`)).body.price).toEqual({ amount: 1300, currency: "EUR" });
    const half = await rest.patch(path, {
      as: rest.staff,
      headers: { "If-Match": '"2"' },
      body: { price: "13" },
    });
    expect(half.body.violations).toMatchObject([{ field: "currency", reason: "REQUIRED" }]);
    const archived = await rest.delete(path, { as: rest.staff, headers: { "If-Match": '"2-v1"' } });
    expect(archived.body.status).toBe("archived");
  });

  it("lists bare arrays under the resource's name, with cursors that version 2 takes too", async () => {
    for (let i = 0; i < 3; i++) await rest.newProduct();
    const { body } = await rest.get("/v1/products?limit=2&min_price=0.00&sort=created_at");
    expect(Object.keys(body)).toEqual(["products", "has_more", "next_cursor", "prev_cursor"]);
    expect([body.products.length, body.has_more, body.prev_cursor]).toEqual([2, true, null]);
    const next = await rest.get(`/v2/products?limit=2&minPrice=0&sort=createdAt&after=${body.next_cursor}`);
    expect(next.status).toBe(200);
    const categories = await rest.get("/v1/categories");
    expect(categories.body.categories[1].parent_id).toBe(categories.body.categories[0].id);
    expect((await rest.get(`/v1/categories/${rest.categoryId}`)).body.slug).toBe("shoes");
  });

  it("names fields in its own way, also those that only the shop can judge", async () => {
    const post = (fields: object) =>
      rest.post("/v1/products", { as: rest.staff, body: { ...newProduct(), ...fields } });
    const unknown = await post({ category_id: "cat_01h455vb4pex5vsknk084sn02q" });
    expect([unknown.body.detail, unknown.body.violations]).toMatchObject([
      "Not valid: category_id.",
      [{ field: "category_id", reason: "NOT_FOUND" }],
    ]);
    expect((await post({ price: "1.234" })).body.violations).toMatchObject([
      { field: "price", reason: "INVALID_FORMAT" },
    ]);
    expect((await post({ fooBar: 1 })).body.violations).toMatchObject([
      { field: "fooBar", reason: "UNKNOWN_FIELD" },
    ]);
    expect((await rest.get("/v1/products?categoryId=x")).body.violations).toMatchObject([
      { field: "categoryId", reason: "UNKNOWN_FIELD" },
    ]);
  });

  it("has reviews and stock", async () => {
    const { id } = await rest.newProduct();
    const { token } = await rest.newCustomer();
    const review = await rest.post(`/v1/products/${id}/reviews`, {
      as: token,
      body: { rating: 4, title: "Fine", body: "Good." },
    });
    expect([review.status, review.body.product_id]).toEqual([201, id]);
    const listed = await rest.get(`/v1/products/${id}/reviews?sort=-rating`);
    expect(listed.body.reviews).toEqual([review.body]);
    const adjusted = await rest.post(`/v1/products/${id}/stock`, {
      as: rest.staff,
      body: { delta: 5, reason: "receipt" },
    });
    expect(adjusted.body).toMatchObject({ product_id: id, on_hand: 5 });
    expect((await rest.get(`/v1/products/${id}/stock`)).body).toEqual(adjusted.body);
  });

  it("has no export, no import, no fields and no include", async () => {
    const { id } = await rest.newProduct();
    expect((await rest.get(`/v1/products/${id}?fields=id`)).status).toBe(400);
    expect((await rest.get(`/v1/products/${id}?include=stock`)).status).toBe(400);
    expect((await rest.get("/v1/products/export")).status).toBe(400);
    expect((await rest.ask("POST", "/v1/products/import")).status).toBe(405);
  });
});

describe("customers and orders", () => {
  it("register, order and look back in its own shapes", async () => {
    const account = { email: `${unique("new")}@example.com`, name: "Ann", password: "correct horse" };
    const registered = await rest.post("/v1/customers", { body: account });
    expect([registered.status, registered.body.role, registered.body.tier]).toEqual([
      201,
      "customer",
      "free",
    ]);
    const token = await rest.tokenFor(registered.body.id);
    expect((await rest.get("/v1/me", { as: token })).body).toEqual(registered.body);
    expect((await rest.get(`/v1/customers/${registered.body.id}`, { as: token })).status).toBe(200);
    const listed = await rest.get(`/v1/customers?q=${account.email}&status=active`, { as: rest.staff });
    expect(listed.body.customers).toEqual([registered.body]);

    const product = await rest.newProduct();
    const body = {
      items: [{ product_id: product.id, quantity: 2 }],
      shipping_address: { name: "Ann", line1: "Hill 1", city: "Bonn", postal_code: "53111", country: "DE" },
      payment_token: "tok_visa",
    };
    const placed = await rest.post("/v1/orders", { as: token, headers: key(), body });
    expect([placed.status, placed.body.total, placed.body.status]).toEqual([202, "39.98", "pending"]);
    const path = `/v1/orders/${placed.body.id}`;
    expect((await rest.get("/v1/orders?status=pending", { as: token })).body.orders).toEqual([placed.body]);
    await rest.process.shop.run(confirmOrder, { id: placed.body.id }, { caller: system });
    const shipped = await rest.post(`${path}/ship`, { as: rest.staff, body: { tracking_number: "0034" } });
    expect(shipped.body.tracking_number).toBe("0034");
    expect((await rest.post(`${path}/deliver`, { as: rest.staff })).body.status).toBe("delivered");
    expect((await rest.post(`${path}/cancel`, { as: token })).status).toBe(409);
    expect((await rest.get(`${path}?at=${placed.body.placed_at}`, { as: token })).body.status).toBe(
      "pending",
    );
    const history = await rest.get(`${path}/history`, { as: token });
    expect(history.body.events.map((event: { type: string }) => event.type)).toEqual([
      "trefoil.order.placed.v1",
      "trefoil.order.confirmed.v1",
      "trefoil.order.shipped.v1",
      "trefoil.order.delivered.v1",
    ]);
    const unknown = { ...body, items: [{ product_id: "prod_01h455vb4pex5vsknk084sn02q", quantity: 1 }] };
    const refused = await rest.post("/v1/orders", { as: token, headers: key(), body: unknown });
    expect(refused.body.violations).toMatchObject([
      { field: "items[0].product_id", reason: "NOT_AVAILABLE" },
    ]);
  });

  it("change and suspend in its own shapes", async () => {
    const { id, token } = await rest.newCustomer();
    const changed = await rest.patch(`/v1/customers/${id}`, {
      as: rest.admin,
      headers: { "If-Match": '"1"' },
      body: { tier: "basic", role: "staff" },
    });
    expect([changed.body.tier, changed.body.role]).toEqual(["basic", "staff"]);
    expect((await rest.post(`/v1/customers/${id}/suspend`, { as: rest.admin })).body.status).toBe(
      "suspended",
    );
    expect((await rest.post(`/v1/customers/${id}/suspend`, { as: token })).status).toBe(403);
  });

  it("share keys with version 2: an order placed here is replayed there", async () => {
    const [{ token }, product] = [await rest.newCustomer(), await rest.newProduct()];
    const address = { name: "Ann", line1: "Hill 1", city: "Bonn", country: "DE" };
    const headers = key();
    const here = await rest.post("/v1/orders", {
      as: token,
      headers,
      body: {
        items: [{ product_id: product.id, quantity: 1 }],
        shipping_address: { ...address, postal_code: "1" },
        payment: "wallet",
      },
    });
    const there = await rest.post("/v2/orders", {
      as: token,
      headers,
      body: {
        items: [{ productId: product.id, quantity: 1 }],
        shippingAddress: { ...address, postalCode: "1" },
        payment: "WALLET",
      },
    });
    expect([there.body.id, there.headers["idempotent-replayed"]]).toEqual([here.body.id, "true"]);
  });
});
