import { randomUUID } from "node:crypto";
import { fromTypeId, operations, system, toTypeId } from "@trefoil/domain";
import { InventoryServiceDefinition, type SyncStockRequest, type SyncStockResponse } from "@trefoil/proto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbers } from "../testing/appended-events.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { faultOf, reading } from "../testing/reading.ts";
import { requests } from "../testing/requests.ts";

let grpc: GrpcUnderTest;
beforeAll(async () => {
  grpc = await startGrpcUnderTest();
});
afterAll(() => grpc.close());

const { getStock } = operations;

type Count = Pick<SyncStockRequest, "productId" | "counted"> & Partial<SyncStockRequest>;

function sync(token: string | undefined, counts: AsyncIterable<Count>) {
  const client = grpc.client(InventoryServiceDefinition, token);
  return reading<SyncStockResponse>((options) => client.syncStock(counts, options));
}

const stockOf = async (productId: string) =>
  (await grpc.process.shop.run(getStock, { productId }, { caller: system })).value;

describe("a warehouse", () => {
  it("hears of each count, in their order, what has become of it", async () => {
    const { id: productId } = await grpc.newProduct();
    const other = await grpc.newProduct();
    const unknown = toTypeId("product", randomUUID());
    const counts = requests<Count>(
      { productId, counted: 7, idempotencyKey: "k1" },
      { productId: other.id, counted: 1 },
      { productId, counted: 5, expectedVersion: 1 },
      { productId: unknown, counted: 5 },
      { productId, counted: -5 },
      { productId, counted: 9, expectedVersion: 2 },
    );
    counts.end();
    const live = sync(grpc.staff, counts);
    const told: SyncStockResponse[] = [];
    for (const _ of numbers(0, 6)) told.push(await live.next());
    const level = (onHand: number, version: number) => ({ onHand, reserved: 0, available: onHand, version });
    expect(told).toMatchObject([
      {
        productId,
        idempotencyKey: "k1",
        outcome: { $case: "level", value: { productId, ...level(7, 2) } },
      },
      { productId: other.id, outcome: { $case: "level", value: level(1, 2) } },
      {
        productId,
        outcome: { $case: "conflict", value: { reason: "VERSION_MISMATCH", stock: level(7, 2) } },
      },
      {
        productId: unknown,
        outcome: { $case: "conflict", value: { reason: "PRODUCT_NOT_FOUND", stock: undefined } },
      },
      {
        productId,
        outcome: {
          $case: "conflict",
          value: { reason: "INVALID_INPUT", violations: [{ field: "counted", reason: "TOO_SMALL" }] },
        },
      },
      { productId, outcome: { $case: "level", value: level(9, 3) } },
    ]);
    expect(await live.ended()).toBe(true);
  });

  it("is told when orders were promised more than it counts", async () => {
    const { id: productId } = await grpc.newProduct();
    await grpc.process.database.prisma.stock.update({
      where: { productId: String(fromTypeId("product", productId)) },
      data: { onHand: 5, reserved: 4 },
    });
    const live = sync(grpc.staff, requests<Count>({ productId, counted: 3 }));
    expect((await live.next()).outcome).toMatchObject({
      $case: "conflict",
      value: { reason: "INSUFFICIENT_STOCK", stock: { onHand: 5, reserved: 4, available: 1 } },
    });
    live.leave();
  });

  it("may send everything again when it was cut off: each count is taken over once", async () => {
    const products = await Promise.all(numbers(0, 5).map(() => grpc.newProduct()));
    const counts = numbers(0, 100).map((at) => ({
      productId: String(products[at % 5]?.id),
      counted: at,
      idempotencyKey: `count-${at}`,
    }));
    const cut = sync(grpc.staff, requests<Count>(...counts));
    for (const _ of numbers(0, 37)) await cut.next();
    cut.leave();
    // Until then some of its counts may be at work, and their keys be taken.
    await expect.poll(() => grpc.openStreams()).toBe(0);
    const whole = requests<Count>(...counts);
    whole.end();
    const again = sync(grpc.staff, whole);
    const told: SyncStockResponse[] = [];
    for (const _ of counts) told.push(await again.next());
    expect(new Set(told.map(({ outcome }) => outcome?.$case))).toEqual(new Set(["level"]));
    expect(told.map(({ idempotencyKey }) => idempotencyKey)).toEqual(counts.map((c) => c.idempotencyKey));
    const levels = await Promise.all(products.map(({ id }) => stockOf(id)));
    expect(levels.map(({ onHand }) => onHand)).toEqual([95, 96, 97, 98, 99]);
    // A version for each count but that of 0, which was right from the beginning.
    expect(levels.map(({ version }) => version)).toEqual([20, 21, 21, 21, 21]);
  });

  it("sends no more than a few counts ahead of the answers that it has read", async () => {
    const { id: productId } = await grpc.newProduct();
    const before = await stockOf(productId);
    let sent = 0;
    async function* endless(): AsyncGenerator<Count> {
      for (;;) yield { productId, counted: ++sent, idempotencyKey: "x".repeat(200) + sent };
    }
    const live = sync(grpc.staff, endless());
    await live.next();
    const taken = async () => (await stockOf(productId)).version - before.version;
    let last = 0;
    await expect
      .poll(
        async () => {
          const [was, is] = [last, await taken()];
          last = is;
          return is - was;
        },
        { interval: 300 },
      )
      .toBe(0);
    expect(last).toBeLessThan(1_500);
    expect(sent).toBeLessThan(10_000);
    live.leave();
  });
});

describe("a warehouse is refused", () => {
  it.each([
    ["without a token", undefined, "UNAUTHENTICATED", "TOKEN_REQUIRED"],
    ["to customers", "customer", "PERMISSION_DENIED", "ROLE_REQUIRED"],
  ])("%s, even before it counts", async (_how, as, code, reason) => {
    const token = as && (await grpc.newCustomer()).token;
    const live = sync(token, requests<Count>());
    expect(await faultOf(live.next())).toMatchObject({ code, reason });
  });
});
