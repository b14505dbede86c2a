/** How events are shown. */
import type { EventView } from "@trefoil/domain";
import type { Representation } from "../http/representation.ts";
import type { Schemas } from "../v2.ts";
import { toEvent } from "./wire.ts";

/** Events never change. */
export const asEvent: Representation<EventView, Schemas["Event"]> = { to: toEvent, tag: () => "1" };
