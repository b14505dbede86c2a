/** Every consumer of the event log. A worker runs them all. */
import type { Database } from "@trefoil/prisma";
import { type Consumer, lagsOf, listConsumersOf, replayDeadLetterOf } from "./events/index.ts";
import type { LogTail } from "./kernel/index.ts";
import { notificationsConsumer } from "./notifications/index.ts";
import { reportsConsumer } from "./reports/index.ts";
import { webhookFanOut } from "./webhooks/index.ts";

export const consumers: readonly Consumer[] = [notificationsConsumer, reportsConsumer, webhookFanOut];

export const listConsumers = listConsumersOf(consumers);
export const replayDeadLetter = replayDeadLetterOf(consumers);

/** How many events each consumer has still to look at, by its name. */
export async function consumerLags(
  { pool }: Pick<Database, "pool">,
  log: Pick<LogTail, "head">,
): Promise<ReadonlyMap<string, number>> {
  return lagsOf(pool, consumers, await log.head());
}
