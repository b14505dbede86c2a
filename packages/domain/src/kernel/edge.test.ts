import { randomUUIDv7 } from "node:crypto";
import { currentMeter, metered } from "@trefoil/prisma";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  anyone,
  type Call,
  edge,
  edges,
  keysAlone,
  MAX_EDGE_KEYS,
  operations,
  staff,
  toTypeId,
} from "../index.ts";
import { asStaff, openTestShop, type TestShop } from "../testing/test-shop.ts";

let test: TestShop;
let keys: string[];
let productId: string;
beforeAll(async () => {
  test = await openTestShop();
  keys = (await Promise.all([1, 2, 3].map(() => test.newProduct()))).map(({ id }) => id);
  productId = keys[0] as string;
});
afterAll(() => test.close());

/** Answers each key with what it was given. */
const given = edge({
  name: "given",
  of: "product",
  input: keysAlone,
  permission: anyone,
  run: async (_context, uuids) => new Map(uuids.map((uuid, at) => [uuid, { uuid, at }])),
});
const failing = (error: unknown) =>
  edge({
    ...given,
    name: "failing",
    async run() {
      throw error;
    },
  });
const call: Call = { caller: { ...asStaff().caller, role: "CUSTOMER" } };
const load = (asked: readonly string[]) => test.shop.load(given, asked, {}, call);

describe("an edge", () => {
  it("is followed from each key, those that stand twice at once", async () => {
    const { values } = await load([...keys, productId]);
    expect(values.map((value) => value?.at)).toEqual([0, 1, 2, 0]);
    expect(values.map((value) => toTypeId("product", value?.uuid as string))).toEqual([...keys, productId]);
  });

  it("is not followed from no key at all", async () => {
    expect(await test.shop.load(failing(new Error("followed")), [], {}, call)).toMatchObject({ values: [] });
  });

  it("refuses what is no key of its kind, and says which", async () => {
    const wrong = [productId, "prod_1", toTypeId("order", randomUUIDv7()), ""];
    await expect(load(wrong)).rejects.toMatchObject({
      reason: "INVALID_INPUT",
      violations: [1, 2, 3].map((at) => ({ field: `keys[${at}]`, reason: "INVALID_FORMAT" })),
    });
  });

  it("refuses more keys than a statement takes", async () => {
    const many = Array.from({ length: MAX_EDGE_KEYS }, () => productId);
    expect((await load(many)).values.length).toBe(MAX_EDGE_KEYS);
    await expect(load([...many, productId])).rejects.toMatchObject({
      violations: [{ field: "keys", reason: "TOO_MANY" }],
    });
  });

  it("refuses an input that breaks its rules", async () => {
    const limit = test.shop.load(edges.reviewsOfProducts, keys, { limit: 101 }, call);
    await expect(limit).rejects.toMatchObject({ violations: [{ field: "limit", reason: "TOO_LARGE" }] });
    const unknown = test.shop.load(given, keys, { more: 1 } as never, call);
    await expect(unknown).rejects.toMatchObject({ violations: [{ field: "more", reason: "UNKNOWN_FIELD" }] });
  });

  it("asks for its permission before anything else is done", async () => {
    const guarded = edge({ ...failing(new Error("followed")), permission: staff("orders:read") });
    await expect(test.shop.load(guarded, keys, {}, call)).rejects.toMatchObject({ reason: "ROLE_REQUIRED" });
  });

  it("fails with the shop's errors alone", async () => {
    const failure = (error: unknown, more: Partial<Call> = {}) =>
      expect(test.shop.load(failing(error), keys, {}, { ...call, ...more })).rejects;
    const lost = Object.assign(new Error("lost"), { code: "ECONNREFUSED" });
    await failure(lost).toMatchObject({ reason: "DATABASE_UNAVAILABLE" });
    const gone = { signal: AbortSignal.abort() };
    await failure(new Error("late"), gone).toMatchObject({ reason: "DEADLINE_EXCEEDED" });
    expect(test.bugs).toEqual([]);
    const bug = new Error("a bug");
    await failure(bug).toMatchObject({ reason: "INTERNAL" });
    expect(test.bugs).toEqual([bug]);
  });
});

describe("the meter round a whole request", () => {
  it("counts a statement once that several of its parts share, and each part still counts it", async () => {
    await metered(async () => {
      const reads = keys.map((id) => test.shop.run(operations.getProduct, { id }, call));
      expect((await Promise.all(reads)).map(({ cost }) => cost.queries)).toEqual([1, 1, 1]);
      expect(currentMeter()?.queries).toBe(1);
      const { cost } = await test.shop.load(edges.stockOfProducts, keys, {}, call);
      expect(cost.queries).toBe(1);
      expect(currentMeter()?.queries).toBe(2);
      const [one, other] = await Promise.all([
        test.shop.run(operations.getStock, { productId }, call),
        test.shop.run(operations.getProduct, { id: productId }, call),
      ]);
      expect([one.cost.queries, other.cost.queries]).toEqual([2, 1]);
      expect(currentMeter()?.queries).toBe(4);
    });
  });

  it("is charged what its own parts wait for, and not what other requests began or share", async () => {
    const request = (ids: readonly string[]) =>
      metered(async () => {
        await Promise.all(ids.map((id) => test.shop.run(operations.getProduct, { id }, call)));
        return currentMeter()?.queries;
      });
    expect(await Promise.all([request(keys), request([productId]), request([])])).toEqual([1, 1, 0]);
  });
});
