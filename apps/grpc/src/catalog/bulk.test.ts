import { operations, system } from "@trefoil/domain";
import {
  CatalogServiceDefinition,
  ImportMode,
  type ImportProductsRequest,
  type NewProduct,
  type Product,
  ProductStatus,
} from "@trefoil/proto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbers } from "../testing/appended-events.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { idleInTransaction, watchSent } from "../testing/held.ts";
import { faultOf, reading } from "../testing/reading.ts";
import { requests } from "../testing/requests.ts";

let grpc: GrpcUnderTest;
const sent = watchSent();
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
});
afterAll(async () => {
  sent.close();
  await grpc.close();
});

let serial = 0;
function product(fields: Partial<NewProduct> = {}): ImportProductsRequest {
  const value: NewProduct = {
    sku: `BULK-${serial++}`,
    name: "Shoe",
    description: "For feet",
    price: { amount: 1_999n, currency: "EUR" },
    categoryId: grpc.categoryId,
    status: ProductStatus.UNSPECIFIED,
    attributes: new Map([["size", "42"]]),
    ...fields,
  };
  return { message: { $case: "product", value } };
}
const options = (mode: ImportMode): ImportProductsRequest => ({
  message: { $case: "options", value: { mode } },
});

async function* given(...parts: ImportProductsRequest[]): AsyncGenerator<ImportProductsRequest> {
  yield* parts;
}

const catalog = (token: string | undefined = grpc.staff) => grpc.client(CatalogServiceDefinition, token);

async function exported(asked: object = {}): Promise<Product[]> {
  const all: Product[] = [];
  for await (const { product } of catalog().exportProducts(asked)) all.push(product as Product);
  return all;
}

describe("an import", () => {
  it("keeps all products, with what was said of each", async () => {
    const { summary } = await catalog().importProducts(
      given(product({ sku: "BULK-A" }), product({ sku: "BULK-B", status: ProductStatus.DRAFT })),
    );
    expect(summary).toEqual({
      mode: ImportMode.ATOMIC,
      received: 2,
      created: 2,
      failed: 0,
      errors: [],
      errorsTruncated: false,
    });
    expect((await exported()).filter(({ sku }) => /^BULK-[AB]$/.test(sku))).toMatchObject([
      {
        sku: "BULK-A",
        name: "Shoe",
        description: "For feet",
        price: { amount: 1_999n, currency: "EUR" },
        categoryId: grpc.categoryId,
        status: ProductStatus.ACTIVE,
        attributes: new Map([["size", "42"]]),
      },
      { sku: "BULK-B", status: ProductStatus.DRAFT },
    ]);
  });

  it("keeps the good ones where it is asked to, and tells what is wrong with the others", async () => {
    const { summary } = await catalog().importProducts(
      given(
        options(ImportMode.BEST_EFFORT),
        product({ sku: "BULK-TWICE" }),
        product({ name: "", price: undefined }),
        { message: undefined },
        options(ImportMode.ATOMIC),
        product({ sku: "BULK-TWICE" }),
        product({ attributes: new Map([["__proto__", "x"]]) }),
      ),
    );
    expect(summary).toMatchObject({ mode: ImportMode.BEST_EFFORT, received: 6, created: 1, failed: 5 });
    expect(summary?.errors).toMatchObject([
      { line: 2, reason: "INVALID_INPUT", violations: [{ field: "name" }, { field: "price" }] },
      { line: 3, reason: "INVALID_INPUT", detail: "The line has no product." },
      { line: 4, reason: "INVALID_INPUT" },
      { line: 5, reason: "SKU_TAKEN", violations: [{ field: "sku", reason: "DUPLICATE" }] },
      { line: 6, reason: "INVALID_INPUT" },
    ]);
  });

  it("keeps nothing when any product is bad", async () => {
    const fault = faultOf(
      catalog().importProducts(given(product({ sku: "BULK-NOT" }), product({ sku: "" }))),
    );
    expect(await fault).toMatchObject({ code: "INVALID_ARGUMENT", reason: "IMPORT_REJECTED" });
    expect((await exported()).some(({ sku }) => sku === "BULK-NOT")).toBe(false);
  });

  it("keeps nothing when it is cut off", async () => {
    const parts = requests(...numbers(0, 2_500).map(() => product({ name: "Cut off" })));
    const hangUp = new AbortController();
    const done = catalog().importProducts(parts, { signal: hangUp.signal });
    const transactions = async () => (await idleInTransaction(grpc.process, "%INSERT INTO products%")).length;
    await expect.poll(transactions).toBe(1);
    hangUp.abort();
    await expect(done).rejects.toThrow();
    await expect.poll(transactions).toBe(0);
    expect((await exported()).some(({ name }) => name === "Cut off")).toBe(false);
  });

  it("tells who may not import before anything is sent", async () => {
    const { token } = await grpc.newCustomer();
    expect(await faultOf(catalog(token).importProducts(requests()))).toMatchObject({
      code: "PERMISSION_DENIED",
    });
  });

  it("is empty where nothing is sent, and refuses a mode that it does not know", async () => {
    const { summary } = await catalog().importProducts(given());
    expect(summary).toMatchObject({ received: 0, created: 0 });
    expect(await faultOf(catalog().importProducts(given(options(7 as ImportMode), product())))).toMatchObject(
      {
        code: "INVALID_ARGUMENT",
        reason: "INVALID_INPUT",
      },
    );
  });

  it("is the staff's", async () => {
    const { token } = await grpc.newCustomer();
    expect(await faultOf(catalog(token).importProducts(given(product())))).toMatchObject({
      reason: "ROLE_REQUIRED",
    });
  });
});

describe("an export", () => {
  const cursors = () => idleInTransaction(grpc.process, "FETCH%exported");
  const open = async () => (await cursors()).length;

  it("has each product once, of a status or a category where it is asked for", async () => {
    const draft = await grpc.newProduct({ status: "DRAFT" });
    const all = await exported();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const { rows } = await grpc.process.database.pool.query("SELECT count(*) AS n FROM products");
    expect(all).toHaveLength(rows[0].n);
    const drafts = await exported({ status: ProductStatus.DRAFT, categoryId: grpc.categoryId });
    expect(drafts.map(({ id }) => id)).toContain(draft.id);
    expect(new Set(drafts.map(({ status }) => status))).toEqual(new Set([ProductStatus.DRAFT]));
  });

  it("waits for a client that stops reading, and closes its cursor when that client leaves", async () => {
    await catalog().importProducts(
      given(...numbers(0, 5_000).map(() => product({ description: "x".repeat(2_000) }))),
    );
    const live = reading((options) => catalog().exportProducts({}, options));
    await live.next();
    await expect.poll(open).toBe(1);
    const fetched = await cursors();
    expect(sent.unsent()).toBeGreaterThan(0);
    expect(sent.unsent()).toBeLessThan(100_000);
    await grpc.process.shop.run(operations.listProducts, {}, { caller: system });
    expect(await cursors()).toEqual(fetched);
    live.leave();
    await expect.poll(open).toBe(0);
    expect(await exported()).not.toHaveLength(0);
  });

  it("is the staff's", async () => {
    const live = reading((options) => grpc.client(CatalogServiceDefinition).exportProducts({}, options));
    expect(await faultOf(live.next())).toMatchObject({ reason: "TOKEN_REQUIRED" });
  });
});
