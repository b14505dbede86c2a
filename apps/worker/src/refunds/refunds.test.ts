import { randomUUID } from "node:crypto";
import {
  depositToWallet,
  getPayment,
  getWallet,
  listPayments,
  openWallet,
  type Payment,
  refundPayment,
} from "@trefoil/domain";
import { silentLogger } from "@trefoil/platform";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DueRunner } from "../due/due-runner.ts";
import { bySystem, type CheckoutWorld, openCheckoutWorld } from "../testing/checkout-world.ts";
import { findFaults } from "../testing/oracles.ts";
import { type Mishap, type PretendGateways, pretendGateways } from "../testing/pretend-gateways.ts";
import { startRefunds } from "./start-refunds.ts";

let world: CheckoutWorld;
let refunds: DueRunner | undefined;
beforeEach(async () => {
  world = await openCheckoutWorld();
});
afterEach(async () => {
  await refunds?.stop();
  await world.close();
});

function startPaying(gateways: PretendGateways): void {
  const { shop, database } = world;
  refunds = startRefunds({ shop, database, log: silentLogger(), gateways });
}

/** A captured payment of 20.00 EUR. */
async function paid(outside: PretendGateways, token = "tok_visa"): Promise<Payment> {
  const [shoe, customer] = [await world.newProduct(5), await world.newCustomer()];
  if (token === "WALLET") {
    await world.shop.run(openWallet, { customerId: customer.id }, bySystem);
    const amount = { amount: 5000, currency: "EUR" };
    const key = { ...bySystem, idempotencyKey: randomUUID() };
    await world.shop.run(depositToWallet, { customerId: customer.id, amount }, key);
  }
  world.startWorker(outside);
  const items = [{ productId: shoe, quantity: 2 }];
  const { id: orderId } = await world.place({ customer, items, token });
  await world.settled();
  return (await world.shop.run(listPayments, { orderId }, bySystem)).value.items[0] as Payment;
}

async function refund(id: string, amount?: number): Promise<Payment> {
  const part = amount === undefined ? {} : { amount: { amount, currency: "EUR" } };
  const call = { ...bySystem, idempotencyKey: randomUUID() };
  return (await world.shop.run(refundPayment, { id, ...part }, call)).value;
}

const now = async ({ id }: Payment) => (await world.shop.run(getPayment, { id }, bySystem)).value;

describe("a refund", () => {
  it("is recorded at once and paid out behind the answer", async () => {
    const outside = pretendGateways();
    const payment = await paid(outside);
    const asked = await refund(payment.id, 500);
    expect(asked).toMatchObject({ status: "CAPTURED", refunded: { amount: 0 } });
    expect(asked.refunds).toMatchObject([{ status: "PENDING", amount: { amount: 500 } }]);
    startPaying(outside);
    await world.refunded();
    expect(await now(payment)).toMatchObject({
      status: "CAPTURED",
      refunded: { amount: 500 },
      refunds: [{ status: "SUCCEEDED" }],
    });
    expect(outside.kept(payment.id)).toBe(1500);
  });

  it("without an amount gives back all that is left, and the payment is refunded", async () => {
    const outside = pretendGateways();
    const payment = await paid(outside);
    startPaying(outside);
    await refund(payment.id, 500);
    const asked = await refund(payment.id);
    expect(asked.refunds[1]).toMatchObject({ amount: { amount: 1500 } });
    await world.refunded();
    expect(await now(payment)).toMatchObject({ status: "REFUNDED", refunded: { amount: 2000 } });
    await expect(refund(payment.id, 1)).rejects.toMatchObject({ reason: "PAYMENT_NOT_REFUNDABLE" });
    expect(await findFaults(world.database, outside)).toEqual([]);
  });

  it("never gives back more than was paid, however many ask at once", async () => {
    const outside = pretendGateways();
    const payment = await paid(outside);
    startPaying(outside);
    const asked = await Promise.allSettled(Array.from({ length: 10 }, () => refund(payment.id, 300)));
    const refused = asked.filter((result) => result.status === "rejected");
    expect(refused.map(({ reason }) => (reason as { reason: string }).reason)).toEqual(
      Array(4).fill("REFUND_EXCEEDS_PAYMENT"),
    );
    await world.refunded();
    expect(outside.kept(payment.id)).toBe(200);
    expect(await findFaults(world.database, outside)).toEqual([]);
  });

  it("is tried until the provider answers, and paid out once", async () => {
    const outside = pretendGateways(({ call, before }): Mishap | undefined =>
      call === "refund" && before < 2 ? { kind: "timeout", late: true } : undefined,
    );
    const payment = await paid(outside);
    startPaying(outside);
    await refund(payment.id, 500);
    await world.refunded();
    expect(outside.calls.filter((call) => call.startsWith("refund"))).toHaveLength(3);
    expect(outside.kept(payment.id)).toBe(1500);
    expect(await now(payment)).toMatchObject({ refunded: { amount: 500 } });
  });

  it("that the provider refuses has failed, and what it asked for can be asked for again", async () => {
    const outside = pretendGateways(({ call, before }) =>
      call === "refund" && before === 0 ? { kind: "rejected" } : undefined,
    );
    const payment = await paid(outside);
    startPaying(outside);
    await refund(payment.id);
    await world.refunded();
    expect(await now(payment)).toMatchObject({ status: "CAPTURED", refunds: [{ status: "FAILED" }] });
    expect((await refund(payment.id)).refunds[1]).toMatchObject({ amount: { amount: 2000 } });
  });

  it("of a wallet's payment is a deposit", async () => {
    const outside = pretendGateways();
    const payment = await paid(outside, "WALLET");
    startPaying(outside);
    await refund(payment.id, 700);
    await world.refunded();
    expect(await now(payment)).toMatchObject({ method: "WALLET", refunded: { amount: 700 } });
    const { customerId } = await world.order(payment.orderId);
    const wallet = await world.shop.run(getWallet, { customerId }, bySystem);
    expect(wallet.value.balance.amount).toBe(5000 - 2000 + 700);
  });

  it("is refused in another currency, and for a payment that is not there", async () => {
    const payment = await paid(pretendGateways());
    const call = { ...bySystem, idempotencyKey: randomUUID() };
    const input = { id: payment.id, amount: { amount: 1, currency: "USD" } };
    await expect(world.shop.run(refundPayment, input, call)).rejects.toMatchObject({
      reason: "CURRENCY_MISMATCH",
    });
    await expect(refund("pay_01h455vb4pex5vsknk084sn02q")).rejects.toMatchObject({
      reason: "PAYMENT_NOT_FOUND",
    });
  });
});
