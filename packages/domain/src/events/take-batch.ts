/** One batch of one partition of a consumer: its events' effects, its inbox and its position in one transaction. */
import type { CommandContext, EventRow } from "../kernel/index.ts";
import type { Consumer } from "./consumer.ts";

export interface Batch {
  readonly consumer: Consumer;
  readonly partition: number;
  /** The position from which the events were read. */
  readonly from: number;
  /** What there is to do, in order; not empty. */
  readonly events: readonly EventRow[];
  /** Up to where these are all. */
  readonly upTo: number;
}

/**
 * `done`: the partition is at `position` now. `moved`: it was elsewhere, at `position`; nothing was done. `later`: an event
 * that failed is tried again at `at`. `busy`: another worker is at work on it.
 */
export type BatchOutcome =
  | { readonly state: "done" | "moved"; readonly position: number }
  | { readonly state: "later"; readonly at: Date }
  | { readonly state: "busy" };

interface PositionRow {
  readonly position: number;
  readonly attempts: number;
  readonly retry_at: string | null;
}

/** After a failure events are tried one at a time, so that the others take effect. */
export async function takeBatch(
  context: CommandContext,
  { consumer, partition, from, events, upTo }: Batch,
): Promise<BatchOutcome> {
  const row = await lockPosition(context, consumer.name, partition);
  if (row === undefined) return { state: "busy" };
  if (row.position !== from) return { state: "moved", position: row.position };
  if (row.retry_at !== null && Date.parse(row.retry_at) > context.now.getTime())
    return { state: "later", at: new Date(row.retry_at) };
  const chosen = row.attempts > 0 ? events.slice(0, 1) : events;
  await handleNew(context, consumer, chosen);
  const position = chosen.length < events.length ? Number(chosen.at(-1)?.position) : upTo;
  await context.sql.query({
    name: "consumer_position_move",
    text: `UPDATE consumer_positions SET position = $3, attempts = 0, retry_at = NULL, last_error = NULL, updated_at = $4
      WHERE consumer = $1 AND partition = $2`,
    values: [consumer.name, partition, position, context.now],
  });
  return { state: "done", position };
}

async function lockPosition({ sql }: CommandContext, consumer: string, partition: number) {
  const { rows } = await sql.query<PositionRow>({
    name: "consumer_position_lock",
    text: `SELECT position, attempts, retry_at FROM consumer_positions WHERE consumer = $1 AND partition = $2
      FOR NO KEY UPDATE SKIP LOCKED`,
    values: [consumer, partition],
  });
  return rows[0];
}

/** Handles those of the events that have not taken effect yet. Returns whether there were any. */
export async function handleNew(
  context: CommandContext,
  consumer: Consumer,
  events: readonly EventRow[],
): Promise<boolean> {
  const { rows } = await context.sql.query<{ event_id: string }>({
    name: "consumer_inbox_add",
    text: `INSERT INTO consumer_inbox (consumer, event_id, processed_at)
      SELECT $1, id, $3 FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING RETURNING event_id`,
    values: [consumer.name, events.map(({ id }) => id), context.now],
  });
  if (rows.length === 0) return false;
  const fresh = new Set(rows.map(({ event_id }) => event_id));
  const unseen = fresh.size === events.length ? events : events.filter(({ id }) => fresh.has(id));
  await consumer.handle(context, unseen);
  return true;
}
