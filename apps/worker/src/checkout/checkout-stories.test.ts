import { randomUUID } from "node:crypto";
import {
  cancelOrder,
  deliverOrder,
  depositToWallet,
  freezeWallet,
  getShipment,
  getWallet,
  openWallet,
  orderHistory,
  placeOrder,
  retryCheckout,
  shipOrder,
  withdrawFromWallet,
} from "@trefoil/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bySystem, type CheckoutWorld, openCheckoutWorld } from "../testing/checkout-world.ts";
import { type PretendGateways, pretendGateways } from "../testing/pretend-gateways.ts";
import type { CheckoutOptions } from "./start-checkouts.ts";

let world: CheckoutWorld;
beforeEach(async () => {
  world = await openCheckoutWorld();
});
afterEach(() => world.close());

const soon: CheckoutOptions = { waitMs: () => 5 };

/** An order of two of five, its checkout over. */
async function checkedOut(outside: PretendGateways, token = "tok_visa") {
  const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
  world.startWorker(outside, soon);
  const { id } = await world.place({ customer, items: [{ productId: shoe, quantity: 2 }], token });
  await world.settled();
  return { id, shoe, customer, order: await world.order(id), checkout: await world.checkout(id) };
}

describe("the parcel of an order", () => {
  const parcel = async (orderId: string) => (await world.shop.run(getShipment, { orderId }, bySystem)).value;

  it("leaves with the carrier that was booked, and arrives", async () => {
    const { id } = await checkedOut(pretendGateways());
    const { carrier, trackingNumber } = await parcel(id);
    const shipped = await world.shop.run(shipOrder, { id }, bySystem);
    expect(shipped.value).toMatchObject({ status: "SHIPPED", carrier, trackingNumber });
    expect(await parcel(id)).toMatchObject({ status: "SHIPPED", version: 2 });
    await world.shop.run(deliverOrder, { id }, bySystem);
    expect(await parcel(id)).toMatchObject({ status: "DELIVERED", version: 3 });
  });

  it("leaves as the staff say, where they know better", async () => {
    const { id } = await checkedOut(pretendGateways());
    const input = { id, carrier: "Snail", trackingNumber: "SN1" };
    await world.shop.run(shipOrder, input, bySystem);
    expect(await parcel(id)).toMatchObject({ carrier: "Snail", trackingNumber: "SN1" });
  });

  it("stays as it is where the order can't be shipped", async () => {
    const { id, customer } = await checkedOut(pretendGateways());
    await world.shop.run(cancelOrder, { id }, customer);
    await world.settled();
    await expect(world.shop.run(shipOrder, { id }, bySystem)).rejects.toMatchObject({
      reason: "ILLEGAL_ORDER_TRANSITION",
    });
    expect((await parcel(id)).status).toBe("CANCELLED");
  });
});

describe("a wallet", () => {
  async function withWallet(amount: number) {
    const customer = await world.newCustomer();
    const about = { customerId: customer.id };
    await world.shop.run(openWallet, about, bySystem);
    const deposit = { ...about, amount: { amount, currency: "EUR" } };
    await world.shop.run(depositToWallet, deposit, { ...bySystem, idempotencyKey: randomUUID() });
    const balance = async () => (await world.shop.run(getWallet, about, bySystem)).value.balance.amount;
    return { customer, about, balance };
  }

  it("that can't take its money back parks the checkout, until somebody has seen to it", async () => {
    const { customer, about, balance } = await withWallet(1000);
    const shoe = await world.newProduct(1);
    world.startWorker(pretendGateways(), soon);
    const { id } = await world.place({
      customer,
      items: [{ productId: shoe, quantity: 1 }],
      token: "WALLET",
    });
    await world.settled();
    const full = { ...about, amount: { amount: Number.MAX_SAFE_INTEGER, currency: "EUR" } };
    const once = () => ({ ...bySystem, idempotencyKey: randomUUID() });
    await world.shop.run(depositToWallet, full, once());
    await world.shop.run(cancelOrder, { id }, customer);
    await world.settled();
    const parked = await world.checkout(id);
    expect(parked).toMatchObject({ state: "COMPENSATING", step: "CAPTURE", attempts: 8, parked: true });
    expect(parked.lastError).toContain("AMOUNT_OVERFLOW");
    await world.shop.run(withdrawFromWallet, full, once());
    await world.shop.run(retryCheckout, { orderId: id }, bySystem);
    await world.settled();
    expect(await balance()).toBe(1000);
    expect(await world.stock(shoe)).toEqual({ onHand: 1, reserved: 0 });
  });

  it("pays for orders as long as there is money in it, and gets it back", async () => {
    const { customer, balance } = await withWallet(2500);
    const shoe = await world.newProduct(10);
    const outside = pretendGateways();
    world.startWorker(outside);
    const order = () => world.place({ customer, items: [{ productId: shoe, quantity: 1 }], token: "WALLET" });
    const orders = await Promise.all([order(), order(), order()]);
    await world.settled();
    const states = await Promise.all(orders.map(({ id }) => world.order(id)));
    expect(states.map(({ status, cancelReason }) => cancelReason ?? status).sort()).toEqual([
      "CONFIRMED",
      "CONFIRMED",
      "INSUFFICIENT_FUNDS",
    ]);
    expect(await balance()).toBe(500);
    const bought = states.find(({ status }) => status === "CONFIRMED");
    await world.shop.run(cancelOrder, { id: bought?.id ?? "" }, customer);
    await world.settled();
    expect(await balance()).toBe(1500);
    expect(await world.stock(shoe)).toEqual({ onHand: 9, reserved: 0 });
    expect(outside.accounts.size).toBe(0);
  });

  it("that is frozen pays nothing", async () => {
    const { customer, about, balance } = await withWallet(2500);
    await world.shop.run(freezeWallet, about, bySystem);
    const shoe = await world.newProduct(10);
    world.startWorker(pretendGateways());
    const items = [{ productId: shoe, quantity: 1 }];
    const { id } = await world.place({ customer, items, token: "WALLET" });
    await world.settled();
    expect(await world.order(id)).toMatchObject({ status: "CANCELLED", cancelReason: "WALLET_FROZEN" });
    expect(await balance()).toBe(2500);
  });
});

describe("a caller who waits", () => {
  it("is answered as soon as the order is confirmed, and again when he asks again", async () => {
    const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
    world.startWorker(pretendGateways());
    const input = {
      items: [{ productId: shoe, quantity: 1 }],
      shippingAddress: { name: "A", line1: "B", city: "C", postalCode: "1", country: "DE" },
      paymentToken: "tok_visa",
      waitSeconds: 10,
    };
    const call = { ...customer, idempotencyKey: randomUUID() };
    const first = await world.shop.run(placeOrder, input, call);
    expect([first.value.status, first.replayed]).toEqual(["CONFIRMED", false]);
    const again = await world.shop.run(placeOrder, input, call);
    expect(again).toMatchObject({ replayed: true, value: { id: first.value.id, status: "CONFIRMED" } });
  });

  it("is answered with the order as it is when the time is over", async () => {
    const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
    const order = await world.shop.run(
      placeOrder,
      {
        items: [{ productId: shoe, quantity: 1 }],
        shippingAddress: { name: "A", line1: "B", city: "C", postalCode: "1", country: "DE" },
        payment: "WALLET",
        waitSeconds: 1,
      },
      { ...customer, idempotencyKey: randomUUID() },
    );
    expect(order.value.status).toBe("PENDING");
  });
});

describe("the history of an order", () => {
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  it("tells the whole story under one trace, and the owner what is his", async () => {
    const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
    world.startWorker(pretendGateways());
    const { id } = await world.place(
      { customer, items: [{ productId: shoe, quantity: 1 }] },
      { traceparent },
    );
    await world.settled();
    const all = (await world.shop.run(orderHistory, { id }, bySystem)).value.items;
    expect(all.map(({ type }) => type)).toEqual([
      "trefoil.order.placed.v1",
      "trefoil.checkout.reserved.v1",
      "trefoil.payment.authorized.v1",
      "trefoil.shipment.booked.v1",
      "trefoil.payment.captured.v1",
      "trefoil.order.confirmed.v1",
    ]);
    expect(new Set(all.map((event) => event.traceparent))).toEqual(new Set([traceparent]));
    expect(all.map(({ actor }) => actor.role)).toEqual(["CUSTOMER", ...Array(5).fill("SYSTEM")]);
    const own = (await world.shop.run(orderHistory, { id }, customer)).value.items;
    expect(own).toEqual(all.filter(({ type }) => !type.includes(".checkout.")));
    const { rows } = await world.database.pool.query<{ cause: string | null; correlation: string }>(
      `SELECT DISTINCT meta->>'causationId' AS cause, meta->>'correlationId' AS correlation FROM events
       WHERE type = ANY('{trefoil.stock.sold.v1,trefoil.order.confirmed.v1,trefoil.payment.captured.v1}')`,
    );
    const placed = await world.database.pool.query<{ id: string }>(
      "SELECT id FROM events WHERE type = 'trefoil.order.placed.v1'",
    );
    expect(rows).toEqual([{ cause: placed.rows[0]?.id, correlation: traceparent.slice(3, 35) }]);
  });
});
