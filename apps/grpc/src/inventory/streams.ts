/** The streams of stock. */
import { syncStock, watchStock } from "@trefoil/domain";
import type { InventoryServiceDefinition } from "@trefoil/proto";
import { watching } from "../live/watching.ts";
import { method, type RowsOf } from "../row.ts";
import { fromWatchStock } from "./sync-wire.ts";
import { syncing } from "./syncing.ts";

export const inventoryStreams = {
  watchStock: watching(watchStock, fromWatchStock),
  syncStock: method(syncStock, syncing),
} satisfies Partial<RowsOf<InventoryServiceDefinition>>;
