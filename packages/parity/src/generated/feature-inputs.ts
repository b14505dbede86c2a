/** Inputs that are right, or nearly so, for what is around orders. */
import * as fc from "fast-check";
import type { Reference, Thing } from "./reference.ts";

interface Given {
  idOf(to: Thing): fc.Arbitrary<Reference>;
  readonly anyText: fc.Arbitrary<string>;
  readonly limit: fc.Arbitrary<number>;
  readonly version: fc.Arbitrary<number>;
}

const given = <T>(members: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(members, { requiredKeys });

const unknownId = (prefix: string) => fc.constant(`${prefix}_01h455vb4pex5vsknk084sn02q`);
const currency = fc.constantFrom("EUR", "EUR", "USD");
const someMoney = fc.record({ amount: fc.integer({ min: 1, max: 5_000 }), currency });
const day = fc.constantFrom("2026-03-01", "2026-03-31", "2026-02-30", "2027-06-01");
const at = fc.constantFrom("2100-01-01T00:00:00Z", "2000-01-01T00:00:00+02:00");
const type = fc.constantFrom("trefoil.order.placed.v1", "trefoil.stock.adjusted.v1", "trefoil.order");
const types = fc.array(type, { minLength: 1, maxLength: 3 });
const url = fc.constantFrom(
  "https://example.com/hooks",
  "http://example.com/",
  "https://127.0.0.1/",
  "nonsense",
);
const createdAt = fc.constantFrom("createdAt", "-createdAt");
const start = fc.constantFrom("0", "7", "x");

export function featureInputs({ idOf, anyText, limit, version }: Given) {
  const customerId = idOf("customer");
  const orderId = idOf("order");
  const movement = given({ customerId, amount: someMoney, reason: anyText }, ["customerId", "amount"]);
  const note = given({ customerId, reason: anyText }, ["customerId"]);
  return {
    openWallet: given({ customerId, currency }, ["customerId"]),
    getWallet: given({ customerId, at }, ["customerId"]),
    depositToWallet: movement,
    withdrawFromWallet: movement,
    freezeWallet: note,
    unfreezeWallet: note,
    listWalletEntries: given({ customerId, limit }, ["customerId"]),
    postMessage: fc.record({ orderId, text: anyText }),
    listMessages: given({ orderId, limit, sort: createdAt }, ["orderId"]),
    watchMessages: given({ orderId, after: start }, ["orderId"]),
    listNotifications: given({ limit, sort: createdAt, unread: fc.boolean() }, []),
    markNotificationRead: fc.record({ id: unknownId("ntf") }),
    topProducts: given({ period: fc.constantFrom("DAY", "WEEK"), date: day, limit }, ["period", "date"]),
    salesByDay: fc.record({ from: day, to: day }),
    customerOrderSummary: fc.record({ customerId }),
    createWebhookEndpoint: given({ url, types, description: anyText }, ["url"]),
    listWebhookEndpoints: given({ limit, sort: createdAt }, []),
    getWebhookEndpoint: fc.record({ id: unknownId("whe") }),
    updateWebhookEndpoint: given(
      { id: unknownId("whe"), expectedVersion: version, url, types, description: anyText },
      ["id", "expectedVersion"],
    ),
    deleteWebhookEndpoint: fc.record({ id: unknownId("whe"), expectedVersion: version }),
    rotateWebhookSecret: given({ id: unknownId("whe"), expectedVersion: version }, ["id"]),
    listWebhookDeliveries: given({ limit, sort: createdAt, endpointId: unknownId("whe") }, []),
    getWebhookDelivery: fc.record({ id: unknownId("whd") }),
    redeliverWebhook: fc.record({ id: unknownId("whd") }),
    listEvents: given({ limit, sort: fc.constantFrom("position", "-position"), types, subject: orderId }, []),
    watchEvents: given({ types, subject: orderId, after: start }, []),
    watchOrder: given({ id: orderId, after: start }, ["id"]),
    watchStock: given({ productId: idOf("product"), after: start }, ["productId"]),
    listConsumers: fc.constant({}),
    listDeadLetters: given({ limit, sort: createdAt, consumer: anyText }, []),
    replayDeadLetter: fc.record({ id: unknownId("dlt") }),
    getCheckout: fc.record({ orderId }),
    listCheckouts: given(
      { limit, sort: fc.constantFrom("updatedAt", "-updatedAt"), parked: fc.boolean() },
      [],
    ),
    retryCheckout: fc.record({ orderId }),
    listPayments: fc.record({ orderId }),
    getPayment: fc.record({ id: unknownId("pay") }),
    refundPayment: given({ id: unknownId("pay"), amount: someMoney, reason: anyText }, ["id"]),
    getShipment: fc.record({ orderId }),
  };
}
