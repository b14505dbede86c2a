/** What the shop does with stock, as gRPC says it. */
import { adjustStock, getStock } from "@trefoil/domain";
import type { InventoryServiceDefinition } from "@trefoil/proto";
import { type RowsOf, row } from "../row.ts";
import { fromAdjustStock, fromGetStock, toStockResponse } from "./wire.ts";

export const inventory = {
  getStock: row(getStock, fromGetStock, toStockResponse),
  adjustStock: row(adjustStock, fromAdjustStock, toStockResponse),
} satisfies Partial<RowsOf<InventoryServiceDefinition>>;
