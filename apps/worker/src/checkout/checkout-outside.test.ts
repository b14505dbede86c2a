import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckoutWorld, openCheckoutWorld } from "../testing/checkout-world.ts";
import { type OutsideWorld, openOutsideWorld } from "../testing/outside-world.ts";

let world: CheckoutWorld;
let outside: OutsideWorld;
let shoe: string;
beforeAll(async () => {
  [world, outside] = await Promise.all([openCheckoutWorld(), openOutsideWorld({ timeoutMs: 300 })]);
  shoe = await world.newProduct(1000);
  world.startWorker(outside.gateways);
});
afterAll(async () => {
  await world.close();
  await outside.close();
});

async function place(token: string, quantity = 1) {
  const customer = await world.newCustomer();
  return world.place({ customer, items: [{ productId: shoe, quantity }], token });
}

async function bought(token: string, quantity = 1) {
  const { id } = await place(token, quantity);
  await world.settled();
  const { status, cancelReason } = await world.order(id);
  const book = await outside.ask<{ status: string }>("payments", `/v1/payments/${id.replace("ord", "pay")}`);
  return [status, cancelReason, book.status];
}

describe("a checkout with the providers that come with the shop", () => {
  it.each([
    ["tok_visa", 1, ["CONFIRMED", null, "captured"]],
    ["tok_flaky", 1, ["CONFIRMED", null, "captured"]],
    ["tok_declined", 1, ["CANCELLED", "PAYMENT_DECLINED", "declined"]],
    ["tok_insufficient_funds", 1, ["CONFIRMED", null, "captured"]],
    ["tok_insufficient_funds", 101, ["CANCELLED", "INSUFFICIENT_FUNDS", "declined"]],
    ["tok_timeout", 1, ["CANCELLED", "PAYMENT_TIMEOUT", "voided"]],
  ])("paid with %s for %i pieces is %j", async (token, quantity, expected) => {
    expect(await bought(token, quantity)).toEqual(expected);
  });

  it("waits while the payment provider is away, and is confirmed when it is back", async () => {
    await outside.control("payments", { outage: true });
    const orders = await Promise.all(Array.from({ length: 10 }, () => place("tok_visa")));
    const tried = async () => {
      const checkouts = await Promise.all(orders.map(({ id }) => world.checkout(id)));
      return checkouts.every(({ lastError }) => lastError !== null);
    };
    while (!(await tried())) await new Promise(setImmediate);
    for (const { id } of orders) expect((await world.order(id)).status).toBe("PENDING");
    await outside.control("payments", {});
    await world.settled();
    for (const { id } of orders) expect((await world.order(id)).status).toBe("CONFIRMED");
  });
});
