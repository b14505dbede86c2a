/** The streams of orders. */
import { watchOrder } from "@trefoil/domain";
import type { OrderServiceDefinition } from "@trefoil/proto";
import { watching } from "../live/watching.ts";
import type { RowsOf } from "../row.ts";
import { fromWatchOrder } from "./watch-wire.ts";

export const orderStreams = {
  watchOrder: watching(watchOrder, fromWatchOrder),
} satisfies Partial<RowsOf<OrderServiceDefinition>>;
