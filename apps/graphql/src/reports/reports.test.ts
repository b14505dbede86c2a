import { rebuildReports } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphqlUnderTest, startGraphqlUnderTest } from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
  const { shop, database } = test.process;
  await rebuildReports({ shop, database });
});
afterAll(() => test.close());

describe("reports", () => {
  it("tell the products of a week, with the products themselves", async () => {
    const query = `query($first: Int) { topProducts(period: WEEK, date: "2026-10-21", first: $first) {
      from to items { productId quantity revenue { amount currency } product { id sku category { name } } sku } } }`;
    const { topProducts } = await test.data(query, { as: test.sam.token, variables: { first: 3 } });
    expect(topProducts).toMatchObject({ from: "2026-10-19", to: "2026-10-25" });
    expect(topProducts.items).toHaveLength(3);
    for (const { productId, sku, product, quantity } of topProducts.items) {
      expect(product).toMatchObject({ id: productId, sku, category: { name: expect.any(String) } });
      expect(quantity).toBeGreaterThan(0);
    }
    const unsaid = await test.data(query, { as: test.sam.token });
    expect(unsaid.topProducts.items).toHaveLength(10);
  });

  it("call the number of products `first` when it is too large", async () => {
    const told = await test.ask("{ topProducts(period: DAY, first: 101) { items { sku } } }", {
      as: test.sam.token,
    });
    const violations = [{ field: "first", reason: "TOO_LARGE" }];
    expect(told.errors).toMatchObject([{ extensions: { reason: "INVALID_INPUT", violations } }]);
  });

  it("tell the sales of days", async () => {
    const query = `{ sales(from: "2026-10-01", to: "2026-10-31") { items {
      day orders items revenue { amount currency } } } }`;
    const { sales } = await test.data(query, { as: test.sam.token });
    const days = sales.items.map(({ day }: { day: string }) => day);
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted());
    expect(sales.items[0].revenue).toEqual({ amount: expect.any(Number), currency: "EUR" });
  });

  it("tell a customer what they have ordered, below them and beside them", async () => {
    const query = `query($id: ID!) {
      customerOrderSummary(customerId: $id) { customerId items { currency placed sold spent { amount } } }
      customer(id: $id) { orderSummary { customerId items { currency placed sold spent { amount } }
        customer { email } } } }`;
    const { alice } = test;
    const told = await test.data(query, { as: alice.token, variables: { id: alice.id } });
    expect(told.customerOrderSummary).toMatchObject({ customerId: alice.id, items: [{ currency: "EUR" }] });
    expect(told.customer.orderSummary).toEqual({
      ...told.customerOrderSummary,
      customer: { email: "alice@example.com" },
    });
  });

  it("of the whole shop are the staff's", async () => {
    const query =
      '{ topProducts(period: DAY) { from } sales(from: "2026-10-01", to: "2026-10-02") { items { day } } }';
    const told = await test.ask(query, { as: test.alice.token });
    expect(told.data).toEqual({ topProducts: null, sales: null });
    expect(told.errors.map(({ extensions }) => extensions.reason)).toEqual([
      "ROLE_REQUIRED",
      "ROLE_REQUIRED",
    ]);
  });
});
