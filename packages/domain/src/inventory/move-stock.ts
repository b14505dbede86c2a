/** What orders do to stock, many at once: every row is locked once, written once, and has an event for each order. */
import { type CommandContext, type EventMeta, toTypeId } from "../kernel/index.ts";
import { type Level, type Moved, moveAll, type StockAction, type StockMove } from "./reservation.rules.ts";
import { type StockRow, stockColumns } from "./stock.ts";

/** An order as stock knows it. */
export interface StockOrder {
  /** UUID. */
  readonly id: string;
  /** As part of what its stock is moved. */
  readonly meta: EventMeta;
}

const types: Record<StockAction, string> = {
  reserve: "trefoil.stock.reserved.v1",
  sell: "trefoil.stock.sold.v1",
  return: "trefoil.stock.returned.v1",
  release: "trefoil.stock.released.v1",
};

/** Moves the stock of orders, first come first served; the ids of those whose reservation was refused. */
export async function moveStock(
  context: CommandContext,
  moves: readonly StockMove<StockOrder>[],
): Promise<ReadonlySet<string>> {
  if (moves.length === 0) return new Set();
  const before = await lockLevels(context, moves);
  const { moved, refused, levels } = moveAll(before, moves);
  await writeLevels(context, levels);
  for (const move of moved) context.append(toEvent(move));
  return refused;
}

/** In the order of the products, so that two who want the same ones never wait for each other. */
async function lockLevels(
  { sql }: CommandContext,
  moves: readonly StockMove<StockOrder>[],
): Promise<ReadonlyMap<string, Level>> {
  const products = new Set(moves.flatMap(({ lines }) => lines.map(({ productId }) => productId)));
  const { rows } = await sql.query<StockRow>({
    name: "stock_lock_all",
    text: `SELECT ${stockColumns} FROM stock WHERE product_id = ANY($1::uuid[]) ORDER BY product_id FOR NO KEY UPDATE`,
    values: [[...products]],
  });
  return new Map(
    rows.map(({ product_id, on_hand, reserved, version }) => [
      product_id,
      { onHand: on_hand, reserved, version },
    ]),
  );
}

async function writeLevels({ sql, now }: CommandContext, levels: ReadonlyMap<string, Level>): Promise<void> {
  if (levels.size === 0) return;
  const after = [...levels.values()];
  await sql.query({
    name: "stock_move",
    text: `UPDATE stock SET on_hand = moved.on_hand, reserved = moved.reserved, version = moved.version, updated_at = $5
      FROM unnest($1::uuid[], $2::int[], $3::int[], $4::int[]) AS moved (product_id, on_hand, reserved, version)
      WHERE stock.product_id = moved.product_id`,
    values: [
      [...levels.keys()],
      after.map((level) => level.onHand),
      after.map((level) => level.reserved),
      after.map((level) => level.version),
      now,
    ],
  });
}

function toEvent({ action, order, productId, quantity, level }: Moved<StockOrder>) {
  const { onHand, reserved, version } = level;
  return {
    stream: "stock",
    streamId: productId,
    version,
    type: types[action],
    data: { orderId: toTypeId("order", order.id), quantity, onHand, reserved },
    meta: order.meta,
  } as const;
}
