import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { key, type RestUnderTest, startRestUnderTest, unique } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

const newProduct = (fields = {}) => ({
  sku: unique("TEA"),
  name: "Earl Grey",
  description: "Black tea.",
  price: { amount: 1250, currency: "EUR" },
  categoryId: rest.categoryId,
  ...fields,
});

describe("createProduct", () => {
  it("answers 201 with the product, its place, its ETag and its links", async () => {
    const asked = newProduct({ attributes: { origin: "Ceylon" } });
    const { status, headers, body } = await rest.post("/v2/products", { as: rest.staff, body: asked });
    expect(status).toBe(201);
    expect(headers["location"]).toBe(`/v2/products/${body.id}`);
    expect(headers["etag"]).toBe('"1"');
    expect(headers["cache-control"]).toBe("no-store");
    expect(body).toMatchObject({ ...asked, status: "ACTIVE", version: 1 });
    expect(body.links).toEqual({
      self: { href: `/v2/products/${body.id}` },
      collection: { href: "/v2/products" },
      category: { href: `/v2/categories/${rest.categoryId}` },
      stock: { href: `/v2/products/${body.id}/stock` },
      reviews: { href: `/v2/products/${body.id}/reviews` },
    });
    expect((await rest.get(headers["location"] as string)).body).toEqual(body);
  });

  it("answers 409 to a SKU that is taken", async () => {
    const asked = newProduct();
    await rest.post("/v2/products", { as: rest.staff, body: asked });
    const { status, body } = await rest.post("/v2/products", { as: rest.staff, body: asked });
    expect([status, body.reason]).toEqual([409, "SKU_TAKEN"]);
  });

  it("repeats the first answer for the same key and refuses the key for another input", async () => {
    const asked = { as: rest.staff, headers: key(), body: newProduct() };
    const first = await rest.post("/v2/products", asked);
    const again = await rest.post("/v2/products", asked);
    expect(first.headers["idempotent-replayed"]).toBeUndefined();
    expect(again.headers["idempotent-replayed"]).toBe("true");
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await rest.post("/v2/products", { ...asked, body: newProduct() });
    expect([other.status, other.body.reason]).toEqual([422, "IDEMPOTENCY_KEY_REUSED"]);
  });

  it("is for staff with the scope", async () => {
    const { token, id } = await rest.newCustomer();
    const body = newProduct();
    const anonymous = await rest.post("/v2/products", { body });
    expect([anonymous.status, anonymous.body.reason]).toEqual([401, "TOKEN_REQUIRED"]);
    expect(anonymous.headers["www-authenticate"]).toBe('Bearer realm="trefoil"');
    const customer = await rest.post("/v2/products", { as: token, body });
    expect([customer.status, customer.body.reason]).toEqual([403, "ROLE_REQUIRED"]);
    const weak = await rest.tokenFor(id, { role: "STAFF", scopes: ["catalog:read"] });
    const reader = await rest.post("/v2/products", { as: weak, body });
    expect([reader.status, reader.body.reason]).toEqual([403, "SCOPE_REQUIRED"]);
    expect(reader.headers["www-authenticate"]).toContain("insufficient_scope");
  });

  it("names every field at fault", async () => {
    const body = {
      ...newProduct({ price: { amount: -1, currency: "eur" }, colour: "red" }),
      name: undefined,
    };
    const told = await rest.post("/v2/products", { as: rest.staff, body });
    expect(told.status).toBe(400);
    expect(
      told.body.violations.map((v: { field: string; reason: string }) => `${v.field} ${v.reason}`).sort(),
    ).toEqual([
      "colour UNKNOWN_FIELD",
      "name REQUIRED",
      "price.amount TOO_SMALL",
      "price.currency INVALID_FORMAT",
    ]);
  });

  it("refuses a category that does not exist", async () => {
    const body = newProduct({ categoryId: "cat_01h455vb4pex5vsknk084sn02q" });
    const told = await rest.post("/v2/products", { as: rest.staff, body });
    expect([told.status, told.body.violations[0].field, told.body.violations[0].reason]).toEqual([
      400,
      "categoryId",
      "NOT_FOUND",
    ]);
  });
});

describe("getProduct", () => {
  it("answers 404 for what does not exist and for drafts of others than staff", async () => {
    const draft = await rest.newProduct({ status: "DRAFT" });
    const unknown = await rest.get("/v2/products/prod_01h455vb4pex5vsknk084sn02q");
    expect([unknown.status, unknown.body.reason]).toEqual([404, "PRODUCT_NOT_FOUND"]);
    expect(unknown.body.type).toBe("/errors/PRODUCT_NOT_FOUND");
    expect(unknown.body.instance).toBe("/v2/products/prod_01h455vb4pex5vsknk084sn02q");
    expect((await rest.get(`/v2/products/${draft.id}`)).status).toBe(404);
    expect((await rest.get(`/v2/products/${draft.id}`, { as: rest.staff })).status).toBe(200);
  });

  it("answers HEAD like GET, without the body", async () => {
    const product = await rest.newProduct();
    const get = await rest.get(`/v2/products/${product.id}`);
    const head = await rest.head(`/v2/products/${product.id}`);
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    expect(head.headers["etag"]).toBe(get.headers["etag"]);
  });
});

describe("updateProduct", () => {
  it("changes what is given, as a merge patch", async () => {
    const { id } = await rest.newProduct({ attributes: { origin: "Ceylon", weight: "100 g" } });
    const told = await rest.patch(`/v2/products/${id}`, {
      as: rest.staff,
      headers: { "If-Match": '"1"', "Content-Type": "application/merge-patch+json" },
      body: JSON.stringify({ name: "Assam", attributes: { weight: null, grade: "TGFOP" } }),
    });
    expect([told.status, told.headers["etag"]]).toEqual([200, '"2"']);
    expect(told.body).toMatchObject({
      name: "Assam",
      version: 2,
      attributes: { origin: "Ceylon", grade: "TGFOP" },
    });
    expect(told.body.attributes.weight).toBeUndefined();
  });

  it("needs If-Match: 428 without, 412 when it is stale, weak or foreign", async () => {
    const { id } = await rest.newProduct();
    const change = (headers: Record<string, string>) =>
      rest.patch(`/v2/products/${id}`, { as: rest.staff, headers, body: { name: "Assam" } });
    for (const headers of [{}, { "If-Match": "*" }]) {
      const told = await change(headers);
      expect([told.status, told.body.reason]).toEqual([428, "VERSION_REQUIRED"]);
    }
    for (const tag of ['"7"', 'W/"1"', '"abc"', '"99999999999"', '"0"']) {
      const told = await change({ "If-Match": tag });
      expect([tag, told.status, told.body.reason]).toEqual([tag, 412, "VERSION_MISMATCH"]);
    }
    expect((await change({ "If-Match": "1" })).status).toBe(400);
    expect((await change({ "If-Match": '"1", "2"' })).status).toBe(400);
    expect((await change({ "If-Match": '"1-1f0c9b2a"' })).status).toBe(200);
  });

  it("refuses to remove what a product can't be without", async () => {
    const { id } = await rest.newProduct();
    const told = await rest.patch(`/v2/products/${id}`, {
      as: rest.staff,
      headers: { "If-Match": '"1"' },
      body: { name: null, price: null },
    });
    expect(told.status).toBe(400);
    expect(told.body.violations).toEqual([
      { field: "name", reason: "REQUIRED", description: "can't be removed" },
      { field: "price", reason: "REQUIRED", description: "can't be removed" },
    ]);
  });
});

describe("archiveProduct", () => {
  it("answers with the archived product, which changes no more", async () => {
    const { id } = await rest.newProduct();
    const archived = await rest.delete(`/v2/products/${id}`, {
      as: rest.staff,
      headers: { "If-Match": '"1"' },
    });
    expect([archived.status, archived.body.status]).toEqual([200, "ARCHIVED"]);
    const again = await rest.delete(`/v2/products/${id}`, { as: rest.staff, headers: { "If-Match": '"2"' } });
    expect([again.status, again.body.reason]).toEqual([409, "PRODUCT_ARCHIVED"]);
    expect((await rest.delete(`/v2/products/${id}`, { as: rest.staff })).status).toBe(428);
    expect(
      (
        await rest.delete("/v2/products/prod_01h455vb4pex5vsknk084sn02q", {
          as: rest.staff,
          headers: { "If-Match": '"1"' },
        })
      ).status,
    ).toBe(404);
  });
});
