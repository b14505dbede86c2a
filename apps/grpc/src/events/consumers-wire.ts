/** Consumers of the log and what they could not take, between the contract and the shop. */
import type {
  ConsumerState,
  DeadLetter,
  InputOf,
  listConsumers,
  listDeadLetters,
  Page,
  replayDeadLetter,
} from "@trefoil/domain";
import {
  type Consumer,
  type DeadLetter as DeadLetterMessage,
  DeadLetterStatus,
  type ListConsumersResponse,
  type ListDeadLettersRequest,
  type ListDeadLettersResponse,
  type ReplayDeadLetterRequest,
  type ReplayDeadLetterResponse,
} from "@trefoil/proto";
import { enumOf, fromOrderBy, fromPage, orAbsent, toTokens } from "../wire.ts";
import { toEvent } from "./wire.ts";

const status = enumOf(DeadLetterStatus);

export function fromListConsumers(): InputOf<typeof listConsumers> {
  return {};
}

export function fromListDeadLetters(request: ListDeadLettersRequest): InputOf<typeof listDeadLetters> {
  return {
    ...fromPage(request),
    sort: fromOrderBy(request.orderBy),
    consumer: request.consumer,
    status: status.from(request.status),
  };
}

export function fromReplayDeadLetter({ id }: ReplayDeadLetterRequest): InputOf<typeof replayDeadLetter> {
  return { id };
}

export function toConsumers({ items }: { readonly items: readonly ConsumerState[] }): ListConsumersResponse {
  return { consumers: items.map(toConsumer) };
}

export function toConsumer(consumer: ConsumerState): Consumer {
  return {
    name: consumer.name,
    partitions: consumer.partitions,
    position: consumer.position,
    head: consumer.head,
    lag: consumer.lag,
    deadLetters: consumer.deadLetters,
    lastError: orAbsent(consumer.lastError),
  };
}

export function toDeadLetter(letter: DeadLetter): DeadLetterMessage {
  return {
    id: letter.id,
    consumer: letter.consumer,
    event: toEvent(letter.event),
    error: letter.error,
    attempts: letter.attempts,
    status: status.to(letter.status),
    createdAt: letter.createdAt,
    updatedAt: letter.updatedAt,
  };
}

export function toDeadLetterResponse(letter: DeadLetter): ReplayDeadLetterResponse {
  return { deadLetter: toDeadLetter(letter) };
}

export function toDeadLetters(page: Page<DeadLetter>): ListDeadLettersResponse {
  return { deadLetters: page.items.map(toDeadLetter), ...toTokens(page) };
}
