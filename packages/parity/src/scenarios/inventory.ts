/** How many of a product there are. */
import { expect } from "vitest";
import type { Scenario } from "../world.ts";

export const inventory: readonly Scenario[] = [
  {
    name: "stock is counted up and down, never below zero",
    async run(world) {
      const { inventory: stock } = world.as(world.sam);
      const { id } = await world.newProduct();
      await stock.adjust(id, { delta: 1_000_000, reason: "RECEIPT" });
      expect(await stock.adjust(id, { delta: -999_999, reason: "DAMAGE", expectedVersion: 2 })).toMatchObject(
        { onHand: 1 },
      );
      const tooMany = stock.adjust(id, { delta: -2, reason: "COUNT" });
      expect(await world.failure(tooMany)).toMatchObject({ reason: "INSUFFICIENT_STOCK" });
      expect(await world.as(world.anonymous).inventory.get(id)).toMatchObject({
        onHand: 1,
        available: 1,
        version: 3,
      });
    },
  },
  {
    name: "stock on hand stays at or above what is reserved, and at or below what can be counted",
    async run(world) {
      const { inventory: stock } = world.as(world.sam);
      const { id, sku } = await world.newProduct();
      await world.sql(
        "UPDATE stock SET on_hand = 1999999999, reserved = 5 WHERE product_id = (SELECT id FROM products WHERE sku = $1)",
        [sku],
      );
      const over = stock.adjust(id, { delta: 2, reason: "RECEIPT" });
      expect(await world.failure(over)).toMatchObject({ reason: "STOCK_OVERFLOW" });
      expect(await stock.adjust(id, { delta: 1, reason: "RECEIPT" })).toMatchObject({
        available: 1_999_999_995,
      });
      await world.sql(
        "UPDATE stock SET on_hand = 7 WHERE product_id = (SELECT id FROM products WHERE sku = $1)",
        [sku],
      );
      await stock.adjust(id, { delta: -2, reason: "COUNT" });
      const reserved = stock.adjust(id, { delta: -1, reason: "COUNT" });
      expect(await world.failure(reserved)).toMatchObject({ reason: "INSUFFICIENT_STOCK" });
    },
  },
];
