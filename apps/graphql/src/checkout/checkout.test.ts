import { fromTypeId } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

const retry = `mutation($orderId: ID!) { retryCheckout(input: { orderId: $orderId }) {
  checkout { orderId state parked attempts } } }`;

/** An order whose compensation waits for a person. */
async function parkedOrder(): Promise<string> {
  const { id } = await test.newOrder(test.alice);
  await test.process.database.pool.query(
    `UPDATE checkouts SET state = 'COMPENSATING', step = 'CAPTURE', parked = true, attempts = 8, run_at = NULL
     WHERE order_id = $1`,
    [fromTypeId("order", id)],
  );
  return id;
}

describe("checkouts", () => {
  it("are shown to the staff with every step and their order", async () => {
    const query = `query($id: ID!) {
      order(id: $id) { checkout { state steps { step direction outcome attempt } } }
      checkout(orderId: $id) { orderId state step parked reason order { id status } } }`;
    const variables = { id: (await test.newOrder(test.alice)).id };
    const fresh = await test.data(query, { as: test.sam.token, variables });
    expect(fresh).toEqual({
      order: { checkout: { state: "PENDING", steps: [] } },
      checkout: {
        orderId: variables.id,
        state: "PENDING",
        step: "RESERVE",
        parked: false,
        reason: null,
        order: { id: variables.id, status: "PENDING" },
      },
    });
  });

  it("are the staff's own", async () => {
    const variables = { id: (await test.newOrder(test.alice)).id };
    const query =
      "query($id: ID!) { order(id: $id) { id checkout { state } } checkout(orderId: $id) { state } }";
    const told = await test.ask(query, { as: test.alice.token, variables });
    expect(told.data).toEqual({ order: { id: variables.id, checkout: null }, checkout: null });
    expect(
      told.errors.map(({ path, extensions }) => [path?.join("."), extensions.reason]).toSorted(),
    ).toEqual([
      ["checkout", "ROLE_REQUIRED"],
      ["order.checkout", "ROLE_REQUIRED"],
    ]);
  });

  it("are listed from both ends, by their state and by whether they are parked", async () => {
    const parked = await parkedOrder();
    const orders = [];
    for (let at = 0; at < 3; at += 1) orders.push((await test.newOrder(test.bob)).id);
    const query = `query($first: Int, $last: Int, $sort: CheckoutSort, $filter: CheckoutFilter) {
      checkouts(first: $first, last: $last, sort: $sort, filter: $filter) { nodes { orderId state parked } } }`;
    const list = async (variables: object) =>
      (await test.data(query, { as: test.sam.token, variables: { ...variables } })).checkouts.nodes;
    expect(await list({ first: 5, filter: { parked: true } })).toEqual([
      { orderId: parked, state: "COMPENSATING", parked: true },
    ]);
    const ids = (nodes: { orderId: string }[]) => nodes.map(({ orderId }) => orderId);
    const newest = ids(await list({ first: 3, filter: { state: "PENDING" } }));
    expect(newest).toEqual(orders.toReversed());
    const last = await list({ last: 3, sort: "UPDATED_AT", filter: { state: "PENDING", parked: false } });
    expect(ids(last)).toEqual(orders);
  });

  it("go on once they are parked and somebody says so", async () => {
    const orderId = await parkedOrder();
    const { retryCheckout } = await test.data(retry, { as: test.sam.token, variables: { orderId } });
    expect(retryCheckout).toEqual({
      checkout: { orderId, state: "COMPENSATING", parked: false, attempts: 0 },
    });
    const again = await test.ask(retry, { as: test.sam.token, variables: { orderId } });
    expect(again.errors).toMatchObject([{ extensions: { reason: "CHECKOUT_NOT_PARKED" } }]);
  });
});
