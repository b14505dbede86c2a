/** Changes how many of one product are on hand. No change brings that below what is reserved, or below zero. */
import { productNotFound } from "../catalog/index.ts";
import { type CommandContext, requireVersion, ShopError } from "../kernel/index.ts";
import { type Stock, type StockRow, stockColumns, toStock } from "./stock.ts";

export const MAX_ON_HAND = 2_000_000_000;

interface Change {
  /** UUID. */
  readonly productId: string;
  readonly expectedVersion: number | undefined;
  readonly reason: "COUNT" | "RECEIPT" | "DAMAGE";
  /** What is on hand afterwards, by what was before. */
  readonly onHand: (before: number) => number;
}

/** The stock after it; where nothing changes nothing has happened. */
export async function changeOnHand(context: CommandContext, change: Change): Promise<Stock> {
  const { productId, expectedVersion, reason } = change;
  const row = await lock(context, productId);
  requireVersion(expectedVersion, row.version);
  const onHand = change.onHand(row.on_hand);
  const delta = onHand - row.on_hand;
  if (delta === 0) return toStock(row);
  requirePossible(row, onHand);
  const after = { ...row, on_hand: onHand, version: row.version + 1 };
  await write(context, after);
  context.append({
    stream: "stock",
    streamId: productId,
    version: after.version,
    type: "trefoil.stock.adjusted.v1",
    data: { delta, reason, onHand, reserved: after.reserved },
  });
  return toStock(after);
}

async function lock({ sql }: CommandContext, productId: string): Promise<StockRow> {
  const { rows } = await sql.query<StockRow>({
    name: "stock_lock",
    text: `SELECT ${stockColumns} FROM stock WHERE product_id = $1 FOR NO KEY UPDATE`,
    values: [productId],
  });
  const [row] = rows;
  if (row === undefined) throw productNotFound(productId);
  return row;
}

function requirePossible(row: StockRow, onHand: number): void {
  if (onHand < row.reserved) {
    const available = row.on_hand - row.reserved;
    throw new ShopError(
      "INSUFFICIENT_STOCK",
      `Only ${available} of ${row.on_hand} on hand are not reserved.`,
    );
  }
  if (onHand > MAX_ON_HAND) throw new ShopError("STOCK_OVERFLOW");
}

async function write({ sql, now }: CommandContext, after: StockRow): Promise<void> {
  await sql.query({
    name: "stock_adjust",
    text: "UPDATE stock SET on_hand = $2, version = $3, updated_at = $4 WHERE product_id = $1",
    values: [after.product_id, after.on_hand, after.version, now],
  });
}
