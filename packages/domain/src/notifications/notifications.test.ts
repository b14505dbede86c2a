import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Product, returnToWallet } from "../index.ts";
import { consumeAll } from "../testing/run-consumer.ts";
import { asStaff, bySystem, openTestShop, orderOf, type TestShop, uuidOf } from "../testing/test-shop.ts";
import { notificationsConsumer } from "./notifications-consumer.ts";

let test: TestShop;
let product: Product;
beforeAll(async () => {
  test = await openTestShop();
  product = await test.newProduct({ name: "Trail shoe" });
});
afterAll(() => test.close());

const { placeOrder, confirmOrder, shipOrder, cancelOrder, openWallet, depositToWallet } = operations;
const { listNotifications, markNotificationRead, postMessage } = operations;
const keyed = (call: object) => ({ ...call, idempotencyKey: randomUUID() }) as typeof bySystem;

async function ordered() {
  const buyer = await test.newCustomer();
  const { value } = await test.shop.run(placeOrder, orderOf(product, 3), keyed(buyer));
  return { buyer, orderId: value.id };
}

type Buyer = Awaited<ReturnType<TestShop["newCustomer"]>>;

async function told(buyer: Buyer) {
  await consumeAll(test.shop, notificationsConsumer);
  return (await test.shop.run(listNotifications, {}, buyer)).value.items;
}

/** The e-mails to a customer, oldest first. */
async function emailsTo(buyer: Buyer) {
  const { rows } = await test.database.pool.query<{ subject: string; body: string; due: boolean }>(
    `SELECT subject, body, status = 'PENDING' AND run_at <= now() AS due FROM emails
     WHERE recipient = (SELECT email FROM customers WHERE id = $1) ORDER BY created_at`,
    [buyer.caller.customerId],
  );
  return rows;
}

describe("a customer is told", () => {
  it("that an order is confirmed and shipped, with its items and total as they were placed", async () => {
    const { buyer, orderId } = await ordered();
    await test.shop.run(confirmOrder, { id: orderId }, bySystem);
    const price = { amount: 1, currency: "EUR" };
    await test.shop.run(
      operations.updateProduct,
      { id: product.id, expectedVersion: product.version, name: "Other", price },
      bySystem,
    );
    await test.shop.run(shipOrder, { id: orderId, carrier: "Swift", trackingNumber: "SW1" }, asStaff());
    expect(await told(buyer)).toMatchObject([
      {
        kind: "ORDER_SHIPPED",
        subject: orderId,
        readAt: null,
        body: expect.stringContaining("with Swift. The tracking number is SW1."),
      },
      { kind: "ORDER_CONFIRMED", subject: orderId, body: expect.stringContaining("€59.97") },
    ]);
    const [confirmed, shipped, ...more] = await emailsTo(buyer);
    expect(more).toEqual([]);
    expect(confirmed).toMatchObject({ due: true, subject: `Your order ${orderId} is confirmed` });
    expect(confirmed?.body).toBe(`Hello Customer,

Thank you for your order. It is paid, and we are packing it now.

Order ${orderId}

  3 x Trail shoe  €59.97
  Total           €59.97

It ships to
  Ann
  Hill 1
  53111 Bonn
  DE

Your Trefoil shop
`);
    expect(shipped?.subject).toBe(`Your order ${orderId} is on its way`);
  });

  it.each([
    ["OUT_OF_STOCK", "Something in it was sold out before your order could be filled."],
    ["I found it cheaper", "The reason: I found it cheaper"],
    [undefined, "is cancelled."],
  ])("that an order is cancelled, and why: %s", async (reason, words) => {
    const { buyer, orderId } = await ordered();
    await test.shop.run(cancelOrder, { id: orderId, ...(reason !== undefined && { reason }) }, buyer);
    const [cancelled] = await told(buyer);
    expect(cancelled).toMatchObject({ kind: "ORDER_CANCELLED", body: expect.stringContaining(words) });
    expect(cancelled?.body).not.toContain("null");
    expect(await emailsTo(buyer)).toHaveLength(1);
  });

  it("that money of an order was given back", async () => {
    const { buyer, orderId } = await ordered();
    const amount = { amount: 1200, currency: "EUR" };
    await test.shop.work(async (context) =>
      context.append({
        stream: "payment",
        streamId: uuidOf(orderId),
        owner: buyer.caller.customerId as string,
        version: 1,
        type: "trefoil.payment.refunded.v1",
        data: { refundId: null, amount, refunded: amount },
      }),
    );
    expect(await told(buyer)).toMatchObject([
      {
        kind: "PAYMENT_REFUNDED",
        subject: orderId,
        body: `We have given €12.00 back to you for order ${orderId}.`,
      },
    ]);
    expect((await emailsTo(buyer))[0]?.subject).toBe(`A refund for your order ${orderId}`);
  });

  it("of store credit, but not of what an order gave back", async () => {
    const buyer = await test.newCustomer();
    await test.shop.run(openWallet, {}, buyer);
    const put = { customerId: buyer.id, amount: { amount: 2500, currency: "EUR" } };
    await test.shop.run(depositToWallet, put, keyed(bySystem));
    await test.shop.work((context) =>
      returnToWallet(context, {
        customerId: buyer.caller.customerId as string,
        amount: put.amount,
        orderId: "ord_01h455vb4pex5vsknk084sn02q",
      }),
    );
    expect(await told(buyer)).toMatchObject([
      { kind: "WALLET_DEPOSITED", body: "€25.00 has been added to your store credit. You now have €25.00." },
    ]);
  });

  it("what the staff wrote about an order, but not what they wrote themselves", async () => {
    const { buyer, orderId } = await ordered();
    await test.shop.run(postMessage, { orderId, text: "When will it come?" }, buyer);
    await test.shop.run(postMessage, { orderId, text: "On Friday.\nHave a nice day." }, asStaff());
    expect(await told(buyer)).toMatchObject([
      {
        kind: "MESSAGE_POSTED",
        subject: orderId,
        title: "You have a message about your order",
        body: "On Friday.\nHave a nice day.",
      },
    ]);
    const [email, ...more] = await emailsTo(buyer);
    expect(more).toEqual([]);
    expect(email).toMatchObject({ due: true, subject: `A message about your order ${orderId}` });
    expect(email?.body).toContain(
      `We wrote to you about order ${orderId}:\n\nOn Friday.\nHave a nice day.\n\n`,
    );
  });
});

describe("notifications", () => {
  it("are their customer's own, and read once", async () => {
    const { buyer, orderId } = await ordered();
    const stranger = await test.newCustomer();
    await test.shop.run(confirmOrder, { id: orderId }, bySystem);
    const [notification] = await told(buyer);
    const { id } = notification as { id: string };
    for (const call of [stranger, asStaff()])
      await expect(test.shop.run(markNotificationRead, { id }, call)).rejects.toMatchObject({
        reason: "NOTIFICATION_NOT_FOUND",
      });
    expect((await test.shop.run(listNotifications, {}, stranger)).value.items).toEqual([]);
    const unread = async (value: boolean) =>
      (await test.shop.run(listNotifications, { unread: value }, buyer)).value.items.length;
    expect([await unread(true), await unread(false)]).toEqual([1, 0]);
    const { value: read } = await test.shop.run(markNotificationRead, { id }, buyer);
    expect(read.readAt).not.toBeNull();
    expect((await test.shop.run(markNotificationRead, { id }, buyer)).value).toEqual(read);
    expect([await unread(true), await unread(false)]).toEqual([0, 1]);
    expect(test.bugs).toEqual([]);
  });
});
