/** listConsumers: who consumes the log, how far each has come, and what keeps it. */
import type { Database } from "@trefoil/prisma";
import * as z from "zod";
import { query, staff } from "../kernel/index.ts";
import type { Consumer } from "./consumer.ts";
import { partitionSql } from "./event-filter.ts";

export interface ConsumerState {
  readonly name: string;
  readonly partitions: number;
  /** How far the slowest partition has come, as a position of the log. */
  readonly position: string;
  readonly head: string;
  /** Events that it has still to look at; counted up to 100,000 a partition. */
  readonly lag: number;
  readonly deadLetters: number;
  /** What the event said that is being tried again; null when there is none. */
  readonly lastError: string | null;
}

interface StateRow {
  readonly position: number | null;
  readonly lag: number;
  readonly dead_letters: number;
  readonly last_error: string | null;
}

const MOST_COUNTED = 100_000;

/** The operation, for a shop with these consumers. */
export const listConsumersOf = (consumers: readonly Consumer[]) =>
  query({
    name: "listConsumers",
    input: z.strictObject({}),
    permission: staff("events:read"),
    async run({ database, log }) {
      const head = await log.head();
      const states = consumers.map((consumer) => stateOf(database.pool, consumer, head));
      return { items: await Promise.all(states) };
    },
  });

/** How many events each consumer has still to look at, by its name: for metrics. */
export async function lagsOf(
  pool: Database["pool"],
  consumers: readonly Consumer[],
  head: number,
): Promise<ReadonlyMap<string, number>> {
  const states = await Promise.all(consumers.map((consumer) => stateOf(pool, consumer, head)));
  return new Map(states.map(({ name, lag }) => [name, lag]));
}

async function stateOf(pool: Database["pool"], consumer: Consumer, head: number): Promise<ConsumerState> {
  const { name, partitions, types } = consumer;
  const ofPartition = partitions > 1 ? ` AND ${partitionSql("e.stream_id", partitions)} = p.partition` : "";
  const ofType = types === "all" ? "" : " AND e.type = ANY($3::text[])";
  const { rows } = await pool.query<StateRow>(
    `SELECT min(p.position) AS position,
        coalesce(sum((SELECT count(*) FROM (
          SELECT FROM events e WHERE e.position > p.position AND e.position <= $2${ofType}${ofPartition} LIMIT ${MOST_COUNTED}
        ) behind)), 0)::int AS lag,
        (SELECT count(*) FROM dead_letters WHERE consumer = $1 AND status = 'DEAD')::int AS dead_letters,
        max(p.last_error) FILTER (WHERE p.attempts > 0) AS last_error
      FROM consumer_positions p WHERE p.consumer = $1`,
    types === "all" ? [name, head] : [name, head, types],
  );
  const row = rows[0] as StateRow;
  // One that no worker has ever run has its beginning still before it.
  const position = row.position ?? (consumer.from === "now" ? head : 0);
  return {
    name,
    partitions,
    position: String(position),
    head: String(head),
    lag: row.lag,
    deadLetters: row.dead_letters,
    lastError: row.last_error,
  };
}
