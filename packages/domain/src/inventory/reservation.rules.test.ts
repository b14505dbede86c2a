import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Level, moveAll, type StockAction, type StockMove } from "./reservation.rules.ts";

const level = (onHand: number, reserved = 0): Level => ({ onHand, reserved, version: 1 });
const move = (action: StockAction, id: string, lines: Record<string, number>): StockMove => ({
  action,
  order: { id },
  lines: Object.entries(lines).map(([productId, quantity]) => ({ productId, quantity })),
});

describe("stock that orders move", () => {
  it("goes to those who come first", () => {
    const buyers = ["a", "b", "c"].map((id) => move("reserve", id, { shoe: 2 }));
    const { refused, levels } = moveAll(new Map([["shoe", level(5)]]), buyers);
    expect([...refused]).toEqual(["c"]);
    expect(levels.get("shoe")).toEqual({ onHand: 5, reserved: 4, version: 3 });
  });

  it("is reserved for all lines of an order or for none", () => {
    const stock = new Map([
      ["shoe", level(1)],
      ["sock", level(0)],
    ]);
    const { moved, refused } = moveAll(stock, [
      move("reserve", "a", { shoe: 1, sock: 1 }),
      move("reserve", "b", { shoe: 1 }),
    ]);
    expect([...refused]).toEqual(["a"]);
    expect(moved.map(({ order }) => order.id)).toEqual(["b"]);
  });

  it("is refused where a product has none", () => {
    expect(moveAll(new Map(), [move("reserve", "a", { shoe: 1 })]).refused.has("a")).toBe(true);
  });

  it("is as it was when what was done is undone in reverse", () => {
    const stock = new Map([["shoe", level(5, 1)]]);
    const done = ["reserve", "sell", "return", "release"] as const;
    const { levels } = moveAll(
      stock,
      done.map((action) => move(action, "a", { shoe: 3 })),
    );
    expect(levels.get("shoe")).toEqual({ ...level(5, 1), version: 5 });
  });

  it("is never promised twice, and gives each product versions without a gap", () => {
    const quantities = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), quantities, (shoes, socks, orders) => {
        const { moved, refused, levels } = moveAll(
          new Map([
            ["shoe", level(shoes)],
            ["sock", level(socks)],
          ]),
          orders.map(([shoe, sock], at) => move("reserve", String(at), { shoe, sock })),
        );
        for (const { onHand, reserved } of levels.values()) expect(reserved).toBeLessThanOrEqual(onHand);
        expect(moved.length + 2 * refused.size).toBe(2 * orders.length);
        const versions = moved.filter(({ productId }) => productId === "shoe").map((m) => m.level.version);
        expect(versions).toEqual(versions.map((_, at) => at + 2));
      }),
    );
  });
});
