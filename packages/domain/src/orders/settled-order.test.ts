import { randomUUID, randomUUIDv7 } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openShop, operations } from "../index.ts";
import { openTestShop, orderOf, type TestShop } from "../testing/test-shop.ts";

let test: TestShop;
beforeAll(async () => {
  test = await openTestShop();
});
afterAll(() => test.close());

it("answers a caller who waits when the process begins to stop, with the order as it is", async () => {
  const [product, buyer] = [await test.newProduct(), await test.newCustomer()];
  const stopping = new AbortController();
  const shop = openShop({
    database: test.database,
    secret: new Uint8Array(32).fill(1),
    stopping: stopping.signal,
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: (error) => void test.bugs.push(error),
  });
  const begun = performance.now();
  const place = () =>
    shop.run(
      operations.placeOrder,
      { ...orderOf(product), waitSeconds: 10 },
      { ...buyer, idempotencyKey: randomUUID() },
    );
  const told = place();
  const orders = async () => (await shop.run(operations.listOrders, {}, buyer)).value.items.length;
  await expect.poll(orders).toBe(1);
  stopping.abort();
  expect((await told).value.status).toBe("PENDING");
  expect((await place()).value.status).toBe("PENDING");
  expect(performance.now() - begun).toBeLessThan(9_000);
  expect(test.bugs).toEqual([]);
  await shop.log.close();
});
