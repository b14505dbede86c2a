/** Consumers of the log and what they could not take, between the contract and the shop. */
import type {
  ConsumerState,
  DeadLetter,
  InputOf,
  listConsumers,
  listDeadLetters,
  replayDeadLetter,
} from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";
import { toEvent } from "./wire.ts";

export function fromListConsumers(): InputOf<typeof listConsumers> {
  return {};
}

export function fromListDeadLetters({ query }: Asked<"listDeadLetters">): InputOf<typeof listDeadLetters> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    consumer: query.consumer,
    status: query.status,
  };
}

export function fromReplayDeadLetter({ path }: Asked<"replayDeadLetter">): InputOf<typeof replayDeadLetter> {
  return { id: path.id };
}

export function toConsumers({
  items,
}: {
  readonly items: readonly ConsumerState[];
}): Schemas["ConsumerList"] {
  return { data: items.map(toConsumer) };
}

function toConsumer(consumer: ConsumerState): Schemas["Consumer"] {
  return {
    name: consumer.name,
    partitions: consumer.partitions,
    position: consumer.position,
    head: consumer.head,
    lag: consumer.lag,
    deadLetters: consumer.deadLetters,
    lastError: consumer.lastError,
  };
}

export function toDeadLetter(letter: DeadLetter): Schemas["DeadLetter"] {
  return {
    id: letter.id,
    consumer: letter.consumer,
    event: toEvent(letter.event),
    error: letter.error,
    attempts: letter.attempts,
    status: letter.status,
    createdAt: letter.createdAt,
    updatedAt: letter.updatedAt,
  };
}
