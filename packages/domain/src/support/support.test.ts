import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Call, type EventView, fromTypeId, operations, type Product, toTypeId } from "../index.ts";
import { asStaff, bySystem, openTestShop, orderOf, type TestShop, uuidOf } from "../testing/test-shop.ts";

let test: TestShop;
let product: Product;
beforeAll(async () => {
  test = await openTestShop();
  product = await test.newProduct();
});
afterAll(async () => {
  await test.shop.log.close();
  await test.close();
});

const { placeOrder, postMessage, listMessages, watchMessages, watchOrder, orderHistory } = operations;
const { listEvents, suspendCustomer, cancelOrder } = operations;

async function ordered() {
  const buyer = await test.newCustomer();
  const call = { ...buyer, idempotencyKey: randomUUID() };
  return { buyer, orderId: (await test.shop.run(placeOrder, orderOf(product), call)).value.id };
}

const post = async (orderId: string, text: string, call: Call) =>
  (await test.shop.run(postMessage, { orderId, text }, call)).value;

const list = async (input: Parameters<typeof test.shop.run<typeof listMessages>>[1], call: Call) =>
  (await test.shop.run(listMessages, input, call)).value;

async function first(count: number, events: AsyncIterable<EventView>): Promise<EventView[]> {
  const seen: EventView[] = [];
  for await (const event of events) if (seen.push(event) === count) break;
  return seen;
}

describe("a conversation", () => {
  it("is had by the owner of the order and the staff, and is listed oldest first", async () => {
    const { buyer, orderId } = await ordered();
    expect((await list({ orderId }, buyer)).items).toEqual([]);
    const staff = asStaff();
    const asked = await post(orderId, "Where is it?", buyer);
    const answered = await post(orderId, "On its way.", staff);
    const conversationId = toTypeId("conversation", uuidOf(orderId));
    expect(asked).toEqual({
      id: expect.stringMatching(/^msg_/),
      conversationId,
      orderId,
      author: { role: "CUSTOMER", customerId: buyer.id },
      text: "Where is it?",
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const customerId = toTypeId("customer", staff.caller.customerId as string);
    expect(answered).toMatchObject({ conversationId, author: { role: "STAFF", customerId } });
    expect((await list({ orderId }, buyer)).items).toEqual([asked, answered]);
    expect((await list({ orderId, sort: "-createdAt" }, asStaff())).items).toEqual([answered, asked]);
  });

  it("names the owner of an order as its customer, who may be of the staff", async () => {
    const { buyer, orderId } = await ordered();
    const call = { caller: { ...buyer.caller, role: "STAFF" as const } };
    expect((await post(orderId, "Hello?", call)).author).toEqual({ role: "CUSTOMER", customerId: buyer.id });
  });

  it("is not there for others, nor is that of an order which is not there", async () => {
    const { orderId } = await ordered();
    const stranger = await test.newCustomer();
    const nowhere = { orderId: toTypeId("order", randomUUID()) };
    const watching = (input: { orderId: string }, call: Call) =>
      first(1, test.shop.stream(watchMessages, input, call));
    for (const [input, call] of [
      [{ orderId }, stranger],
      [nowhere, stranger],
      [nowhere, asStaff()],
    ] as const) {
      const refused = { reason: "ORDER_NOT_FOUND" };
      await expect(post(input.orderId, "Hello", call)).rejects.toMatchObject(refused);
      await expect(list(input, call)).rejects.toMatchObject(refused);
      await expect(watching(input, call)).rejects.toMatchObject(refused);
    }
    expect((await list({ orderId }, asStaff())).items).toEqual([]);
  });

  it("is no place for whoever is suspended, nor for a token that stands for nobody", async () => {
    const { buyer, orderId } = await ordered();
    await expect(post(orderId, "Hello", bySystem)).rejects.toMatchObject({ reason: "TOKEN_REQUIRED" });
    await test.shop.run(suspendCustomer, { id: buyer.id }, bySystem);
    await expect(post(orderId, "Hello", buyer)).rejects.toMatchObject({ reason: "CUSTOMER_SUSPENDED" });
    expect((await list({ orderId }, buyer)).items).toEqual([]);
  });

  it.each([
    ["", "TOO_SHORT"],
    ["\u{1f407}".repeat(2001), "TOO_LONG"],
    ["a\0b", "INVALID_TEXT"],
    ["\ud800", "INVALID_TEXT"],
  ])("takes no text such as %j: %s", async (text, reason) => {
    const { buyer, orderId } = await ordered();
    await expect(post(orderId, text, buyer)).rejects.toMatchObject({
      reason: "INVALID_INPUT",
      violations: [{ field: "text", reason }],
    });
  });

  it("takes 2,000 characters of whatever plane, in their composed form", async () => {
    const { buyer, orderId } = await ordered();
    const rabbits = "\u{1f407}".repeat(2000);
    expect((await post(orderId, rabbits, buyer)).text).toBe(rabbits);
    expect((await post(orderId, "e\u0301", buyer)).text).toBe("\u00e9");
  });

  it("has each message of a key once", async () => {
    const { buyer, orderId } = await ordered();
    const call = { ...buyer, idempotencyKey: randomUUID() };
    const once = await post(orderId, "Once", call);
    const again = await test.shop.run(postMessage, { orderId, text: "Once" }, call);
    expect([again.value, again.replayed]).toEqual([once, true]);
    expect((await list({ orderId }, buyer)).items).toEqual([once]);
  });

  it("keeps every message of those who write at once, in one order, and in step with its events", async () => {
    const { buyer, orderId } = await ordered();
    const posted = await Promise.all(
      Array.from({ length: 30 }, (_, at) => post(orderId, `No. ${at}`, at % 2 ? buyer : asStaff())),
    );
    const seen = [];
    let after: string | null | undefined;
    do {
      const page = await list({ orderId, limit: 7, ...(after != null && { after }) }, buyer);
      seen.push(...page.items);
      after = page.nextCursor;
    } while (after !== null);
    expect(seen.map(({ id }) => id).toSorted()).toEqual(posted.map(({ id }) => id).toSorted());
    expect(seen.map(({ createdAt }) => createdAt)).toEqual(seen.map(({ createdAt }) => createdAt).toSorted());
    const conversation = toTypeId("conversation", uuidOf(orderId));
    const { value } = await test.shop.run(listEvents, { subject: conversation, limit: 100 }, buyer);
    expect(value.items.map(({ version }) => version)).toEqual(seen.map((_, at) => at + 1));
    expect(value.items.map(({ data }) => data)).toEqual(seen.map((message) => ({ orderId, message })));
    const { rows } = await test.database.pool.query("SELECT version FROM conversations WHERE id = $1", [
      fromTypeId("conversation", conversation),
    ]);
    expect(rows).toEqual([{ version: 30 }]);
  });

  it("is not older than what was said before, whatever the clocks say", async () => {
    const { buyer, orderId } = await ordered();
    const before = await post(orderId, "From tomorrow", buyer);
    const tomorrow = new Date(Date.parse(before.createdAt) + 86_400_000);
    await test.database.pool.query("UPDATE conversations SET updated_at = $2 WHERE id = $1", [
      uuidOf(orderId),
      tomorrow,
    ]);
    expect((await post(orderId, "From today", buyer)).createdAt).toBe(tomorrow.toISOString());
  });
});

describe("a live conversation", () => {
  it("shows what is said from before the first message on, to the owner and the staff", async () => {
    const { buyer, orderId } = await ordered();
    const staff = asStaff();
    const begun = [buyer, staff].map((call) => {
      const open = Promise.withResolvers<string>();
      const seen = first(2, test.shop.stream(watchMessages, { orderId }, { ...call, reached: open.resolve }));
      return { seen, open: open.promise };
    });
    await Promise.all(begun.map(({ open }) => open));
    const asked = await post(orderId, "Where is it?", buyer);
    const answered = await post(orderId, "On its way.", staff);
    for (const { seen } of begun) {
      expect(await seen).toMatchObject([
        {
          type: "trefoil.conversation.message_posted.v1",
          subject: asked.conversationId,
          version: 1,
          data: { orderId, message: asked },
          actor: { role: "CUSTOMER", id: buyer.id },
        },
        { version: 2, data: { orderId, message: answered }, actor: { role: "STAFF" } },
      ]);
    }
    const watched = test.shop.stream(watchMessages, { orderId, after: "0" }, buyer);
    const [{ position: after }] = (await first(1, watched)) as [EventView];
    const [second] = await first(1, test.shop.stream(watchMessages, { orderId, after }, buyer));
    expect(second?.data).toEqual({ orderId, message: answered });
  });

  it("is not part of the order's own stream and history", async () => {
    const { buyer, orderId } = await ordered();
    await post(orderId, "Please cancel it.", buyer);
    await test.shop.run(cancelOrder, { id: orderId }, buyer);
    const expected = ["trefoil.order.placed.v1", "trefoil.order.cancelled.v1"];
    const { value } = await test.shop.run(orderHistory, { id: orderId }, buyer);
    expect(value.items.map(({ type }) => type)).toEqual(expected);
    const watched = await first(2, test.shop.stream(watchOrder, { id: orderId, after: "0" }, buyer));
    expect(watched.map(({ type }) => type)).toEqual(expected);
    expect(test.bugs).toEqual([]);
  });
});
