import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../testing/ask.ts";
import { type GraphqlUnderTest, startGraphqlUnderTest, unique } from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

/** Orders of the demo data that were paid by card and sent. */
async function paidOrders(count: number): Promise<{ id: string; customerId: string; payments: Json[] }[]> {
  const query = `{ orders(first: 100, filter: { status: DELIVERED }) { nodes { id customerId
    payments { id method status amount { amount currency } refunded { amount } version } } } }`;
  const { orders } = await test.data(query, { as: test.sam.token });
  const paid = orders.nodes.filter(({ payments }: Json) => payments[0]?.status === "CAPTURED");
  expect(paid.length).toBeGreaterThanOrEqual(count);
  return paid.slice(0, count);
}

const refund = `mutation($input: RefundPaymentInput!) { refundPayment(input: $input) {
  payment { id version refunded { amount } refunds { id status reason amount { amount currency } } order { id } } } }`;

describe("payments", () => {
  it("are shown by their id, by their order, and below it", async () => {
    const [order] = await paidOrders(1);
    const [payment] = order?.payments ?? [];
    const query = `query($order: ID!, $id: ID!) {
      payments(orderId: $order) { id status order { id } }
      payment(id: $id) { id amount { amount currency } orderId refunds { id } }
    }`;
    const variables = { order: order?.id, id: payment.id };
    expect(await test.data(query, { as: test.sam.token, variables })).toEqual({
      payments: [{ id: payment.id, status: "CAPTURED", order: { id: order?.id } }],
      payment: { id: payment.id, amount: payment.amount, orderId: order?.id, refunds: [] },
    });
  });

  it("are null with an error to those who may not see them, and other fields are shown all the same", async () => {
    const [order] = await paidOrders(1);
    const query = `query($order: ID!, $id: ID!) {
      payments(orderId: $order) { id } payment(id: $id) { id } me { id } }`;
    const variables = { order: order?.id, id: order?.payments[0].id };
    const stranger = await test.newCustomer();
    const told = await test.ask(query, { as: stranger.token, variables });
    expect(told.data).toEqual({ payments: null, payment: null, me: { id: stranger.id } });
    expect(told.errors.map(({ path, extensions }) => [path, extensions.reason])).toEqual(
      expect.arrayContaining([
        [["payments"], "ORDER_NOT_FOUND"],
        [["payment"], "PAYMENT_NOT_FOUND"],
      ]),
    );
  });

  it("are refunded in part and in whole, once a key", async () => {
    const [order] = await paidOrders(1);
    const { id, amount } = order?.payments[0] ?? {};
    const part = { id, amount: { amount: 1, currency: amount.currency }, reason: "A scratch" };
    const ask = (input: object) => test.ask(refund, { as: test.sam.token, variables: { input } });
    const idempotencyKey = unique("refund");
    const first = await ask({ ...part, idempotencyKey });
    expect(first.data.refundPayment.payment).toMatchObject({
      id,
      refunds: [{ status: "PENDING", reason: "A scratch", amount: { amount: 1, currency: amount.currency } }],
      order: { id: order?.id },
    });
    const again = await ask({ ...part, idempotencyKey });
    expect(again.data).toEqual(first.data);
    expect(first.body.extensions.idempotentReplayed).toBeUndefined();
    expect(again.body.extensions.idempotentReplayed).toBe(true);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    const other = await ask({ id, idempotencyKey });
    expect(other).toMatchObject({
      data: { refundPayment: null },
      errors: [{ extensions: { reason: "IDEMPOTENCY_KEY_REUSED" } }],
    });
    const rest = await ask({ id, idempotencyKey: unique("refund") });
    expect(rest.data.refundPayment.payment.refunds).toMatchObject([
      { amount: { amount: 1 } },
      { amount: { amount: amount.amount - 1 } },
    ]);
  });

  it("are refunded once by a key that the header gives", async () => {
    const [, order] = await paidOrders(2);
    const input = { id: order?.payments[0].id, amount: { amount: 2, currency: "EUR" } };
    const headers = { "Idempotency-Key": unique("refund") };
    const ask = () => test.ask(refund, { as: test.sam.token, variables: { input }, headers });
    const [first, again] = [await ask(), await ask()];
    expect(first.data.refundPayment.payment.refunds).toHaveLength(1);
    expect(again.data).toEqual(first.data);
    expect(again.body.extensions.idempotentReplayed).toBe(true);
  });

  it("are refunded with a key alone, and by the staff alone", async () => {
    const [, , order] = await paidOrders(3);
    const input = { id: order?.payments[0].id };
    const keyless = await test.ask(refund, { as: test.sam.token, variables: { input } });
    expect(keyless.errors).toMatchObject([{ extensions: { reason: "IDEMPOTENCY_KEY_REQUIRED" } }]);
    const keyed = { ...input, idempotencyKey: unique("refund") };
    const customer = await test.ask(refund, { as: test.alice.token, variables: { input: keyed } });
    expect(customer.errors).toMatchObject([{ extensions: { reason: "ROLE_REQUIRED" } }]);
  });
});
