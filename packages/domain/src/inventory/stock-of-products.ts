/** stockOfProducts: the stock of each product, as getStock shows it. */
import { maySee, type ProductStatus } from "../catalog/index.ts";
import { anyone, edge, keysAlone, readRows } from "../kernel/index.ts";
import { type StockRow, stockColumns, toStock } from "./stock.ts";

const stockOfSeenProduct = {
  name: "stock_of_product",
  text: `SELECT ${stockColumns},
      (SELECT p.status FROM products p WHERE p.id = stock.product_id) AS product_status
    FROM stock WHERE product_id = ANY($1::uuid[])`,
};

export const stockOfProducts = edge({
  name: "stockOfProducts",
  of: "product",
  input: keysAlone,
  permission: anyone,
  async run(context, keys) {
    const rows = await readRows<StockRow & { product_status: ProductStatus }>(
      context,
      stockOfSeenProduct,
      keys,
    );
    const seen = rows.filter((row) => maySee(context.caller, { status: row.product_status }));
    return new Map(seen.map((row) => [row.product_id, toStock(row)]));
  },
});
