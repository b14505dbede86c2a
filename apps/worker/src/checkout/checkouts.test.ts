import {
  type Call,
  cancelOrder,
  getShipment,
  listCheckouts,
  listPayments,
  retryCheckout,
} from "@trefoil/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bySystem, type CheckoutWorld, openCheckoutWorld } from "../testing/checkout-world.ts";
import { type Mishap, type PretendGateways, pretendGateways } from "../testing/pretend-gateways.ts";
import type { CheckoutOptions } from "./start-checkouts.ts";

let world: CheckoutWorld;
beforeEach(async () => {
  world = await openCheckoutWorld();
});
afterEach(() => world.close());

const soon: CheckoutOptions = { waitMs: () => 5 };
const pay = (orderId: string) => orderId.replace("ord", "pay");

/** An order of two of five, its checkout over. */
async function checkedOut(outside: PretendGateways, token = "tok_visa") {
  const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
  world.startWorker(outside, soon);
  const { id } = await world.place({ customer, items: [{ productId: shoe, quantity: 2 }], token });
  await world.settled();
  return { id, shoe, customer, order: await world.order(id), checkout: await world.checkout(id) };
}

const done = (checkout: Awaited<ReturnType<CheckoutWorld["checkout"]>>) =>
  checkout.steps.map((s) => `${s.direction} ${s.step} ${s.attempt} ${s.outcome}`);

async function paymentsOf(orderId: string) {
  return (await world.shop.run(listPayments, { orderId }, bySystem)).value.items;
}

describe("a checkout", () => {
  it("ends with the order confirmed, the stock sold, the money captured and the parcel booked", async () => {
    const outside = pretendGateways();
    const { id, shoe, order, checkout } = await checkedOut(outside);
    expect(order.status).toBe("CONFIRMED");
    expect(await world.stock(shoe)).toEqual({ onHand: 3, reserved: 0 });
    expect(outside.kept(pay(id))).toBe(2000);
    expect(outside.calls.map((call) => call.split(" ")[0])).toEqual(["authorize", "book", "capture"]);
    expect(checkout).toMatchObject({ state: "COMPLETED", step: "CONFIRM", nextRunAt: null, reason: null });
    expect(done(checkout)).toEqual(
      ["RESERVE", "AUTHORIZE", "BOOK", "CAPTURE", "CONFIRM"].map((step) => `DO ${step} 1 SUCCEEDED`),
    );
    expect(await paymentsOf(id)).toMatchObject([{ id: pay(id), status: "CAPTURED", method: "CARD" }]);
    const shipment = await world.shop.run(getShipment, { orderId: id }, bySystem);
    expect(shipment.value).toMatchObject({ status: "BOOKED", carrier: "Swift" });
  });

  it.each([
    ["tok_declined", "PAYMENT_DECLINED"],
    ["WALLET", "INSUFFICIENT_FUNDS"],
  ])("paid with %s is undone, and the order cancelled: %s", async (token, reason) => {
    const { id, shoe, order, checkout } = await checkedOut(pretendGateways(), token);
    expect(order).toMatchObject({ status: "CANCELLED", cancelReason: reason });
    expect(checkout).toMatchObject({ state: "FAILED", reason, nextRunAt: null });
    expect(await world.stock(shoe)).toEqual({ onHand: 5, reserved: 0 });
    expect(await paymentsOf(id)).toMatchObject([{ status: "DECLINED", declineReason: reason }]);
    expect(done(checkout)).toEqual([
      "DO RESERVE 1 SUCCEEDED",
      "DO AUTHORIZE 1 FAILED",
      "UNDO RESERVE 1 SUCCEEDED",
    ]);
  });

  it("lets go of the money when the carrier refuses the parcel", async () => {
    const outside = pretendGateways(({ call }) => (call === "book" ? { kind: "rejected" } : undefined));
    const { id, shoe, order, checkout } = await checkedOut(outside);
    expect(order).toMatchObject({ status: "CANCELLED", cancelReason: "SHIPMENT_REFUSED" });
    expect(await world.stock(shoe)).toEqual({ onHand: 5, reserved: 0 });
    expect(outside.accounts.get(pay(id))?.status).toBe("voided");
    expect(await paymentsOf(id)).toMatchObject([{ status: "VOIDED" }]);
    expect(done(checkout).slice(-3)).toEqual([
      "UNDO BOOK 1 SUCCEEDED",
      "UNDO AUTHORIZE 1 SUCCEEDED",
      "UNDO RESERVE 1 SUCCEEDED",
    ]);
  });

  it("gives a payment up that is never answered, and leaves a tombstone where it may arrive late", async () => {
    const late = new Set(["authorize"]);
    const outside = pretendGateways(({ call }) =>
      late.has(call) ? { kind: "timeout", late: true } : undefined,
    );
    const { id, order, checkout } = await checkedOut(outside);
    expect(order).toMatchObject({ status: "CANCELLED", cancelReason: "PAYMENT_TIMEOUT" });
    expect(outside.accounts.get(pay(id))?.status).toBe("voided");
    expect(done(checkout).filter((step) => step.includes("FAILED"))).toEqual([
      "DO AUTHORIZE 1 FAILED",
      "DO AUTHORIZE 2 FAILED",
      "DO AUTHORIZE 3 FAILED",
    ]);
  });

  it("waits for a provider that is away, however often it has to ask", async () => {
    const outside = pretendGateways(({ before }) => (before < 10 ? { kind: "unavailable" } : undefined));
    const { id, order, checkout } = await checkedOut(outside);
    expect(order.status).toBe("CONFIRMED");
    expect(outside.kept(pay(id))).toBe(2000);
    expect(done(checkout)).toContain("DO CAPTURE 10 FAILED");
  });

  it("is parked when it can't be undone, and goes on when the staff say so", async () => {
    let broken = true;
    const outside = pretendGateways(({ call }): Mishap | undefined => {
      if (call === "book") return { kind: "rejected" };
      return call === "void" && broken ? { kind: "rejected" } : undefined;
    });
    const { id, shoe, order, checkout } = await checkedOut(outside);
    expect(checkout).toMatchObject({ state: "COMPENSATING", step: "AUTHORIZE", parked: true, attempts: 8 });
    expect(order.status).toBe("PENDING");
    const parked = await world.shop.run(listCheckouts, { parked: true }, bySystem);
    expect(parked.value.items.map(({ orderId }) => orderId)).toEqual([id]);
    broken = false;
    const retried = await world.shop.run(retryCheckout, { orderId: id }, bySystem);
    expect(retried.value).toMatchObject({ parked: false, attempts: 0 });
    await world.settled();
    expect(await world.order(id)).toMatchObject({ status: "CANCELLED", cancelReason: "SHIPMENT_REFUSED" });
    expect(await world.stock(shoe)).toEqual({ onHand: 5, reserved: 0 });
    await expect(world.shop.run(retryCheckout, { orderId: id }, bySystem)).rejects.toMatchObject({
      reason: "CHECKOUT_NOT_PARKED",
    });
  });

  it("sells a hundred pieces to the first hundred of a thousand buyers, and never one more", async () => {
    const shoe = await world.newProduct(100);
    const customer = await world.newCustomer();
    const outside = pretendGateways();
    world.startWorker(outside);
    world.startWorker(outside);
    const buyer = async () => {
      for (let order = 0; order < 40; order++)
        await world.place({ customer, items: [{ productId: shoe, quantity: 1 }] });
    };
    await Promise.all(Array.from({ length: 25 }, buyer));
    await world.settled();
    const { rows } = await world.database.pool.query(
      "SELECT status, cancel_reason AS why, count(*)::int AS count FROM orders GROUP BY 1, 2 ORDER BY 1",
    );
    expect(rows).toEqual([
      { status: "CONFIRMED", why: null, count: 100 },
      { status: "CANCELLED", why: "OUT_OF_STOCK", count: 900 },
    ]);
    expect(await world.stock(shoe)).toEqual({ onHand: 0, reserved: 0 });
    const sum = [...outside.accounts.keys()].reduce((all, id) => all + outside.kept(id), 0);
    expect(sum).toBe(100 * 1000);
  });

  it("drops what a worker reports that has lost the checkout to another", async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    const slow = pretendGateways(({ call }) => (call === "authorize" ? gate : undefined));
    const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
    const first = world.startWorker(slow, { leaseMs: 200 });
    const { id } = await world.place({ customer, items: [{ productId: shoe, quantity: 1 }] });
    const asked = async () => {
      while (slow.calls.length === 0) await new Promise(setImmediate);
    };
    await asked();
    const stopped = first.stop();
    const quick = pretendGateways();
    world.startWorker(quick);
    await world.settled();
    open(undefined);
    await stopped;
    expect(await world.order(id)).toMatchObject({ status: "CONFIRMED" });
    const { rows } = await world.database.pool.query<{ type: string }>(
      "SELECT type FROM events WHERE stream_type = 'payment' ORDER BY position",
    );
    expect(rows.map(({ type }) => type)).toEqual([
      "trefoil.payment.authorized.v1",
      "trefoil.payment.captured.v1",
    ]);
  });
});

describe("an order that is cancelled", () => {
  const cancel = (id: string, call: Call) => world.shop.run(cancelOrder, { id, reason: "No longer" }, call);

  it("before its checkout begins has nothing to undo", async () => {
    const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
    const outside = pretendGateways();
    const { id } = await world.place({ customer, items: [{ productId: shoe, quantity: 1 }] });
    await cancel(id, customer);
    world.startWorker(outside);
    await world.settled();
    expect(await world.checkout(id)).toMatchObject({ state: "FAILED", reason: "ORDER_CANCELLED" });
    expect(outside.calls).toEqual([]);
  });

  it("in the middle of its checkout leaves stock and money as they were", async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    const outside = pretendGateways(({ call }) => (call === "capture" ? gate : undefined));
    const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
    world.startWorker(outside, soon);
    const { id } = await world.place({ customer, items: [{ productId: shoe, quantity: 1 }] });
    while (!outside.calls.some((call) => call.startsWith("capture"))) await new Promise(setImmediate);
    expect((await cancel(id, customer)).value.status).toBe("CANCELLED");
    open(undefined);
    await world.settled();
    expect(await world.order(id)).toMatchObject({ status: "CANCELLED", cancelReason: "No longer" });
    expect(await world.stock(shoe)).toEqual({ onHand: 5, reserved: 0 });
    expect(outside.kept(pay(id))).toBe(0);
    expect([...outside.bookings.values()]).toEqual(["cancelled"]);
    expect(await world.checkout(id)).toMatchObject({ state: "FAILED" });
  });

  it("after it was confirmed is given back whole, and its goods are put back", async () => {
    const outside = pretendGateways();
    const { id, shoe, customer } = await checkedOut(outside);
    await cancel(id, customer);
    await world.settled();
    expect(await world.stock(shoe)).toEqual({ onHand: 5, reserved: 0 });
    expect(outside.kept(pay(id))).toBe(0);
    expect(await paymentsOf(id)).toMatchObject([{ status: "REFUNDED", refunded: { amount: 2000 } }]);
    const shipment = await world.shop.run(getShipment, { orderId: id }, bySystem);
    expect(shipment.value.status).toBe("CANCELLED");
    expect(done(await world.checkout(id)).slice(-5)).toEqual(
      ["CONFIRM", "CAPTURE", "BOOK", "AUTHORIZE", "RESERVE"].map((step) => `UNDO ${step} 1 SUCCEEDED`),
    );
  });
});
