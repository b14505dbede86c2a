/** The event log after the commit: how it is read, followed and consumed. */
export { type CloudEvent, toCloudEvent } from "./cloud-event.ts";
export type { Consumer } from "./consumer.ts";
export type { DeadLetter } from "./dead-letter.ts";
export { afterInput, ownerSeenBy } from "./event-input.ts";
export { follow } from "./follow.ts";
export { type ConsumerState, lagsOf, listConsumersOf } from "./list-consumers.ts";
export { listDeadLetters } from "./list-dead-letters.ts";
export { listEvents } from "./list-events.ts";
export { createLogTail } from "./log-tail.ts";
export { replayDeadLetterOf } from "./replay-dead-letter.ts";
export { type ConsumersOptions, type RunningConsumers, startConsumers } from "./start-consumers.ts";
export { watchEvents } from "./watch-events.ts";
