import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Product, sweepKeys } from "../index.ts";
import { bySystem, openTestShop, orderOf, type TestShop, unique, uuidOf } from "../testing/test-shop.ts";
import { canonicalJson } from "./idempotency.ts";

let test: TestShop;
let product: Product;
beforeAll(async () => {
  test = await openTestShop();
  product = await test.newProduct();
});
afterAll(() => test.close());

const { placeOrder, createProduct, cancelOrder } = operations;

describe("an idempotency key", () => {
  it("makes 200 concurrent orders one order with one set of events", async () => {
    const buyer = await test.newCustomer();
    const call = { ...buyer, idempotencyKey: randomUUID() };
    const all = await Promise.allSettled(
      Array.from({ length: 200 }, () => test.shop.run(placeOrder, orderOf(product), call)),
    );
    const won = all.filter((result) => result.status === "fulfilled").map((result) => result.value);
    const lost = all.filter((result) => result.status === "rejected").map((result) => result.reason.reason);
    expect(won.filter((outcome) => !outcome.replayed)).toHaveLength(1);
    expect(new Set(won.map((outcome) => outcome.value.id)).size).toBe(1);
    expect(new Set(lost)).toEqual(new Set(lost.length > 0 ? ["IDEMPOTENCY_KEY_IN_PROGRESS"] : []));
    const owner = uuidOf(buyer.id);
    expect(await test.database.prisma.order.count({ where: { customerId: owner } })).toBe(1);
    const order = uuidOf(won[0]?.value.id as string);
    expect(await test.database.prisma.event.count({ where: { streamId: order } })).toBe(1);
  });

  it("answers a retry with the first result, to the letter, whatever has happened since", async () => {
    const call = { ...(await test.newCustomer()), idempotencyKey: randomUUID() };
    const first = await test.shop.run(placeOrder, orderOf(product), call);
    await test.shop.run(cancelOrder, { id: first.value.id }, bySystem);
    const again = await test.shop.run(placeOrder, orderOf(product), call);
    expect(again.replayed).toBe(true);
    expect(JSON.stringify(again.value)).toBe(JSON.stringify(first.value));
  });

  it("is refused for another input, and the order of object keys is no other input", async () => {
    const call = { ...(await test.newCustomer()), idempotencyKey: randomUUID() };
    const input = orderOf(product);
    await test.shop.run(placeOrder, input, call);
    const shuffled = {
      paymentToken: input.paymentToken,
      shippingAddress: input.shippingAddress,
      items: input.items,
    };
    expect((await test.shop.run(placeOrder, shuffled, call)).replayed).toBe(true);
    await expect(test.shop.run(placeOrder, orderOf(product, 2), call)).rejects.toMatchObject({
      reason: "IDEMPOTENCY_KEY_REUSED",
    });
  });

  it("takes an absent field and null for the same, and does not care how long the caller would wait", async () => {
    const call = { ...(await test.newCustomer()), idempotencyKey: randomUUID() };
    const input = orderOf(product);
    await test.shop.run(placeOrder, { ...input, waitSeconds: 5 }, call);
    const nulls = { ...input, shippingAddress: { ...input.shippingAddress, line2: null, region: null } };
    expect((await test.shop.run(placeOrder, nulls, call)).replayed).toBe(true);
  });

  it("belongs to its caller and operation", async () => {
    const idempotencyKey = randomUUID();
    const [one, other] = [await test.newCustomer(), await test.newCustomer()];
    const first = await test.shop.run(placeOrder, orderOf(product), { ...one, idempotencyKey });
    const second = await test.shop.run(placeOrder, orderOf(product), { ...other, idempotencyKey });
    expect(second.value.id).not.toBe(first.value.id);
    const cancelled = await test.shop.run(cancelOrder, { id: first.value.id }, { ...one, idempotencyKey });
    expect(cancelled.value.status).toBe("CANCELLED");
  });

  it("is free again after a failed attempt, which leaves nothing behind", async () => {
    const call = { ...bySystem, idempotencyKey: randomUUID() };
    const taken = {
      sku: product.sku,
      name: "N",
      description: "",
      price: product.price,
      categoryId: test.categoryId,
    };
    const before = await test.database.prisma.event.count();
    await expect(test.shop.run(createProduct, taken, call)).rejects.toMatchObject({ reason: "SKU_TAKEN" });
    expect(await test.database.prisma.event.count()).toBe(before);
    const { value } = await test.shop.run(createProduct, { ...taken, sku: unique("FREE") }, call);
    expect(value.version).toBe(1);
  });

  it("is answered at once while another request holds it", async () => {
    const call = { ...(await test.newCustomer()), idempotencyKey: "held" };
    const holder = await test.database.pool.connect();
    await holder.query("BEGIN");
    const lock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 7))";
    await holder.query(lock, [JSON.stringify([uuidOf(call.id), "placeOrder", "held"])]);
    await expect(test.shop.run(placeOrder, orderOf(product), call)).rejects.toMatchObject({
      reason: "IDEMPOTENCY_KEY_IN_PROGRESS",
    });
    await holder.query("ROLLBACK");
    holder.release();
    expect((await test.shop.run(placeOrder, orderOf(product), call)).replayed).toBe(false);
  });

  it.each(["", "x".repeat(256), "é", "a\nb"])("is refused when it is %j", async (idempotencyKey) => {
    const call = { ...(await test.newCustomer()), idempotencyKey };
    await expect(test.shop.run(placeOrder, orderOf(product), call)).rejects.toMatchObject({
      reason: "IDEMPOTENCY_KEY_INVALID",
    });
  });

  it("is required to place an order", async () => {
    const buyer = await test.newCustomer();
    await expect(test.shop.run(placeOrder, orderOf(product), { caller: buyer.caller })).rejects.toMatchObject(
      {
        reason: "IDEMPOTENCY_KEY_REQUIRED",
      },
    );
  });

  it("is forgotten after a day and not before", async () => {
    const call = { ...(await test.newCustomer()), idempotencyKey: randomUUID() };
    await test.shop.run(placeOrder, orderOf(product), call);
    const hours = (count: number) => new Date(Date.now() + count * 3600 * 1000);
    await sweepKeys(test.database.pool, hours(23));
    expect((await test.shop.run(placeOrder, orderOf(product), call)).replayed).toBe(true);
    await sweepKeys(test.database.pool, hours(25));
    expect((await test.shop.run(placeOrder, orderOf(product), call)).replayed).toBe(false);
  });
});

describe("canonical JSON", () => {
  it("sorts keys at every depth and leaves arrays as they are", () => {
    expect(canonicalJson({ b: [2, 1], a: { d: -0, c: null }, e: undefined })).toBe(
      '{"a":{"c":null,"d":0},"b":[2,1]}',
    );
  });
});
