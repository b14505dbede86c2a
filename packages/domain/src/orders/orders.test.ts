import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShop, operations, type Product } from "../index.ts";
import {
  address,
  asStaff,
  bySystem,
  openTestShop,
  orderOf,
  type TestShop,
  uuidOf,
} from "../testing/test-shop.ts";
import { evolve, type OrderEvent, type OrderState } from "./order.ts";
import { lockOrder, toState } from "./order-rows.ts";

let test: TestShop;
let product: Product;
beforeAll(async () => {
  test = await openTestShop();
  product = await test.newProduct();
});
afterAll(() => test.close());

const { placeOrder, cancelOrder, confirmOrder, shipOrder, deliverOrder, getOrder, listOrders, orderHistory } =
  operations;
const key = () => ({ idempotencyKey: randomUUID() });

async function placed(quantity = 1) {
  const buyer = await test.newCustomer();
  const { value } = await test.shop.run(placeOrder, orderOf(product, quantity), { ...buyer, ...key() });
  return { buyer, order: value };
}

/** The order as its events tell it. */
async function folded(id: string): Promise<OrderState | undefined> {
  const { rows } = await test.database.pool.query<{ type: string; data: object; occurred_at: string }>(
    "SELECT type, data, occurred_at FROM events WHERE stream_type = 'order' AND stream_id = $1 ORDER BY stream_version",
    [id],
  );
  return rows.reduce<OrderState | undefined>(
    (state, { type, data, occurred_at }) => evolve(state, { type, data } as OrderEvent, occurred_at),
    undefined,
  );
}

describe("orders", () => {
  it("are rows that equal the fold of their events, whatever is done to them", async () => {
    const action = fc.constantFrom(confirmOrder, shipOrder, deliverOrder, cancelOrder);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1000 }),
        fc.array(action, { maxLength: 5 }),
        async (quantity, actions) => {
          const { order } = await placed(quantity);
          for (const operation of actions) {
            // What is illegal is refused; that it leaves no trace is what this test is about.
            await test.shop.run(operation, { id: order.id }, bySystem).catch(() => undefined);
          }
        },
      ),
      { numRuns: 25 },
    );
    const { rows } = await test.database.pool.query<{ id: string }>("SELECT id FROM orders");
    for (const { id } of rows) {
      const row = await lockOrder(test.database.pool, id);
      expect(row && toState(row)).toEqual(await folded(id));
    }
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it("take the prices of the catalog at the moment they are placed", async () => {
    const cheap = await test.newProduct({ price: { amount: 100, currency: "EUR" } });
    const buyer = await test.newCustomer();
    const { value } = await test.shop.run(placeOrder, orderOf(cheap, 3), { ...buyer, ...key() });
    await test.shop.run(
      operations.updateProduct,
      { id: cheap.id, expectedVersion: 1, price: { amount: 900, currency: "EUR" } },
      bySystem,
    );
    const { value: later } = await test.shop.run(getOrder, { id: value.id }, buyer);
    expect(later.items[0]).toMatchObject({ unitPrice: { amount: 100 }, lineTotal: { amount: 300 } });
    expect(later.total).toEqual({ amount: 300, currency: "EUR" });
  });

  it("are visible to their owner and the staff, and to nobody else", async () => {
    const { buyer, order } = await placed();
    const stranger = await test.newCustomer();
    const hidden = { kind: "NOT_FOUND", reason: "ORDER_NOT_FOUND" };
    for (const operation of [getOrder, orderHistory, cancelOrder]) {
      await expect(test.shop.run(operation, { id: order.id }, stranger)).rejects.toMatchObject(hidden);
    }
    expect((await test.shop.run(getOrder, { id: order.id }, asStaff())).value.id).toBe(order.id);
    const own = await test.shop.run(listOrders, {}, buyer);
    expect(own.value.items.map((o) => o.id)).toEqual([order.id]);
    expect((await test.shop.run(listOrders, {}, stranger)).value.items).toEqual([]);
    await expect(test.shop.run(listOrders, { customerId: buyer.id }, stranger)).rejects.toMatchObject({
      reason: "ROLE_REQUIRED",
    });
  });

  it("say what their caller may do with them now", async () => {
    const { buyer, order } = await placed();
    const allowed = async (call: Parameters<typeof test.shop.run>[2]) =>
      (await test.shop.run(getOrder, { id: order.id }, call)).value.allowedActions;
    expect(await allowed(buyer)).toEqual(["cancel"]);
    await test.shop.run(confirmOrder, { id: order.id }, bySystem);
    expect(await allowed(asStaff())).toEqual(["cancel", "ship"]);
    await test.shop.run(shipOrder, { id: order.id, carrier: "Swift", trackingNumber: "S1" }, asStaff());
    expect(await allowed(buyer)).toEqual([]);
    expect(await allowed(asStaff())).toEqual(["deliver"]);
  });

  it("can be seen as they were at any moment", async () => {
    const { buyer, order } = await placed();
    await test.shop.run(confirmOrder, { id: order.id }, bySystem);
    await test.shop.run(shipOrder, { id: order.id }, bySystem);
    const { value: history } = await test.shop.run(orderHistory, { id: order.id }, buyer);
    const times = history.items.map((event) => event.time);
    expect(history.items.map((event) => event.version)).toEqual([1, 2, 3]);
    const statusAt = async (at: string) =>
      (await test.shop.run(getOrder, { id: order.id, at }, buyer)).value.status;
    expect(await statusAt(times[2] as string)).toBe("SHIPPED");
    const first = Date.parse(order.placedAt);
    await expect(statusAt(new Date(first - 1).toISOString())).rejects.toMatchObject({
      reason: "ORDER_NOT_FOUND",
    });
  });

  it("never run backwards, even when a clock does", async () => {
    const { buyer, order } = await placed();
    const behind = openShop({
      database: test.database,
      secret: new Uint8Array(32),
      now: () => new Date(Date.now() - 3_600_000),
      newId: () => randomUUID(),
      onBug: (error) => void test.bugs.push(error),
    });
    const { value } = await behind.run(cancelOrder, { id: order.id }, buyer);
    expect(value.updatedAt).toBe(order.placedAt);
    const then = new Date(Date.parse(order.placedAt) - 1000).toISOString();
    await expect(test.shop.run(getOrder, { id: order.id, at: then }, buyer)).rejects.toMatchObject({
      reason: "ORDER_NOT_FOUND",
    });
  });

  it.each(["0000-01-01T00:00:00Z", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:00"])(
    "can't be seen as they were at %s",
    async (at) => {
      const { buyer, order } = await placed();
      await expect(test.shop.run(getOrder, { id: order.id, at }, buyer)).rejects.toMatchObject({
        violations: [{ field: "at", reason: "INVALID_FORMAT" }],
      });
    },
  );

  it("never show the token they are paid with", async () => {
    const { buyer, order } = await placed();
    const { value: history } = await test.shop.run(orderHistory, { id: order.id }, buyer);
    expect(JSON.stringify([order, history])).not.toContain("tok_visa");
    expect(history.items[0]?.data).toMatchObject({ payment: { method: "CARD" } });
  });

  it("name every line that can't be sold", async () => {
    const draft = await test.newProduct({ status: "DRAFT" });
    const unknown = "prod_01h455vb4pex5vsknk084sn02q";
    const ids = [product.id, draft.id, unknown];
    const items = ids.map((productId) => ({ productId, quantity: 1 }));
    const input = { items, shippingAddress: address, payment: "WALLET" as const };
    const buyer = await test.newCustomer();
    await expect(test.shop.run(placeOrder, input, { ...buyer, ...key() })).rejects.toMatchObject({
      reason: "PRODUCT_NOT_AVAILABLE",
      violations: [{ field: "items[1].productId" }, { field: "items[2].productId" }],
    });
  });

  it("are refused to a suspended customer, and so is every change of one", async () => {
    const { buyer, order } = await placed();
    await test.shop.run(operations.suspendCustomer, { id: buyer.id }, bySystem);
    await expect(test.shop.run(cancelOrder, { id: order.id }, buyer)).rejects.toMatchObject({
      reason: "CUSTOMER_SUSPENDED",
    });
    expect((await test.shop.run(getOrder, { id: order.id }, buyer)).value.status).toBe("PENDING");
    await expect(test.shop.run(placeOrder, orderOf(product), { ...buyer, ...key() })).rejects.toMatchObject({
      reason: "CUSTOMER_SUSPENDED",
    });
  });

  it("go one way only when two commands race", async () => {
    const { buyer, order } = await placed();
    await test.shop.run(confirmOrder, { id: order.id }, bySystem);
    const race = await Promise.allSettled([
      test.shop.run(shipOrder, { id: order.id }, bySystem),
      test.shop.run(cancelOrder, { id: order.id }, buyer),
    ]);
    expect(race.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const events = await test.database.prisma.event.count({ where: { streamId: uuidOf(order.id) } });
    expect(events).toBe(3);
    expect(test.bugs).toEqual([]);
  });
});
