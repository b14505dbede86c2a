/** What the shop does with stock, as REST says it. */
import { adjustStock, getStock, type Stock } from "@trefoil/domain";
import { ok, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import { fromAdjustStock, fromGetStock, toStock } from "./wire.ts";

const asStock: Representation<Stock, Schemas["Stock"]> = {
  to: toStock,
  tag: (stock) => String(stock.version),
};

export const inventory = {
  getStock: row(getStock, fromGetStock, ok(asStock)),
  adjustStock: row(adjustStock, fromAdjustStock, ok(asStock)),
} satisfies Partial<RowsOfV2>;
