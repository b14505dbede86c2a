/** What happens in the shop and who reads of it, as GraphQL says it. */
import { listConsumers, listDeadLetters, listEvents, replayDeadLetter } from "@trefoil/domain";
import { field, list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const events = {
  query: {
    events: list(listEvents),
    consumers: field(listConsumers, { encode: ({ items }) => items }),
    deadLetters: list(listDeadLetters),
  } satisfies Partial<Queries>,
  mutation: {
    replayDeadLetter: mutation(replayDeadLetter, "deadLetter"),
  } satisfies Partial<Mutations>,
};
