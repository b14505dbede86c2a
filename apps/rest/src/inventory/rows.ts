/** What the shop does with stock, as REST says it. */
import { adjustStock, getStock, type Stock, watchStock } from "@trefoil/domain";
import { watching } from "../events/watching.ts";
import { ok, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import { fromAdjustStock, fromGetStock, fromWatchStock, toStock } from "./wire.ts";

const asStock: Representation<Stock, Schemas["Stock"]> = {
  to: toStock,
  tag: (stock) => String(stock.version),
};

export const inventory = {
  getStock: row(getStock, fromGetStock, ok(asStock)),
  adjustStock: row(adjustStock, fromAdjustStock, ok(asStock)),
  watchStock: watching(watchStock, fromWatchStock),
} satisfies Partial<RowsOfV2>;
