/** What happens in the shop and who reads of it, as REST says it. */
import {
  type DeadLetter,
  listConsumers,
  listDeadLetters,
  listEvents,
  replayDeadLetter,
  watchEvents,
} from "@trefoil/domain";
import { done, page, type Representation, whole } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import {
  fromListConsumers,
  fromListDeadLetters,
  fromReplayDeadLetter,
  toConsumers,
  toDeadLetter,
} from "./consumers-wire.ts";
import { asEvent } from "./shown.ts";
import { watching } from "./watching.ts";
import { fromListEvents, fromWatchEvents } from "./wire.ts";

const asDeadLetter: Representation<DeadLetter, Schemas["DeadLetter"]> = {
  to: toDeadLetter,
  tag: ({ status, updatedAt }) => `${status}-${updatedAt}`,
};

export const events = {
  listEvents: row(listEvents, fromListEvents, page(asEvent)),
  watchEvents: watching(watchEvents, fromWatchEvents),
  listConsumers: row(listConsumers, fromListConsumers, whole(toConsumers)),
  listDeadLetters: row(listDeadLetters, fromListDeadLetters, page(asDeadLetter)),
  replayDeadLetter: row(replayDeadLetter, fromReplayDeadLetter, done(toDeadLetter)),
} satisfies Partial<RowsOfV2>;
