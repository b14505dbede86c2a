import { randomUUID } from "node:crypto";
import {
  cancelOrder,
  depositToWallet,
  getWallet,
  listPayments,
  type Order,
  openWallet,
  refundPayment,
} from "@trefoil/domain";
import { silentLogger } from "@trefoil/platform";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startRefunds } from "../refunds/start-refunds.ts";
import { bySystem, type CheckoutWorld, openCheckoutWorld, uuidOf } from "../testing/checkout-world.ts";
import { findFaults } from "../testing/oracles.ts";
import { type Mishap, pretendGateways } from "../testing/pretend-gateways.ts";

let world: CheckoutWorld;
beforeEach(async () => {
  world = await openCheckoutWorld();
});
afterEach(() => world.close());

/** Of every four answers: the reservation, the payment, the parcel and the capture; and of as many that are undone. */
const FORWARD = 4;
const BACK = 8;
const POINTS = 3;

describe("a checkout whose worker dies", () => {
  it("before, between and after any of its steps and compensations is carried on by another", async () => {
    const [shoe, customer] = [await world.newProduct(1000), await world.newCustomer()];
    const refused = new Set<string>();
    const outside = pretendGateways(({ call, id }) =>
      call === "capture" && refused.has(id) ? { kind: "rejected" } : undefined,
    );
    const order = () => world.place({ customer, items: [{ productId: shoe, quantity: 1 }] });
    const forward = await Promise.all(Array.from({ length: FORWARD * POINTS }, order));
    const back = await Promise.all(Array.from({ length: BACK * POINTS }, order));
    for (const { id } of back) refused.add(id.replace("ord", "pay"));
    const left = new Map([...forward.entries(), ...back.entries()].map(([at, { id }]) => [id, at]));
    let deaths = 0;
    const fault = (_: string, { orderId }: { orderId: string }) => {
      const id = [...left.keys()].find((known) => uuidOf(known) === orderId) as string;
      const more = left.get(id) as number;
      left.set(id, more - 1);
      if (more !== 0) return;
      deaths += 1;
      throw new Error("the worker dies");
    };
    world.startWorker(outside, { leaseMs: 1000, fault });
    world.startWorker(outside, { leaseMs: 1000, fault });
    await world.settled();
    expect(deaths).toBe((FORWARD + BACK) * POINTS);
    expect(await findFaults(world.database, outside)).toEqual([]);
    const status = async ({ id }: Order) => (await world.order(id)).status;
    expect(new Set(await Promise.all(forward.map(status)))).toEqual(new Set(["CONFIRMED"]));
    expect(new Set(await Promise.all(back.map(status)))).toEqual(new Set(["CANCELLED"]));
  });
});

describe("a shop in which everything goes wrong", () => {
  it("ends with orders, stock, money and events in agreement", async () => {
    const chance = (share: number) => Math.random() < share;
    const outside = pretendGateways(({ call }): Mishap | undefined => {
      if (chance(0.7)) return undefined;
      if (chance(0.5)) return { kind: "unavailable", late: chance(0.5) };
      if (chance(0.7)) return { kind: "timeout", late: chance(0.5) };
      return call === "void" || call === "cancel" || call === "refund" ? undefined : { kind: "rejected" };
    });
    const options = {
      leaseMs: 1000,
      waitMs: () => 10,
      fault: () => {
        if (chance(0.02)) throw new Error("the worker dies");
      },
    };
    const customers = await Promise.all(Array.from({ length: 5 }, () => world.newCustomer()));
    for (const { id: customerId } of customers) {
      await world.shop.run(openWallet, { customerId }, bySystem);
      const amount = { amount: 20_000, currency: "EUR" };
      const key = { ...bySystem, idempotencyKey: randomUUID() };
      await world.shop.run(depositToWallet, { customerId, amount }, key);
    }
    const products = await Promise.all([30, 40, 50, 1000].map((onHand) => world.newProduct(onHand)));
    world.startWorker(outside, options);
    world.startWorker(outside, options);
    const gateways = outside;
    const refunds = startRefunds({
      shop: world.shop,
      database: world.database,
      log: silentLogger(),
      gateways,
    });
    const orders = await Promise.all(
      Array.from({ length: 150 }, async (_, at) => {
        const items = products
          .filter((_product, n) => n === at % 4 || chance(0.3))
          .map((productId) => ({ productId, quantity: 1 + (at % 2) }));
        const token = chance(0.3) ? "WALLET" : chance(0.1) ? "tok_declined" : "tok_visa";
        const customer = customers[at % customers.length] as (typeof customers)[number];
        const order = await world.place({ customer, items, token });
        if (chance(0.15)) await world.shop.run(cancelOrder, { id: order.id }, customer);
        return order;
      }),
    );
    await world.settled();
    for (const { id } of orders) {
      const [payment] = (await world.shop.run(listPayments, { orderId: id }, bySystem)).value.items;
      if (payment?.status !== "CAPTURED") continue;
      const amount = { amount: 300, currency: "EUR" };
      const key = { ...bySystem, idempotencyKey: randomUUID() };
      if (chance(0.4)) await world.shop.run(refundPayment, { id: payment.id, amount }, key);
      if (chance(0.2)) await world.shop.run(cancelOrder, { id }, bySystem);
    }
    await world.settled();
    await world.refunded();
    await refunds.stop();
    expect(await findFaults(world.database, outside)).toEqual([]);
    expect(await walletFaults(customers.map(({ id }) => id))).toEqual([]);
  });
});

/** What is in the wallets must be what was put in, less what was paid for with them and not given back. */
async function walletFaults(customers: readonly string[]): Promise<string[]> {
  const { rows } = await world.database.pool.query<{ customer: string; spent: number }>(
    `SELECT o.customer_id AS customer, sum(p.amount - p.refunded_amount)::int AS spent FROM payments p
     JOIN orders o ON o.id = p.id WHERE p.method = 'WALLET' AND p.status IN ('CAPTURED', 'REFUNDED') GROUP BY 1`,
  );
  const spent = new Map(rows.map((row) => [row.customer, row.spent]));
  const faults: string[] = [];
  for (const customerId of customers) {
    const { value } = await world.shop.run(getWallet, { customerId }, bySystem);
    const expected = 20_000 - (spent.get(uuidOf(customerId)) ?? 0);
    if (value.balance.amount !== expected)
      faults.push(`the wallet of ${customerId} has ${value.balance.amount}, not ${expected}`);
  }
  return faults;
}
