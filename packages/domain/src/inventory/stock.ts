/** Stock of a product: what is on hand, what of it is promised to orders, and what is left to promise. */
import { type ById, toTypeId } from "../kernel/index.ts";

export interface Stock {
  readonly productId: string;
  readonly onHand: number;
  readonly reserved: number;
  /** `onHand - reserved` */
  readonly available: number;
  readonly version: number;
}

export interface StockRow {
  readonly product_id: string;
  readonly on_hand: number;
  readonly reserved: number;
  readonly version: number;
}

export const stockColumns = "product_id, on_hand, reserved, version";

export const stockByProduct: ById<StockRow> = {
  name: "stock_by_product",
  text: `SELECT ${stockColumns} FROM stock WHERE product_id = ANY($1::uuid[])`,
  key: (row) => row.product_id,
};

export function toStock(row: StockRow): Stock {
  return {
    productId: toTypeId("product", row.product_id),
    onHand: row.on_hand,
    reserved: row.reserved,
    available: row.on_hand - row.reserved,
    version: row.version,
  };
}
