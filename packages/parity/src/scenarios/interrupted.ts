/** Calls that meet others on their way, or are given up. */
import { expect } from "vitest";
import type { Scenario } from "../world.ts";

const lockStock =
  "SELECT 1 FROM stock WHERE product_id = (SELECT id FROM products WHERE sku = $1) FOR UPDATE";

export const interrupted: readonly Scenario[] = [
  {
    name: "a second attempt is told that the first is in progress, and afterwards gets its result",
    async run(world) {
      const { id, sku } = await world.newProduct();
      const key = world.unique("key");
      const input = { productId: id, delta: 1, reason: "RECEIPT" };
      const ask = () => world.raw(world.sam, { operation: "adjustStock", input, key });
      const first = await world.locked(lockStock, [sku], async () => {
        const running = ask();
        await world.blocked();
        expect(await ask()).toMatchObject({ kind: "ABORTED", reason: "IDEMPOTENCY_KEY_IN_PROGRESS" });
        return { running };
      });
      const { value } = (await first.running) as { value: unknown };
      expect(await ask()).toEqual({ value, replayed: true });
    },
  },
  {
    name: "a write that runs out of time has happened once or not at all, and its key finds out",
    unsettled: true,
    async run(world) {
      const { id, sku } = await world.newProduct();
      const { inventory } = world.as(world.sam);
      const key = { idempotencyKey: world.unique("key") };
      const receipt = { delta: 1, reason: "RECEIPT" } as const;
      await world.locked(lockStock, [sku], async () => {
        const late = inventory.adjust(id, receipt, { ...key, timeoutMs: 300 });
        expect(await world.failure(late)).toMatchObject({
          kind: "DEADLINE_EXCEEDED",
          reason: "DEADLINE_EXCEEDED",
        });
      });
      await world.idle();
      expect(await inventory.adjust(id, receipt, key)).toMatchObject({ onHand: 1, version: 2 });
      expect(await inventory.get(id)).toMatchObject({ onHand: 1, version: 2 });
    },
  },
];
