import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen } from "../testing/listen.ts";
import { key, orderOf, type RestUnderTest, startRestUnderTest } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

async function ordered() {
  const customer = await rest.newCustomer();
  const body = orderOf(await rest.newProduct());
  const { body: order } = await rest.post("/v2/orders", { as: customer.token, headers: key(), body });
  return { customer, order, path: order.links.messages.href as string };
}

describe("messages about an order", () => {
  it("are posted by its owner and the staff, and are read where Location says", async () => {
    const { customer, order, path } = await ordered();
    expect(path).toBe(`/v2/orders/${order.id}/messages`);
    const body = { text: "When will it come?" };
    const posted = await rest.post(path, { as: customer.token, body });
    expect(posted.status).toBe(201);
    expect(posted.headers["location"]).toBe(`${path}#${posted.body.id}`);
    expect(posted.body).toMatchObject({
      orderId: order.id,
      author: { role: "CUSTOMER", customerId: customer.id },
      text: "When will it come?",
    });
    const answer = await rest.post(path, { as: rest.staff, body: { text: "On Wednesday." } });
    const listed = await rest.get(path, { as: customer.token });
    expect(listed.body).toEqual({
      data: [posted.body, answer.body],
      page: { nextCursor: null, prevCursor: null },
    });
    const newest = await rest.get(`${path}?sort=-createdAt&limit=1`, { as: rest.staff });
    expect(newest.body.data).toEqual([answer.body]);
    const older = await rest.get(`${path}?sort=-createdAt&limit=1&after=${newest.body.page.nextCursor}`, {
      as: rest.staff,
    });
    expect(older.body.data).toEqual([posted.body]);
  });

  it("are listed with an ETag that changes with each message", async () => {
    const { customer, path } = await ordered();
    const empty = await rest.get(path, { as: customer.token });
    expect([empty.status, empty.body.data]).toEqual([200, []]);
    const headers = { "If-None-Match": empty.headers["etag"] as string };
    expect((await rest.get(path, { as: customer.token, headers })).status).toBe(304);
    await rest.post(path, { as: customer.token, body: { text: "Hello" } });
    expect((await rest.get(path, { as: customer.token, headers })).status).toBe(200);
  });

  it("are posted once for a key", async () => {
    const { customer, path } = await ordered();
    const ask = { as: customer.token, headers: key(), body: { text: "Once" } };
    const first = await rest.post(path, ask);
    const again = await rest.post(path, ask);
    expect(again.headers["idempotent-replayed"]).toBe("true");
    expect(again.body).toEqual(first.body);
    const other = await rest.post(path, { ...ask, body: { text: "Twice" } });
    expect([other.status, other.body.reason]).toEqual([422, "IDEMPOTENCY_KEY_REUSED"]);
  });

  it("are not there for others, and need their scopes", async () => {
    const { customer, path } = await ordered();
    const stranger = await rest.newCustomer();
    const body = { text: "Hello" };
    const refusals = [
      await rest.post(path, { as: stranger.token, body }),
      await rest.get(path, { as: stranger.token }),
      await rest.get(`${path}/stream`, { as: stranger.token }),
    ];
    expect(refusals.map(({ status, body: { reason } }) => [status, reason])).toEqual(
      refusals.map(() => [404, "ORDER_NOT_FOUND"]),
    );
    const reader = await rest.tokenFor(customer.id, { scopes: ["support:read"] });
    expect((await rest.get(path, { as: reader })).status).toBe(200);
    const refused = await rest.post(path, { as: reader, body });
    expect([refused.status, refused.body.reason]).toEqual([403, "SCOPE_REQUIRED"]);
    expect((await rest.post(path, { body })).status).toBe(401);
  });

  it.each([
    [{}, { field: "text", reason: "REQUIRED" }],
    [{ text: "" }, { field: "text", reason: "TOO_SHORT" }],
    [{ text: "a".repeat(2001) }, { field: "text", reason: "TOO_LONG" }],
    [
      { text: "Hello", to: "all" },
      { field: "to", reason: "UNKNOWN_FIELD" },
    ],
  ])("are not posted from %j", async (body, violation) => {
    const { customer, path } = await ordered();
    const { status, body: problem } = await rest.post(path, { as: customer.token, body });
    expect([status, problem.violations]).toMatchObject([400, [violation]]);
  });

  it("are shown live, and from the last one seen on", async () => {
    const { customer, path } = await ordered();
    const stream = await listen(`${rest.url}${path}/stream`, { as: customer.token });
    expect((await stream.next()).value).toMatchObject({ id: expect.stringMatching(/^\d+$/) });
    const { links: _, ...question } = (
      await rest.post(path, { as: customer.token, body: { text: "Hello?" } })
    ).body;
    const { links: _links, ...answer } = (await rest.post(path, { as: rest.staff, body: { text: "Hello!" } }))
      .body;
    const first = await stream.event();
    expect(first).toMatchObject({
      event: "trefoil.conversation.message_posted.v1",
      data: { subject: question.conversationId, data: { orderId: question.orderId, message: question } },
    });
    expect((await stream.event()).data.data).toEqual({ orderId: question.orderId, message: answer });
    stream.hangUp();
    const resumed = await listen(`${rest.url}${path}/stream`, {
      as: customer.token,
      lastEventId: first.id,
    });
    expect((await resumed.event()).data.data).toEqual({ orderId: question.orderId, message: answer });
    resumed.hangUp();
  });
});
