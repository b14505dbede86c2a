/** The streams of events. */
import { watchEvents } from "@trefoil/domain";
import type { EventServiceDefinition } from "@trefoil/proto";
import { watching } from "../live/watching.ts";
import type { RowsOf } from "../row.ts";
import { fromWatchEvents } from "./watch-wire.ts";

export const eventStreams = {
  watchEvents: watching(watchEvents, fromWatchEvents),
} satisfies Partial<RowsOf<EventServiceDefinition>>;
