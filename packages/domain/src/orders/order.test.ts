import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decide,
  evolve,
  isLegal,
  type OrderCommand,
  type OrderEvent,
  type OrderState,
  type OrderStatus,
} from "./order.ts";

const item = fc.record({
  productId: fc.constant("prod_01h455vb4pex5vsknk084sn02q"),
  sku: fc.string({ minLength: 1 }),
  name: fc.string({ minLength: 1 }),
  quantity: fc.integer({ min: 1, max: 1000 }),
  unitPrice: fc.record({ amount: fc.integer({ min: 0, max: 1_000_000 }), currency: fc.constant("EUR") }),
});
const address = {
  name: "Ann",
  line1: "Hill 1",
  line2: null,
  city: "Bonn",
  region: null,
  postalCode: "53111",
  country: "DE",
};
const place: fc.Arbitrary<OrderCommand> = fc.record({
  do: fc.constant("place" as const),
  customerId: fc.constant("cus_01h455vb4pex5vsknk084sn02q"),
  items: fc.array(item, { minLength: 1, maxLength: 50 }),
  shippingAddress: fc.constant(address),
  payment: fc.constant({ method: "WALLET" as const }),
});
const text = fc.option(fc.string(), { nil: null });
const later: fc.Arbitrary<OrderCommand> = fc.oneof(
  fc.record({ do: fc.constantFrom("confirm" as const, "deliver" as const) }),
  fc.record({ do: fc.constant("ship" as const), carrier: text, trackingNumber: text }),
  fc.record({ do: fc.constant("cancel" as const), reason: text }),
);

/** Applies the commands that are legal, in order. */
function play(first: OrderCommand, commands: readonly OrderCommand[]) {
  const events: OrderEvent[] = [];
  let state: OrderState | undefined;
  for (const [at, command] of [first, ...commands].entries()) {
    const legal = command.do === "place" || (state !== undefined && isLegal(state.status, command.do));
    if (!legal) continue;
    const event = decide(state, command);
    events.push(event);
    state = evolve(state, event, new Date(at).toISOString());
  }
  return { events, state: state as OrderState };
}

const reachable: Record<OrderStatus, readonly OrderStatus[]> = {
  PENDING: ["CONFIRMED", "CANCELLED"],
  CONFIRMED: ["SHIPPED", "CANCELLED"],
  SHIPPED: ["DELIVERED"],
  DELIVERED: [],
  CANCELLED: [],
};

describe("an order", () => {
  it("costs the sum of its lines, to the cent", () => {
    fc.assert(
      fc.property(place, (command) => {
        const { state } = play(command, []);
        const lines = state.items.map((line) => BigInt(line.unitPrice.amount) * BigInt(line.quantity));
        expect(BigInt(state.total.amount)).toBe(lines.reduce((all, line) => all + line, 0n));
      }),
    );
  });

  it("counts a version an event", () => {
    fc.assert(
      fc.property(place, fc.array(later, { maxLength: 8 }), (first, commands) => {
        const { events, state } = play(first, commands);
        expect(state.version).toBe(events.length);
      }),
    );
  });

  it("moves only along its path, and refuses every other command without an event", () => {
    fc.assert(
      fc.property(place, fc.array(later, { maxLength: 8 }), later, (first, commands, command) => {
        const { state } = play(first, commands);
        const attempt = () => evolve(state, decide(state, command), "2026-01-01T00:00:00.000Z").status;
        const targets = {
          confirm: "CONFIRMED",
          ship: "SHIPPED",
          deliver: "DELIVERED",
          cancel: "CANCELLED",
          place: "",
        };
        const target = targets[command.do] as OrderStatus;
        const moved = reachable[state.status].includes(target) ? target : "ILLEGAL_ORDER_TRANSITION";
        expect(outcome(attempt)).toBe(moved);
      }),
    );
  });

  it("keeps its lines, total and address whatever happens later", () => {
    fc.assert(
      fc.property(place, fc.array(later, { maxLength: 8 }), (first, commands) => {
        const before = play(first, []).state;
        const after = play(first, commands).state;
        expect(after.items).toEqual(before.items);
        expect(after.total).toEqual(before.total);
        expect(after.placedAt).toBe(before.placedAt);
      }),
    );
  });

  it("can't begin with anything but placing it", () => {
    const shipped = { type: "trefoil.order.confirmed.v1", data: {} } as const;
    expect(() => evolve(undefined, shipped, "2026-01-01T00:00:00.000Z")).toThrow("can't begin");
    expect(outcome(() => decide(undefined, { do: "confirm" }).type)).toBe("ILLEGAL_ORDER_TRANSITION");
  });
});

function outcome(attempt: () => string): string {
  try {
    return attempt();
  } catch (error) {
    return (error as { reason: string }).reason;
  }
}
