/** Which events are watched. */
import type { InputOf, watchEvents } from "@trefoil/domain";
import type { WatchEventsRequest } from "@trefoil/proto";
import { fromTypes } from "./wire.ts";

export function fromWatchEvents({ types, subject, after }: WatchEventsRequest): InputOf<typeof watchEvents> {
  return { types: fromTypes(types), subject, after };
}
