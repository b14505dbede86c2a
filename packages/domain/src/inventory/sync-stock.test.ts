import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { operations } from "../index.ts";
import { asStaff, bySystem, openTestShop, type TestShop, uuidOf } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

const { syncStock, adjustStock } = operations;

const eventsOf = (productId: string) =>
  test.database.prisma.event.findMany({
    where: { streamId: uuidOf(productId), streamType: "stock" },
    orderBy: { position: "asc" },
  });

it("takes over what was counted, and tells it as an adjustment", async () => {
  const { id: productId } = await test.newProduct();
  const { value: more } = await test.shop.run(syncStock, { productId, counted: 7 }, bySystem);
  const { value: less } = await test.shop.run(
    syncStock,
    { productId, counted: 5, expectedVersion: more.version },
    bySystem,
  );
  expect([more, less]).toEqual([
    { productId, onHand: 7, reserved: 0, available: 7, version: 2 },
    { productId, onHand: 5, reserved: 0, available: 5, version: 3 },
  ]);
  expect((await eventsOf(productId)).map(({ type, data }) => ({ type, data }))).toEqual([
    { type: "trefoil.stock.adjusted.v1", data: { delta: 7, reason: "COUNT", onHand: 7, reserved: 0 } },
    { type: "trefoil.stock.adjusted.v1", data: { delta: -2, reason: "COUNT", onHand: 5, reserved: 0 } },
  ]);
});

it("changes nothing where the count is what the shop has", async () => {
  const { id: productId } = await test.newProduct();
  await test.shop.run(adjustStock, { productId, delta: 3, reason: "RECEIPT" }, bySystem);
  const { value } = await test.shop.run(syncStock, { productId, counted: 3 }, bySystem);
  expect(value).toEqual({ productId, onHand: 3, reserved: 0, available: 3, version: 2 });
  expect(await eventsOf(productId)).toHaveLength(1);
});

it("refuses a count of what has changed since, and one below what orders were promised", async () => {
  const { id: productId } = await test.newProduct();
  await test.shop.run(adjustStock, { productId, delta: 10, reason: "RECEIPT" }, bySystem);
  await test.database.prisma.stock.update({
    where: { productId: uuidOf(productId) },
    data: { reserved: 4 },
  });
  const count = (counted: number, expectedVersion?: number) =>
    test.shop.run(syncStock, { productId, counted, expectedVersion }, bySystem);
  await expect(count(9, 1)).rejects.toMatchObject({ reason: "VERSION_MISMATCH" });
  await expect(count(3)).rejects.toMatchObject({ reason: "INSUFFICIENT_STOCK" });
  await expect(count(-1)).rejects.toMatchObject({ reason: "INVALID_INPUT" });
  await expect(count(2_000_000_001)).rejects.toMatchObject({ reason: "INVALID_INPUT" });
  expect((await count(4)).value).toMatchObject({ onHand: 4, available: 0 });
});

it("takes a count over once, however often it is sent", async () => {
  const { id: productId } = await test.newProduct();
  const call = { ...asStaff(), idempotencyKey: randomUUID() };
  const first = await test.shop.run(syncStock, { productId, counted: 7 }, call);
  await test.shop.run(adjustStock, { productId, delta: -3, reason: "DAMAGE" }, bySystem);
  const again = await test.shop.run(syncStock, { productId, counted: 7 }, call);
  expect([again.replayed, again.value]).toEqual([true, first.value]);
  expect((await eventsOf(productId)).at(-1)?.data).toMatchObject({ onHand: 4 });
});
