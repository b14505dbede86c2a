/**
 * Puts the generation that was built in the place of the one that is read. While the consumer's position is locked the consumer
 * stands still. The new generation takes exactly what the consumer has passed and it hasn't; where it is ahead, the consumer is
 * moved to where it stands. So no event is left out, and none counts twice.
 */
import type { CommandContext } from "../kernel/index.ts";
import { REPORTS } from "./reports-consumer.ts";

/** How far a generation has come. */
export interface Place {
  readonly generation: number;
  /** It holds every event up to this position. */
  readonly position: number;
  /** Events taken. */
  readonly events: number;
}

type Sql = CommandContext["sql"];

type Take = (context: CommandContext, place: Place, range: { readonly upTo: number }) => Promise<Place>;

export async function switchGeneration(context: CommandContext, built: Place, take: Take): Promise<Place> {
  const { sql, now } = context;
  const live = await standStill(sql, now);
  let place = built;
  while (place.position < live) place = await take(context, place, { upTo: live });
  await moveConsumer(sql, place, now);
  await settleDeadLetters(sql, place, now);
  await sql.query(
    "UPDATE projections SET generation = $2, next_generation = NULL, next_position = NULL WHERE name = $1",
    [REPORTS, place.generation],
  );
  return place;
}

/**
 * Locks what the consumer works under and returns its position. In the order in which others lock: the consumer its position and
 * then the generation, the replay of a dead letter that letter and then the generation.
 */
async function standStill(sql: Sql, now: Date): Promise<number> {
  await sql.query(
    `INSERT INTO consumer_positions (consumer, partition, position, updated_at) VALUES ($1, 0, 0, $2)
     ON CONFLICT DO NOTHING`,
    [REPORTS, now],
  );
  const { rows } = await sql.query<{ position: number }>(
    "SELECT position FROM consumer_positions WHERE consumer = $1 AND partition = 0 FOR UPDATE",
    [REPORTS],
  );
  await sql.query("SELECT id FROM dead_letters WHERE consumer = $1 AND status = 'DEAD' FOR UPDATE", [
    REPORTS,
  ]);
  await sql.query("SELECT generation FROM projections WHERE name = $1 FOR UPDATE", [REPORTS]);
  return rows[0]?.position ?? 0;
}

/** Ahead, where the new generation is: also past an event that the consumer is stuck at, which has counted by now. */
async function moveConsumer(sql: Sql, { position }: Place, now: Date): Promise<void> {
  await sql.query(
    `UPDATE consumer_positions SET position = $2, attempts = 0, retry_at = NULL, last_error = NULL, updated_at = $3
     WHERE consumer = $1 AND partition = 0 AND position < $2`,
    [REPORTS, position, now],
  );
}

/** The new generation has taken the events that the consumer once could not: a replay would count them again. */
async function settleDeadLetters(sql: Sql, { position }: Place, now: Date): Promise<void> {
  await sql.query(
    `WITH counted AS (
       UPDATE dead_letters SET status = 'REPLAYED', updated_at = $3
       WHERE consumer = $1 AND status = 'DEAD' AND event_id IN (SELECT id FROM events WHERE position <= $2)
       RETURNING event_id)
     INSERT INTO consumer_inbox (consumer, event_id, processed_at) SELECT $1, event_id, $3 FROM counted ON CONFLICT DO NOTHING`,
    [REPORTS, position, now],
  );
}
