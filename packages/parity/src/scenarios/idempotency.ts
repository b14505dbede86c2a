/** A key is one operation: what is repeated, refused and kept. */
import { fromTypeId } from "@trefoil/domain";
import { type OperationName, operations } from "@trefoil/sdk";
import { expect } from "vitest";
import type { Scenario, World } from "../world.ts";
import { actorOf, samples } from "./samples.ts";

const writes = (Object.keys(operations) as OperationName[]).filter(
  (name) => operations[name].kind === "write",
);

const perOperation: readonly Scenario[] = writes.map((operation) => ({
  name: `${operation} with a key happens once`,
  async run(world) {
    const sample = samples[operation];
    const actor = actorOf(world, sample);
    const input = await sample.input(world);
    const key = world.unique("key");
    await whileKeyIsTaken(world, operation, key, () => world.raw(actor, { operation, input, key }));
    const first = await world.raw(actor, { operation, input, key });
    const again = await world.raw(actor, { operation, input, key });
    const { value } = first as { value: unknown };
    expect(again).toEqual({ value, replayed: true });
    const other = { ...input, ...sample.other };
    expect(await world.raw(actor, { operation, input: other, key })).toMatchObject({
      reason: "IDEMPOTENCY_KEY_REUSED",
    });
    for (const odd of ["k".repeat(255), "k".repeat(256), "", "~ !"]) {
      await world.raw(actor, { operation, input, key: `${odd}` });
    }
    await world.raw(actor, { operation, input, key: "\u007f" });
    await world.raw(actor, { operation, input });
  },
}));

/** As another attempt with the key does while it runs. */
async function whileKeyIsTaken<T>(
  world: World,
  operation: string,
  key: string,
  meanwhile: () => Promise<T>,
): Promise<T> {
  const owner = fromTypeId(
    "customer",
    samples[operation as OperationName].by === "sam" ? world.ids.sam : world.ids.alice,
  );
  const lock = "SELECT pg_advisory_xact_lock(hashtextextended($1, 7))";
  return world.locked(lock, [JSON.stringify([owner, operation, key])], meanwhile);
}

export const idempotency: readonly Scenario[] = [
  ...perOperation,
  {
    name: "keys of different callers and operations never meet",
    async run(world) {
      const key = world.unique("key");
      const input = await samples.placeOrder.input(world);
      const orders = [
        await world.as(world.alice).orders.place(input, { idempotencyKey: key }),
        await world.as(world.bob).orders.place(input, { idempotencyKey: key }),
      ];
      expect(new Set(orders.map(({ id }) => id)).size).toBe(2);
      await world.as(world.alice).orders.cancel(orders[0]?.id as string, {}, { idempotencyKey: key });
    },
  },
  {
    name: "a failed attempt keeps nothing, so its key may be tried again",
    async run(world) {
      const { id } = await world.newProduct();
      const key = { idempotencyKey: world.unique("key") };
      const take = { delta: -1, reason: "DAMAGE" } as const;
      const shop = world.as(world.sam);
      expect(await world.failure(shop.inventory.adjust(id, take, key))).toMatchObject({
        reason: "INSUFFICIENT_STOCK",
      });
      await shop.inventory.adjust(id, { delta: 1, reason: "RECEIPT" });
      expect(await shop.inventory.adjust(id, take, key)).toMatchObject({ onHand: 0, version: 3 });
    },
  },
  {
    name: "a replay answers as it was first answered, whatever happened since",
    async run(world) {
      const key = { idempotencyKey: world.unique("key") };
      const input = await samples.placeOrder.input(world);
      const shop = world.as(world.alice);
      const placed = await shop.orders.place(input, key);
      await shop.orders.cancel(placed.id);
      expect(await shop.orders.place(input, key)).toEqual(placed);
    },
  },
];
