/** What the shop tells of its events, as gRPC says it. */
import { listConsumers, listDeadLetters, listEvents, replayDeadLetter } from "@trefoil/domain";
import type { EventServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import {
  fromListConsumers,
  fromListDeadLetters,
  fromReplayDeadLetter,
  toConsumers,
  toDeadLetterResponse,
  toDeadLetters,
} from "./consumers-wire.ts";
import { fromListEvents, toEvents } from "./wire.ts";

export const events = {
  listEvents: list(listEvents, fromListEvents, toEvents),
  listConsumers: row(listConsumers, fromListConsumers, toConsumers),
  listDeadLetters: list(listDeadLetters, fromListDeadLetters, toDeadLetters),
  replayDeadLetter: row(replayDeadLetter, fromReplayDeadLetter, toDeadLetterResponse),
} satisfies Partial<RowsOf<EventServiceDefinition>>;
