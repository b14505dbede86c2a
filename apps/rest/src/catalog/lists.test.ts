import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

const names = ({ body }: { body: { data: { name: string }[] } }) => body.data.map(({ name }) => name);

describe("a list", () => {
  it("is walked in both directions by its Link header, which keeps the other parameters", async () => {
    for (const [at, name] of ["A", "B", "C", "D", "E"].entries()) {
      await rest.newProduct({ name: `Walk ${name}`, price: { amount: 100 + at, currency: "EUR" } });
    }
    const first = await rest.get("/v2/products?q=walk&sort=price&limit=2");
    expect(names(first)).toEqual(["Walk A", "Walk B"]);
    expect(first.body.page.prevCursor).toBeNull();
    const next = linkOf(first.headers["link"], "next");
    expect(next).toBe(`/v2/products?q=walk&sort=price&limit=2&after=${first.body.page.nextCursor}`);
    const second = await rest.get(next);
    expect(names(second)).toEqual(["Walk C", "Walk D"]);
    const last = await rest.get(linkOf(second.headers["link"], "next"));
    expect(names(last)).toEqual(["Walk E"]);
    expect(last.body.page.nextCursor).toBeNull();
    expect(last.headers["link"]).not.toContain('rel="next"');
    expect(names(await rest.get(linkOf(last.headers["link"], "prev")))).toEqual(["Walk C", "Walk D"]);
  });

  it("keeps its Link header whole, whatever a client writes into its query", async () => {
    await rest.newProduct({ name: 'Odd "tea"' });
    await rest.newProduct({ name: 'Odd "tea"' });
    const { headers } = await rest.get("/v2/products?limit=1&q=odd>;%22");
    expect(headers["link"]).toMatch(/^<\/v2\/products\?limit=1&q=odd%3E;%22&after=[\w-]+>; rel="next"$/);
  });

  it("filters by category, status and price", async () => {
    await rest.newProduct({ name: "Cheap", price: { amount: 1, currency: "EUR" } });
    await rest.newProduct({ name: "Cheap draft", price: { amount: 1, currency: "EUR" }, status: "DRAFT" });
    const query = `categoryId=${rest.categoryId}&minPrice=1&maxPrice=1`;
    expect(names(await rest.get(`/v2/products?${query}`))).toEqual(["Cheap"]);
    expect(names(await rest.get(`/v2/products?${query}&status=DRAFT`, { as: rest.staff }))).toEqual([
      "Cheap draft",
    ]);
    expect(names(await rest.get(`/v2/products?${query}&status=DRAFT`))).toEqual([]);
  });

  it("refuses cursors that were changed or belong to another list", async () => {
    await rest.newProduct();
    await rest.newProduct();
    const { body } = await rest.get("/v2/products?limit=1");
    const other = await rest.get(`/v2/products?limit=1&sort=name&after=${body.page.nextCursor}`);
    expect([other.status, other.body.reason]).toEqual([400, "CURSOR_MISMATCH"]);
    const forged = await rest.get("/v2/products?after=abc");
    expect([forged.status, forged.body.reason]).toEqual([400, "INVALID_CURSOR"]);
  });

  it.each([
    ["limit=0", "limit", "TOO_SMALL"],
    ["limit=101", "limit", "TOO_LARGE"],
    ["limit=ten", "limit", "WRONG_TYPE"],
    ["limit=1e1", "limit", "WRONG_TYPE"],
    ["limit=1&limit=2", "limit", "DUPLICATE"],
    ["sort=colour", "sort", "NOT_ALLOWED"],
    ["colour=red", "colour", "UNKNOWN_FIELD"],
    ["q=%ff", "q", "INVALID_FORMAT"],
    ["q=%00", "q", "INVALID_TEXT"],
    ["minPrice=9007199254740992", "minPrice", "TOO_LARGE"],
    ["after=a&before=b", "before", "MUTUALLY_EXCLUSIVE"],
    ["__proto__=1", "__proto__", "NOT_ALLOWED"],
  ])("refuses ?%s", async (query, field, reason) => {
    const { status, body } = await rest.get(`/v2/products?${query}`);
    expect([status, body.violations]).toMatchObject([400, [{ field, reason }]]);
  });
});

describe("ids", () => {
  it("fetches the products named, in their order, without those that don't exist", async () => {
    const [one, two] = [await rest.newProduct(), await rest.newProduct()];
    const { body } = await rest.get(`/v2/products?ids=${two.id},prod_01h455vb4pex5vsknk084sn02q,${one.id}`);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([two.id, one.id]);
    expect(body.page).toEqual({ nextCursor: null, prevCursor: null });
  });

  it("excludes filters and pages", async () => {
    const { status, body } = await rest.get("/v2/products?ids=prod_01h455vb4pex5vsknk084sn02q&limit=5");
    expect([status, body.violations[0].reason]).toEqual([400, "MUTUALLY_EXCLUSIVE"]);
  });
});

describe("categories", () => {
  it("lists them by position, or below one, and reads one", async () => {
    const { body } = await rest.get("/v2/categories");
    expect(names({ body })).toEqual(["Clothes", "Shoes"]);
    const [clothes, shoes] = body.data;
    expect(names(await rest.get(`/v2/categories?parentId=${clothes.id}`))).toEqual(["Shoes"]);
    const read = await rest.get(`/v2/categories/${shoes.id}`);
    expect(read.body.links.parent).toEqual({ href: `/v2/categories/${clothes.id}` });
    expect(clothes.links.parent).toBeUndefined();
    const unknown = await rest.get("/v2/categories/cat_01h455vb4pex5vsknk084sn02q");
    expect([unknown.status, unknown.body.reason]).toEqual([404, "CATEGORY_NOT_FOUND"]);
  });
});

describe("fields and include", () => {
  it("narrows a representation to the members named", async () => {
    const { id } = await rest.newProduct({ attributes: { color: "red", size: "L" } });
    const { body, headers } = await rest.get(`/v2/products/${id}?fields=id,price.amount,attributes.color`);
    expect(body).toEqual({ id, price: { amount: 1999 }, attributes: { color: "red" } });
    expect(headers["etag"]).toMatch(/^"1-[\w-]{12}"$/);
    const changed = await rest.patch(`/v2/products/${id}`, {
      as: rest.staff,
      headers: { "If-Match": headers["etag"] as string },
      body: { name: "New" },
    });
    expect(changed.status).toBe(200);
  });

  it("refuses members and relations that there are not", async () => {
    const { id } = await rest.newProduct();
    expect((await rest.get(`/v2/products/${id}?fields=colour`)).body.violations[0].reason).toBe(
      "NOT_ALLOWED",
    );
    expect((await rest.get(`/v2/products/${id}?include=reviews`)).body.violations[0].reason).toBe(
      "NOT_ALLOWED",
    );
  });

  it("embeds relations of a whole page with a statement each", async () => {
    for (let i = 0; i < 5; i++) await rest.newProduct();
    const { body, headers } = await rest.get(
      "/v2/products?limit=5&include=category,stock&fields=id,stock.available",
    );
    for (const product of body.data) {
      expect(Object.keys(product).sort()).toEqual(["category", "id", "stock"]);
      expect(product.category).toMatchObject({
        name: "Shoes",
        links: { self: { href: `/v2/categories/${rest.categoryId}` } },
      });
      expect(product.stock).toEqual({ available: 0 });
    }
    expect(headers["server-timing"]).toMatch(/desc="4 queries"/); // the page, categories, stock and whose stock it is
  });

  it("changes its ETag when an embedded part changes", async () => {
    const { id } = await rest.newProduct();
    const path = `/v2/products/${id}?include=stock`;
    const before = await rest.get(path);
    await rest.post(`/v2/products/${id}/stock`, { as: rest.staff, body: { delta: 5, reason: "COUNT" } });
    const after = await rest.get(path, { headers: { "If-None-Match": before.headers["etag"] as string } });
    expect(after.status).toBe(200);
    expect(after.body.stock.onHand).toBe(5);
  });
});

describe("reviews", () => {
  it("are written once by each customer and listed with their product", async () => {
    const product = await rest.newProduct();
    const { token, id: customerId } = await rest.newCustomer();
    const review = { rating: 5, title: "Fine", body: "A fine cup." };
    const path = `/v2/products/${product.id}/reviews`;
    const created = await rest.post(path, { as: token, body: review });
    expect([created.status, created.headers["location"]]).toEqual([201, `${path}#${created.body.id}`]);
    expect(created.body).toMatchObject({ ...review, customerId, productId: product.id });
    const again = await rest.post(path, { as: token, body: review });
    expect([again.status, again.body.reason]).toEqual([409, "REVIEW_EXISTS"]);
    const listed = await rest.get(`${path}?sort=-rating&include=product`);
    expect(listed.body.data).toHaveLength(1);
    expect(listed.body.data[0].product.sku).toBe(product.sku);
    expect((await rest.get("/v2/products/prod_01h455vb4pex5vsknk084sn02q/reviews")).status).toBe(404);
    const bad = await rest.post(path, { as: token, body: { ...review, rating: 6 } });
    expect(bad.body.violations).toMatchObject([{ field: "rating", reason: "TOO_LARGE" }]);
  });
});

describe("stock", () => {
  it("is adjusted by staff, never below what is reserved", async () => {
    const { id } = await rest.newProduct();
    const path = `/v2/products/${id}/stock`;
    const adjust = (body: object, headers = {}) => rest.post(path, { as: rest.staff, body, headers });
    expect((await rest.get(path)).body).toMatchObject({ productId: id, onHand: 0, available: 0, version: 1 });
    expect((await adjust({ delta: 5, reason: "RECEIPT" })).body).toMatchObject({ onHand: 5, version: 2 });
    const below = await adjust({ delta: -6, reason: "DAMAGE" });
    expect([below.status, below.body.reason]).toEqual([409, "INSUFFICIENT_STOCK"]);
    const stale = await adjust({ delta: 1, reason: "COUNT" }, { "If-Match": '"1"' });
    expect([stale.status, stale.body.reason]).toEqual([412, "VERSION_MISMATCH"]);
    expect((await adjust({ delta: 1, reason: "COUNT" }, { "If-Match": '"2"' })).headers["etag"]).toBe('"3"');
    expect((await adjust({ delta: 0, reason: "COUNT" })).body.violations[0].field).toBe("delta");
    expect((await rest.post(path, { body: { delta: 1, reason: "COUNT" } })).status).toBe(401);
    expect((await rest.get("/v2/products/prod_01h455vb4pex5vsknk084sn02q/stock")).status).toBe(404);
  });
});

function linkOf(header: string | undefined, rel: string): string {
  const links = (header ?? "").split(", ").map((link) => /^<(.+)>; rel="(\w+)"$/.exec(link));
  return links.find((match) => match?.[2] === rel)?.[1] ?? `no ${rel} in ${header}`;
}
