import { afterAll, beforeAll, expect, it } from "vitest";
import { operations, type ShopError } from "../index.ts";
import { bySystem, openTestShop, type TestShop, uuidOf } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const { adjustStock, getStock } = operations;

it("never brings stock below what is reserved under 100 concurrent adjustments", async () => {
  const product = await test.newProduct();
  const productId = product.id;
  await test.shop.run(adjustStock, { productId, delta: 40, reason: "RECEIPT" }, bySystem);
  await test.database.prisma.stock.update({
    where: { productId: uuidOf(productId) },
    data: { reserved: 10 },
  });
  const deltas = Array.from({ length: 100 }, (_, at) => (at % 3 === 0 ? 1 : -1));
  const outcomes = await Promise.all(
    deltas.map(async (delta) => {
      try {
        const { value } = await test.shop.run(adjustStock, { productId, delta, reason: "COUNT" }, bySystem);
        return { delta, stock: value };
      } catch (error) {
        return { delta: 0, reason: (error as ShopError).reason };
      }
    }),
  );
  const refused = outcomes.filter((outcome) => outcome.stock === undefined);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every((outcome) => outcome.reason === "INSUFFICIENT_STOCK")).toBe(true);
  const levels = outcomes.flatMap(({ stock }) => (stock ? [stock] : []));
  expect(Math.min(...levels.map((stock) => stock.available))).toBe(0);
  const { value: after } = await test.shop.run(getStock, { productId }, bySystem);
  expect(after.onHand).toBe(40 + outcomes.reduce((sum, { delta }) => sum + delta, 0));
  expect(after.version).toBe(2 + levels.length);
  const events = await test.database.prisma.event.count({
    where: { streamId: uuidOf(productId), streamType: "stock" },
  });
  expect(events).toBe(1 + levels.length);
});

it("can't be got around: the database itself refuses such a row", async () => {
  const { id } = await test.newProduct();
  const write = (data: { onHand?: number; reserved?: number }) =>
    test.database.prisma.stock.update({ where: { productId: uuidOf(id) }, data });
  await expect(write({ onHand: -1 })).rejects.toThrow("stock");
  await expect(write({ reserved: 1 })).rejects.toThrow("stock");
});

it("refuses a stale version and an unknown product", async () => {
  const { id: productId } = await test.newProduct();
  const change = { productId, delta: 1, reason: "COUNT" } as const;
  await test.shop.run(adjustStock, { ...change, expectedVersion: 1 }, bySystem);
  await expect(test.shop.run(adjustStock, { ...change, expectedVersion: 1 }, bySystem)).rejects.toMatchObject(
    {
      reason: "VERSION_MISMATCH",
    },
  );
  const unknown = { ...change, productId: "prod_01h455vb4pex5vsknk084sn02q" };
  await expect(test.shop.run(adjustStock, unknown, bySystem)).rejects.toMatchObject({
    reason: "PRODUCT_NOT_FOUND",
  });
});

it("refuses a level above two thousand million", async () => {
  const { id: productId } = await test.newProduct();
  await test.database.prisma.stock.update({
    where: { productId: uuidOf(productId) },
    data: { onHand: 2_000_000_000 },
  });
  await expect(
    test.shop.run(adjustStock, { productId, delta: 1, reason: "RECEIPT" }, bySystem),
  ).rejects.toMatchObject({ reason: "STOCK_OVERFLOW" });
  expect(test.bugs).toEqual([]);
});
