/** Inventory: how many of a product there are. */
export { adjustStock } from "./adjust-stock.ts";
export { getStock } from "./get-stock.ts";
export { type Stock, type StockRow, stockByProduct, toStock } from "./stock.ts";
