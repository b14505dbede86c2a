import { ShopError, type Stock } from "@trefoil/domain";
import { expect, it } from "vitest";
import { fromSyncStock, fromWatchStock, toConflict, toLevel } from "./sync-wire.ts";

const count = { productId: "prod_1", counted: 2, expectedVersion: 3, idempotencyKey: "key" };
const stock: Stock = { productId: "prod_1", onHand: 9, reserved: 4, available: 5, version: 6 };

it("understands a count, and what to watch", () => {
  expect(fromSyncStock(count)).toEqual({ productId: "prod_1", counted: 2, expectedVersion: 3 });
  expect(fromWatchStock({ productId: "prod_1", after: "42" })).toEqual({ productId: "prod_1", after: "42" });
});

it("answers a count with the level, or with what it came into conflict with", () => {
  const violation = { field: "counted", reason: "TOO_SMALL", description: "is too small" } as const;
  const error = new ShopError("VERSION_MISMATCH", "It has version 6.", { violations: [violation] });
  const of = { productId: "prod_1", idempotencyKey: "key" };
  const conflict = { reason: "VERSION_MISMATCH", detail: "It has version 6.", violations: [violation] };
  expect([
    toLevel(count, stock),
    toConflict(count, error, stock),
    toConflict(count, error, undefined),
  ]).toEqual([
    { ...of, outcome: { $case: "level", value: stock } },
    { ...of, outcome: { $case: "conflict", value: { ...conflict, stock } } },
    { ...of, outcome: { $case: "conflict", value: { ...conflict, stock: undefined } } },
  ]);
});
