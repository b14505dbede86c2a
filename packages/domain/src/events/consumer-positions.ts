/** Where the consumers have come to: a row for each partition, made when a worker first runs the consumer. */
import type { CommandContext } from "../kernel/index.ts";
import type { Consumer } from "./consumer.ts";

export interface PartitionPosition {
  readonly partition: number;
  readonly position: number;
}

/** How far a partition has been read without anything to do for it since its row was written. */
export interface IdleProgress {
  readonly consumer: string;
  readonly partition: number;
  readonly position: number;
  readonly read: number;
}

/** The positions of a consumer's partitions; `head` is where one begins that is new and begins now. */
export async function ensurePositions(
  { sql, now }: CommandContext,
  { name, partitions, from }: Consumer,
  head: number,
): Promise<PartitionPosition[]> {
  await sql.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`consumer ${name}`]);
  const { rows } = await sql.query<PartitionPosition>(
    "SELECT partition, position FROM consumer_positions WHERE consumer = $1 ORDER BY partition FOR UPDATE",
    [name],
  );
  if (rows.length === partitions) return rows;
  // Other partitions than before: all go back to the slowest, and the inbox knows what has been done since.
  const start =
    rows.length > 0 ? Math.min(...rows.map(({ position }) => position)) : from === "start" ? 0 : head;
  await sql.query("DELETE FROM consumer_positions WHERE consumer = $1", [name]);
  await sql.query(
    `INSERT INTO consumer_positions (consumer, partition, position, updated_at)
      SELECT $1, partition, $3, $4 FROM generate_series(0, $2::int - 1) partition`,
    [name, partitions, start, now],
  );
  return Array.from({ length: partitions }, (_, partition) => ({ partition, position: start }));
}

/** Moves partitions on where there was nothing to do, unless somebody is at work on them; returns those that were moved. */
export async function advanceIdle(
  { sql, now }: CommandContext,
  idle: readonly IdleProgress[],
): Promise<{ consumer: string; partition: number }[]> {
  const { rows } = await sql.query<{ consumer: string; partition: number }>({
    name: "consumer_positions_idle",
    text: `UPDATE consumer_positions p SET position = free.read, updated_at = $5
      FROM (
        SELECT c.consumer, c.partition, i.read
        FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[]) AS i (consumer, partition, position, read)
        JOIN consumer_positions c
          ON c.consumer = i.consumer AND c.partition = i.partition AND c.position = i.position AND c.attempts = 0
        FOR NO KEY UPDATE OF c SKIP LOCKED
      ) free
      WHERE p.consumer = free.consumer AND p.partition = free.partition
      RETURNING p.consumer, p.partition`,
    values: [
      idle.map(({ consumer }) => consumer),
      idle.map(({ partition }) => partition),
      idle.map(({ position }) => position),
      idle.map(({ read }) => read),
      now,
    ],
  });
  return rows;
}

/** Forgets what took effect so long ago that nothing will deliver it again. Returns how many were forgotten. */
export async function sweepInbox({ sql }: Pick<CommandContext, "sql">, before: Date): Promise<number> {
  const { rowCount } = await sql.query(
    `DELETE FROM consumer_inbox WHERE (consumer, event_id) IN (
      SELECT consumer, event_id FROM consumer_inbox WHERE processed_at < $1 LIMIT 10000)`,
    [before],
  );
  return rowCount ?? 0;
}
