import { operations } from "@trefoil/domain";
import { expect, it } from "vitest";
import type { Protocol } from "./offers.ts";
import { operationEntries } from "./operations.ts";

const protocols: readonly Protocol[] = ["rest", "graphql", "grpc", "sdk"];

it.each(Object.keys(operations))(
  "%s is in every protocol, or a reason is written for its absence",
  (name) => {
    const entry = operationEntries.find((one) => one.name === name);
    const unclear = protocols.filter((protocol) => {
      const { at = [], exempt = "" } = entry?.[protocol] ?? {};
      return at.length > 0 === exempt.length > 0;
    });
    expect(unclear).toEqual([]);
  },
);

it("knows each operation by the name that each contract has for it", () => {
  const placeOrder = operationEntries.find(({ name }) => name === "placeOrder");
  expect(placeOrder).toMatchObject({
    feature: "orders",
    rest: { at: ["POST /v2/orders"] },
    v1: "POST /v1/orders",
    graphql: { at: ["Mutation.placeOrder"] },
    grpc: { at: ["trefoil.orders.v1.OrderService/PlaceOrder"] },
    sdk: { at: ["orders.place"] },
    kind: "write",
    permission: { who: "customer", scope: "orders:write" },
    idempotency: "required",
  });
  expect(placeOrder?.errors).toContain("PRODUCT_NOT_AVAILABLE");
});
