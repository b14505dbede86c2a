import { randomUUIDv7 } from "node:crypto";
import { fromTypeId, toTypeId } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, type Person, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

async function notify({ id }: Person, title: string): Promise<string> {
  const customerId = fromTypeId("customer", id) as string;
  const about = { kind: "ORDER_CONFIRMED", subject: "ord_01h455vb4pex5vsknk084sn02q", body: "Soon." };
  const data = { id: randomUUIDv7(), customerId, title, ...about, createdAt: new Date() };
  return toTypeId("notification", (await test.process.database.prisma.notification.create({ data })).id);
}

const markRead = `mutation($id: ID!) { markNotificationRead(input: { id: $id }) { notification { id readAt } } }`;

describe("notifications", () => {
  it("are the caller's own, newest first unless asked otherwise", async () => {
    const customer = await test.newCustomer();
    const [one, two] = [await notify(customer, "One"), await notify(customer, "Two")];
    const query = `{
      newest: notifications(first: 5) { nodes { id title kind subject readAt } }
      oldest: notifications(first: 1, sort: CREATED_AT) { nodes { id } pageInfo { hasNextPage } }
      last: notifications(last: 1) { edges { cursor node { id } } pageInfo { endCursor hasPreviousPage } } }`;
    const told = await test.data(query, { as: customer.token });
    expect(told.newest.nodes).toMatchObject([
      { id: two, title: "Two", readAt: null },
      { id: one, title: "One", kind: "ORDER_CONFIRMED", subject: "ord_01h455vb4pex5vsknk084sn02q" },
    ]);
    expect(told.oldest).toEqual({ nodes: [{ id: one }], pageInfo: { hasNextPage: true } });
    const { endCursor } = told.last.pageInfo;
    expect(told.last).toEqual({
      edges: [{ cursor: endCursor, node: { id: one } }],
      pageInfo: { endCursor, hasPreviousPage: true },
    });
    const stranger = await test.newCustomer();
    const none = await test.data("{ notifications(first: 5) { nodes { id } } }", { as: stranger.token });
    expect(none).toEqual({ notifications: { nodes: [] } });
  });

  it("are read once and for all", async () => {
    const customer = await test.newCustomer();
    const id = await notify(customer, "Read me");
    const unread =
      "query($unread: Boolean) { notifications(first: 5, filter: { unread: $unread }) { nodes { id } } }";
    const count = async (variables: object) =>
      (await test.data(unread, { as: customer.token, variables: { ...variables } })).notifications.nodes
        .length;
    expect([await count({ unread: true }), await count({ unread: false })]).toEqual([1, 0]);
    const first = await test.data(markRead, { as: customer.token, variables: { id } });
    expect(first.markNotificationRead.notification).toEqual({ id, readAt: expect.stringMatching(/^2.*Z$/) });
    expect(await test.data(markRead, { as: customer.token, variables: { id } })).toEqual(first);
    const counts = [
      await count({ unread: true }),
      await count({ unread: false }),
      await count({ unread: null }),
    ];
    expect(counts).toEqual([0, 1, 1]);
    const stranger = await test.ask(markRead, { as: test.bob.token, variables: { id } });
    expect(stranger).toMatchObject({
      data: { markNotificationRead: null },
      errors: [{ extensions: { reason: "NOTIFICATION_NOT_FOUND" } }],
    });
  });
});
