/** The rules of stock that orders move: who gets what is left, and what each product has afterwards. No I/O. */

/**
 * `reserve` promises to an order what is on hand, `sell` takes it away; `return` and `release` are their inverses. Only a
 * reservation can be refused.
 */
export type StockAction = "reserve" | "sell" | "return" | "release";

export interface StockLine {
  /** UUID. */
  readonly productId: string;
  readonly quantity: number;
}

/** What one order does to the stock of all its products, or to none. */
export interface StockMove<Order extends { readonly id: string } = { readonly id: string }> {
  readonly action: StockAction;
  readonly order: Order;
  readonly lines: readonly StockLine[];
}

export interface Level {
  readonly onHand: number;
  readonly reserved: number;
  readonly version: number;
}

/** An order's change of one product, with the levels after it. */
export interface Moved<Order> {
  readonly action: StockAction;
  readonly order: Order;
  readonly productId: string;
  readonly quantity: number;
  readonly level: Level;
}

export interface Moves<Order> {
  readonly moved: readonly Moved<Order>[];
  /** Ids of the orders for which there is not enough. */
  readonly refused: ReadonlySet<string>;
  /** The levels afterwards of the products that were changed. */
  readonly levels: ReadonlyMap<string, Level>;
}

const signs: Record<StockAction, { readonly onHand: -1 | 0 | 1; readonly reserved: -1 | 0 | 1 }> = {
  reserve: { onHand: 0, reserved: 1 },
  sell: { onHand: -1, reserved: -1 },
  return: { onHand: 1, reserved: 1 },
  release: { onHand: 0, reserved: -1 },
};

/** First come, first served: each order finds what those before it have left. */
export function moveAll<Order extends { readonly id: string }>(
  before: ReadonlyMap<string, Level>,
  moves: readonly StockMove<Order>[],
): Moves<Order> {
  const levels = new Map<string, Level>();
  const levelOf = (productId: string) => levels.get(productId) ?? before.get(productId);
  const moved: Moved<Order>[] = [];
  const refused = new Set<string>();
  for (const { action, order, lines } of moves) {
    if (action === "reserve" && !lines.every((line) => isEnough(levelOf(line.productId), line.quantity))) {
      refused.add(order.id);
      continue;
    }
    for (const { productId, quantity } of lines) {
      const level = after(levelOf(productId), action, quantity);
      levels.set(productId, level);
      moved.push({ action, order, productId, quantity, level });
    }
  }
  return { moved, refused, levels };
}

function isEnough(level: Level | undefined, quantity: number): boolean {
  return level !== undefined && level.onHand - level.reserved >= quantity;
}

function after(level: Level | undefined, action: StockAction, quantity: number): Level {
  if (level === undefined) throw new RangeError(`can't ${action} a product that has no stock`);
  const { onHand, reserved } = signs[action];
  return {
    onHand: level.onHand + onHand * quantity,
    reserved: level.reserved + reserved * quantity,
    version: level.version + 1,
  };
}
