/** The demo shop's stock: what came in, less what was sold. Nothing is reserved: no checkout is under way. */
import { between, DAY, HOUR, TODAY } from "./calendar.ts";
import type { DemoOrder } from "./demo-order.ts";
import type { DemoProduct } from "./demo-product.ts";
import type { Actor, EventLog } from "./event-log.ts";
import { createRandom, type Random } from "./random.ts";

export interface DemoStock {
  productId: string;
  onHand: number;
  reserved: number;
  version: number;
  updatedAt: number;
}

/** Pieces of a product that orders have taken, by where they are now. */
interface Demand {
  sold: number;
  awaited: number;
}

export const stockColumns = ["product_id", "on_hand", "reserved", "version", "updated_at"];

/** Makes each product's stock, and appends how it came to it. */
export function makeStock(
  products: DemoProduct[],
  orders: DemoOrder[],
  { staff, log }: { staff: Actor; log: EventLog },
): DemoStock[] {
  const random = createRandom("stock");
  const demands = sumDemands(orders);
  return products.map((product) => {
    const demand = demands.get(product) ?? { sold: 0, awaited: 0 };
    // Version 1 is the empty stock that comes with the product.
    const stock = { productId: product.id, onHand: 0, reserved: 0, version: 1, updatedAt: 0 };
    for (const { at, delta, reason } of adjustments(product, demand, random)) {
      Object.assign(stock, {
        onHand: stock.onHand + delta,
        version: stock.version + 1,
        updatedAt: at,
      });
      const data = { delta, reason, onHand: stock.onHand, reserved: 0 };
      const stream = { streamType: "stock", streamId: product.id, version: stock.version } as const;
      log.append({ ...stream, type: "trefoil.stock.adjusted.v1", data, actor: staff, at });
    }
    return stock;
  });
}

export function stockRow({ productId, onHand, reserved, version, updatedAt }: DemoStock): unknown[] {
  return [productId, onHand, reserved, version, new Date(updatedAt)];
}

function sumDemands(orders: DemoOrder[]): Map<DemoProduct, Demand> {
  const kinds = {
    PENDING: "awaited",
    CONFIRMED: "sold",
    SHIPPED: "sold",
    DELIVERED: "sold",
    CANCELLED: undefined,
  } as const;
  const demands = new Map<DemoProduct, Demand>();
  for (const { status, items } of orders) {
    const kind = kinds[status];
    if (kind === undefined) continue;
    for (const { product, quantity } of items) {
      const demand = demands.get(product) ?? { sold: 0, awaited: 0 };
      demand[kind] += quantity;
      demands.set(product, demand);
    }
  }
  return demands;
}

interface Adjustment {
  at: number;
  delta: number;
  reason: "COUNT" | "RECEIPT" | "DAMAGE";
}

/** A delivery at first, for some another later, and the count of today, which books what was sold. */
function adjustments(product: DemoProduct, { sold, awaited }: Demand, random: Random): Adjustment[] {
  const left = random.pick([0, 2, 5, ...Array.from({ length: 12 }, () => random.int(8, 180))]);
  const needed = sold + awaited + left;
  const first = {
    at: product.createdAt + HOUR,
    delta: Math.max(needed, 3),
    reason: "RECEIPT",
  } as const;
  const countedAt = between(TODAY - 6 * HOUR, TODAY, random);
  if (needed < 3) return [first, { at: countedAt, delta: needed - 3, reason: "DAMAGE" }];
  if (sold === 0) return random.chance(0.3) ? twice(first, random) : [first];
  return [first, { at: countedAt, delta: -sold, reason: "COUNT" }];
}

function twice(first: Adjustment, random: Random): Adjustment[] {
  return [first, { ...first, at: between(first.at + DAY, TODAY - HOUR, random), delta: random.int(5, 60) }];
}
