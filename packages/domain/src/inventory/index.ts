/** Inventory: how many of a product there are. */
export { adjustStock } from "./adjust-stock.ts";
export { getStock } from "./get-stock.ts";
export { moveStock, type StockOrder } from "./move-stock.ts";
export type { StockAction, StockLine, StockMove } from "./reservation.rules.ts";
export { type Stock, type StockRow, stockByProduct, toStock } from "./stock.ts";
export { stockOfProducts } from "./stock-of-products.ts";
export { syncStock } from "./sync-stock.ts";
export { watchStock } from "./watch-stock.ts";
