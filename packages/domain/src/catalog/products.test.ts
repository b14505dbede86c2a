import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { anonymous, operations } from "../index.ts";
import { asStaff, bySystem, openTestShop, type TestShop, uuidOf } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const anybody = { caller: anonymous };
const { getProduct, batchGetProducts, updateProduct, archiveProduct } = operations;

describe("a product", () => {
  it("changes only where it is told to, and counts its versions", async () => {
    const product = await test.newProduct({ attributes: { color: "red", size: "42" } });
    const patch = { name: "Boot", attributes: { color: null, width: "wide" } };
    const { value } = await test.shop.run(
      updateProduct,
      { id: product.id, expectedVersion: 1, ...patch },
      asStaff(),
    );
    expect(value).toEqual({
      ...product,
      name: "Boot",
      attributes: { size: "42", width: "wide" },
      version: 2,
      updatedAt: value.updatedAt,
    });
    expect((await test.shop.run(getProduct, { id: product.id }, anybody)).value).toEqual(value);
  });

  it("refuses a change by somebody who has not read it, and logs none", async () => {
    const { id } = await test.newProduct();
    await expect(
      test.shop.run(updateProduct, { id, expectedVersion: 2, name: "N" }, asStaff()),
    ).rejects.toMatchObject({
      reason: "VERSION_MISMATCH",
    });
    const events = await test.database.prisma.event.count({
      where: { streamId: uuidOf(id), streamType: "product" },
    });
    expect(events).toBe(1);
  });

  it("never has more than 50 attributes, however many changes it takes to get there", async () => {
    const fifty = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`a${at}`, "x"]));
    const { id } = await test.newProduct({ attributes: fifty });
    const change = (attributes: Record<string, string | null>) =>
      test.shop.run(updateProduct, { id, expectedVersion: 1, attributes }, asStaff());
    await expect(change({ more: "x" })).rejects.toMatchObject({
      violations: [{ field: "attributes", reason: "TOO_MANY" }],
    });
    expect(Object.keys((await change({ more: "x", a1: null })).value.attributes)).toHaveLength(50);
  });

  it("has no change of attributes on record where none was named", async () => {
    const { id } = await test.newProduct({ attributes: { color: "red" } });
    const { value } = await test.shop.run(
      updateProduct,
      { id, expectedVersion: 1, name: "Boot", attributes: {} },
      asStaff(),
    );
    expect(value.attributes).toEqual({ color: "red" });
    const { data } = await test.database.prisma.event.findFirstOrThrow({
      where: { streamId: uuidOf(id), type: "trefoil.product.updated.v1" },
    });
    expect(data).toEqual({ name: "Boot" });
  });

  it("is archived for good", async () => {
    const { id } = await test.newProduct();
    const { value } = await test.shop.run(archiveProduct, { id, expectedVersion: 1 }, asStaff());
    expect(value).toMatchObject({ status: "ARCHIVED", version: 2 });
    const archived = { reason: "PRODUCT_ARCHIVED" };
    await expect(test.shop.run(archiveProduct, { id, expectedVersion: 2 }, asStaff())).rejects.toMatchObject(
      archived,
    );
    await expect(test.shop.run(updateProduct, { id, expectedVersion: 2 }, asStaff())).rejects.toMatchObject(
      archived,
    );
  });

  it("is nobody's business but the staff's while it is a draft", async () => {
    const { id } = await test.newProduct({ status: "DRAFT" });
    await expect(test.shop.run(getProduct, { id }, anybody)).rejects.toMatchObject({
      reason: "PRODUCT_NOT_FOUND",
    });
    expect((await test.shop.run(batchGetProducts, { ids: [id] }, anybody)).value).toEqual([]);
    expect((await test.shop.run(getProduct, { id }, asStaff())).value.id).toBe(id);
  });
});

describe("reads in one turn of the event loop", () => {
  it("share one statement, and each is told what it cost", async () => {
    const products = await Promise.all(Array.from({ length: 20 }, () => test.newProduct()));
    const query = vi.spyOn(test.database.pool, "query");
    const found = await Promise.all(products.map(({ id }) => test.shop.run(getProduct, { id }, anybody)));
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    expect(found.map((outcome) => outcome.value)).toEqual(products);
    expect(found.map((outcome) => outcome.cost.queries)).toEqual(found.map(() => 1));
  });

  it("of the same list run it once", async () => {
    const query = vi.spyOn(test.database.pool, "query");
    const ask = () => test.shop.run(operations.listProducts, { sort: "price" }, anybody);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    expect(one).toEqual(other);
  });
});

it("logs every write with who did it", async () => {
  const product = await test.newProduct();
  const staff = asStaff();
  const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  await test.shop.run(
    updateProduct,
    { id: product.id, expectedVersion: 1, name: "N" },
    { ...staff, traceparent },
  );
  const [event] = await test.database.prisma.event.findMany({
    where: { streamId: uuidOf(product.id), type: "trefoil.product.updated.v1" },
  });
  expect(event?.data).toEqual({ name: "N" });
  expect(event?.meta).toMatchObject({
    actor: { role: "STAFF" },
    correlationId: "4bf92f3577b34da6a3ce929d0e0e4736",
    traceparent,
  });
  expect(bySystem.caller.role).toBe("SYSTEM");
});
