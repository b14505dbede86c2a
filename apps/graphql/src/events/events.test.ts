import { fromTypeId } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../testing/ask.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

const list = `query($first: Int, $last: Int, $after: String, $filter: EventFilter, $sort: EventSort) {
  events(first: $first, last: $last, after: $after, filter: $filter, sort: $sort) {
    nodes { id type subject time position version data actor { role id } } pageInfo { hasNextPage endCursor } } }`;

describe("events", () => {
  it("are the caller's own, with data as each type has it", async () => {
    const order = await test.newOrder(test.alice);
    const filter = { subject: order.id, types: ["trefoil.order.placed.v1"] };
    const variables = { first: 5, filter };
    const { events } = await test.data(list, { as: test.alice.token, variables });
    expect(events.nodes).toEqual([
      {
        id: expect.stringMatching(/^evt_/),
        type: "trefoil.order.placed.v1",
        subject: order.id,
        time: order.placedAt,
        position: expect.stringMatching(/^\d+$/),
        version: 1,
        data: expect.objectContaining({ customerId: test.alice.id, total: order.total }),
        actor: { role: "CUSTOMER", id: test.alice.id },
      },
    ]);
    expect((await test.data(list, { as: test.bob.token, variables })).events.nodes).toEqual([]);
  });

  it("are walked in the order of the log, from either end", async () => {
    const positions = ({ events }: Json) => events.nodes.map(({ position }: Json) => Number(position));
    const ask = (variables: object) => test.data(list, { as: test.sam.token, variables: { ...variables } });
    const first = await ask({ first: 3 });
    const next = await ask({ first: 3, after: first.events.pageInfo.endCursor });
    const walked = [...positions(first), ...positions(next)];
    expect(walked).toHaveLength(6);
    expect(walked).toEqual(walked.toSorted((one, other) => one - other));
    const newest = await ask({ first: 2, sort: "POSITION_DESC" });
    const last = await ask({ last: 2 });
    expect(positions(last)).toEqual(positions(newest).toReversed());
    expect(last.events.pageInfo.hasNextPage).toBe(false);
  });

  it("of an order are its history", async () => {
    const { id } = await test.newOrder(test.alice);
    const query = `query($id: ID!) {
      orderHistory(id: $id, first: 5) { nodes { type } pageInfo { endCursor } }
      order(id: $id) { history(first: 5) { nodes { type } pageInfo { endCursor } } } }`;
    const told = await test.data(query, { as: test.alice.token, variables: { id } });
    expect(told.orderHistory.nodes).toEqual([{ type: "trefoil.order.placed.v1" }]);
    expect(told.order.history).toEqual(told.orderHistory);
  });
});

describe("consumers of events", () => {
  it("are shown to the staff", async () => {
    const { consumers } = await test.data("{ consumers { name lag deadLetters position head } }", {
      as: test.sam.token,
    });
    expect(consumers.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(["notifications", "reports", "webhooks"]),
    );
    const told = await test.ask("{ consumers { name } }", { as: test.alice.token });
    expect(told).toMatchObject({
      data: { consumers: null },
      errors: [{ extensions: { reason: "ROLE_REQUIRED" } }],
    });
  });

  it("leave dead letters, which the staff replay once", async () => {
    const order = await test.newOrder(test.alice);
    await test.process.database.pool.query(
      `INSERT INTO dead_letters (id, consumer, event_id, error, attempts, created_at, updated_at)
       SELECT gen_random_uuid(), 'webhooks', id, 'it failed', 5, now(), now() FROM events
       WHERE stream_id = $1 AND type = 'trefoil.order.placed.v1'`,
      [fromTypeId("order", order.id)],
    );
    const query = `{ deadLetters(first: 5, filter: { consumer: "webhooks", status: DEAD }) { nodes {
      id consumer error attempts status event { type subject } } } }`;
    const { deadLetters } = await test.data(query, { as: test.sam.token });
    expect(deadLetters.nodes).toEqual([
      {
        id: expect.stringMatching(/^dlt_/),
        consumer: "webhooks",
        error: "it failed",
        attempts: 5,
        status: "DEAD",
        event: { type: "trefoil.order.placed.v1", subject: order.id },
      },
    ]);
    const replay = "mutation($id: ID!) { replayDeadLetter(input: { id: $id }) { deadLetter { id status } } }";
    const variables = { id: deadLetters.nodes[0].id };
    const { replayDeadLetter } = await test.data(replay, { as: test.sam.token, variables });
    expect(replayDeadLetter.deadLetter).toEqual({ ...variables, status: "REPLAYED" });
    const again = await test.ask(replay, { as: test.sam.token, variables });
    expect(again.errors).toMatchObject([{ extensions: { reason: "DEAD_LETTER_REPLAYED" } }]);
  });
});
