/** adjustStock: counts stock up or down. No adjustment brings it below what is reserved, or below zero. */
import * as z from "zod";
import { productNotFound } from "../catalog/index.ts";
import { command, expectedVersion, id, integer, requireVersion, ShopError, staff } from "../kernel/index.ts";
import { type StockRow, stockColumns, toStock } from "./stock.ts";

const MAX_DELTA = 1_000_000;
const MAX_ON_HAND = 2_000_000_000;

const delta = integer(-MAX_DELTA, MAX_DELTA).refine((value) => value !== 0, {
  error: "must not be 0",
  params: { reason: "NOT_ALLOWED" },
});

export const adjustStock = command({
  name: "adjustStock",
  input: z.strictObject({
    productId: id("product"),
    delta,
    reason: z.enum(["COUNT", "RECEIPT", "DAMAGE"]),
    expectedVersion: expectedVersion.optional(),
  }),
  permission: staff("inventory:write"),
  idempotency: "optional",
  async run({ sql, append, now }, { productId, delta: change, reason, expectedVersion: expected }) {
    const locked = await sql.query<StockRow>({
      name: "stock_lock",
      text: `SELECT ${stockColumns} FROM stock WHERE product_id = $1 FOR NO KEY UPDATE`,
      values: [productId],
    });
    const [row] = locked.rows;
    if (row === undefined) throw productNotFound(productId);
    requireVersion(expected, row.version);
    const after = adjusted(row, change);
    await sql.query({
      name: "stock_adjust",
      text: "UPDATE stock SET on_hand = $2, version = $3, updated_at = $4 WHERE product_id = $1",
      values: [productId, after.on_hand, after.version, now],
    });
    const data = { delta: change, reason, onHand: after.on_hand, reserved: after.reserved };
    append({
      stream: "stock",
      streamId: productId,
      version: after.version,
      type: "trefoil.stock.adjusted.v1",
      data,
    });
    return toStock(after);
  },
});

function adjusted(row: StockRow, change: number): StockRow {
  const onHand = row.on_hand + change;
  if (onHand < row.reserved) {
    const available = row.on_hand - row.reserved;
    throw new ShopError(
      "INSUFFICIENT_STOCK",
      `Only ${available} of ${row.on_hand} on hand are not reserved.`,
    );
  }
  if (onHand > MAX_ON_HAND) throw new ShopError("STOCK_OVERFLOW");
  return { ...row, on_hand: onHand, version: row.version + 1 };
}
