/** Products and categories. */
import { expect } from "vitest";
import type { Scenario } from "../world.ts";

/** Text that has gone wrong in other programs, but is right. */
const rightTexts = [
  "e\u0301",
  "\u{1f469}\u200d\u{1f469}\u200d\u{1f467}",
  "\u202eevil",
  "\u{10ffff}",
  "İ ß ﬀ",
  "a\tb\r\n",
  "\\\"'",
  "%00",
];

export const catalog: readonly Scenario[] = [
  {
    name: "a product is created, read, changed and archived",
    async run(world) {
      const shop = world.as(world.sam);
      const created = await world.newProduct({ attributes: { colour: "red", size: "M" }, status: "DRAFT" });
      expect(created).toMatchObject({ status: "DRAFT", version: 1 });
      const { id } = created;
      const changed = await shop.catalog.update(id, {
        expectedVersion: 1,
        price: { amount: 2 ** 53 - 1, currency: "USD" },
        status: "ACTIVE",
        attributes: { colour: null, weight: "1 kg" },
      });
      expect(changed).toMatchObject({ version: 2, attributes: { size: "M", weight: "1 kg" } });
      expect(await world.as(world.anonymous).catalog.get(id)).toEqual(changed);
      expect(
        await shop.catalog.update(id, { expectedVersion: 2, name: "Cup", attributes: {} }),
      ).toMatchObject({ version: 3, attributes: { size: "M", weight: "1 kg" } });
      expect(await shop.catalog.archive(id, { expectedVersion: 3 })).toMatchObject({
        status: "ARCHIVED",
        version: 4,
      });
      const again = shop.catalog.update(id, { expectedVersion: 4, name: "x" });
      expect(await world.failure(again)).toMatchObject({ reason: "PRODUCT_ARCHIVED" });
      const twice = shop.catalog.archive(id, { expectedVersion: 4 });
      expect(await world.failure(twice)).toMatchObject({ reason: "PRODUCT_ARCHIVED" });
    },
  },
  {
    name: "text comes back as it was sent, in normal form C",
    async run(world) {
      for (const text of rightTexts) {
        const { id } = await world.newProduct({
          name: text,
          description: text,
          attributes: { [text]: text },
        });
        const read = await world.as(world.anonymous).catalog.get(id);
        expect(read.name).toBe(text.normalize("NFC"));
        expect(read.attributes).toEqual({ [text.normalize("NFC")]: text.normalize("NFC") });
      }
    },
  },
  {
    name: "a SKU is taken once",
    async run(world) {
      const { sku } = await world.newProduct();
      expect(await world.failure(world.newProduct({ sku }))).toMatchObject({ reason: "SKU_TAKEN" });
    },
  },
  {
    name: "a product belongs to a category that exists",
    async run(world) {
      const categoryId = "cat_01h455vb4pex5vsknk084sn02q";
      const missing = { violations: ["categoryId: NOT_FOUND"] };
      expect(await world.failure(world.newProduct({ categoryId }))).toMatchObject(missing);
      const { id } = await world.newProduct();
      const moved = world.as(world.sam).catalog.update(id, { expectedVersion: 1, categoryId });
      expect(await world.failure(moved)).toMatchObject(missing);
    },
  },
  {
    name: "a draft exists for staff only, in every way to ask for it",
    async run(world) {
      const { id } = await world.newProduct({ status: "DRAFT" });
      for (const actor of [world.anonymous, world.alice, world.sam]) {
        await world.raw(actor, { operation: "getProduct", input: { id } });
        await world.raw(actor, { operation: "batchGetProducts", input: { ids: [id] } });
        await world.raw(actor, { operation: "getStock", input: { productId: id } });
        await world.raw(actor, { operation: "listReviews", input: { productId: id } });
        await world.raw(actor, { operation: "listProducts", input: { status: "DRAFT", limit: 5 } });
        await world.raw(actor, { operation: "listProducts", input: { status: "ARCHIVED", limit: 5 } });
      }
    },
  },
  {
    name: "a batch comes in the order asked for, without what does not exist, twice what is asked for twice",
    async run(world) {
      const [one, two] = [await world.newProduct(), await world.newProduct()];
      const ids = [two.id, "prod_01h455vb4pex5vsknk084sn02q", one.id, two.id];
      const found = await world.as(world.anonymous).catalog.batchGet(ids);
      expect(found.map(({ id }) => id)).toEqual([two.id, one.id, two.id]);
      const all = await world.as(world.anonymous).catalog.products().take(100);
      await world.as(world.anonymous).catalog.batchGet(all.map(({ id }) => id));
    },
  },
  {
    name: "a filter finds the same products",
    async run(world) {
      const { catalog } = world.as(world.anonymous);
      const { id } = world.category;
      await catalog.products({ categoryId: id, minPrice: 500, maxPrice: 5_000, sort: "price" }).take(50);
      await catalog.products({ minPrice: 5_000, maxPrice: 500 }).take(5);
      for (const q of ["a", "Tea pot", "ÉCLAIR", "100%", "'", ": * & |", "\u{1f469}"])
        await catalog.products({ q }).page();
      await catalog.products({ status: "ACTIVE", sort: "-name" }).page();
      await world.as(world.sam).catalog.products({ status: "ARCHIVED" }).page();
    },
  },
  {
    name: "all that is wrong with an input is named at once",
    async run(world) {
      const wrong = { limit: 101, categoryId: "nonsense", minPrice: -1, q: "" };
      for (const input of [wrong, { ...wrong, limit: 0 }, { ...wrong, extra: "x" }]) {
        await world.raw(world.anonymous, { operation: "listProducts", input });
      }
      expect(
        await world.raw(world.anonymous, { operation: "listProducts", input: { ...wrong, limit: -1 } }),
      ).toMatchObject({
        violations: ["categoryId: INVALID_FORMAT", "limit: TOO_SMALL", "minPrice: TOO_SMALL", "q: TOO_SHORT"],
      });
      const price = { amount: 0.5, currency: "euro" };
      const input = { sku: "", name: "\ud800", description: "", price, categoryId: "x", status: "ARCHIVED" };
      await world.raw(world.sam, { operation: "createProduct", input });
    },
  },
  {
    name: "categories are listed in the shop's order, and below one another",
    async run(world) {
      const { catalog } = world.as(world.anonymous);
      const all = await Array.fromAsync(catalog.categories());
      expect(all.length).toBeGreaterThan(30);
      for (const { id } of all.slice(0, 3)) await Array.fromAsync(catalog.categories({ parentId: id }));
      expect(await catalog.category(world.category.id)).toEqual(world.category);
    },
  },
  {
    name: "what does not exist is not found",
    async run(world) {
      const { sam } = world;
      const product = "prod_01h455vb4pex5vsknk084sn02q";
      await world.raw(sam, { operation: "getProduct", input: { id: product } });
      await world.raw(sam, {
        operation: "updateProduct",
        input: { id: product, expectedVersion: 1, name: "x" },
      });
      await world.raw(sam, { operation: "archiveProduct", input: { id: product, expectedVersion: 1 } });
      await world.raw(sam, { operation: "getStock", input: { productId: product } });
      await world.raw(sam, {
        operation: "adjustStock",
        input: { productId: product, delta: 1, reason: "COUNT" },
      });
      await world.raw(sam, { operation: "listReviews", input: { productId: product } });
      const review = { productId: product, rating: 1, title: "x", body: "x" };
      await world.raw(sam, { operation: "createReview", input: review });
      await world.raw(sam, { operation: "getCategory", input: { id: "cat_01h455vb4pex5vsknk084sn02q" } });
      const customer = "cus_01h455vb4pex5vsknk084sn02q";
      await world.raw(sam, { operation: "getCustomer", input: { id: customer } });
      await world.raw(sam, {
        operation: "updateCustomer",
        input: { id: customer, expectedVersion: 1, name: "x" },
      });
      await world.raw(sam, { operation: "suspendCustomer", input: { id: customer } });
      const order = { id: "ord_01h455vb4pex5vsknk084sn02q" };
      for (const operation of [
        "getOrder",
        "cancelOrder",
        "shipOrder",
        "deliverOrder",
        "orderHistory",
      ] as const) {
        await world.raw(sam, { operation, input: order });
      }
    },
  },
];
