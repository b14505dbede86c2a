/** An event that a consumer could not take: tried again after a while, at last put aside as a dead letter. */
import type { CommandContext, EventRow } from "../kernel/index.ts";

/** How an event that fails is tried again. */
export interface Retries {
  /** Tries in all before the event becomes a dead letter. */
  readonly tries: number;
  /** The wait after the first try; each further one is four times as long. */
  readonly firstDelayMs: number;
}

export interface Failure {
  readonly consumer: string;
  readonly partition: number;
  /** The position of the partition when the event was tried. */
  readonly from: number;
  readonly event: EventRow;
  readonly error: unknown;
}

const MAX_DELAY_MS = 60_000;
const MAX_ERROR = 2_000;

/** Returns whether the event is a dead letter now; undefined when the partition has been moved by somebody else meanwhile. */
export async function recordFailure(
  context: CommandContext,
  failure: Failure,
  { tries, firstDelayMs }: Retries,
): Promise<boolean | undefined> {
  const { sql, now } = context;
  const { consumer, partition, from, event } = failure;
  const { rows } = await sql.query<{ attempts: number }>(
    "SELECT attempts FROM consumer_positions WHERE consumer = $1 AND partition = $2 AND position = $3 FOR NO KEY UPDATE",
    [consumer, partition, from],
  );
  if (rows[0] === undefined) return undefined;
  const attempts = rows[0].attempts + 1;
  const error = textOf(failure.error);
  if (attempts < tries) {
    const delay = Math.min(firstDelayMs * 4 ** (attempts - 1), MAX_DELAY_MS);
    await sql.query(
      `UPDATE consumer_positions SET attempts = $3, retry_at = $4, last_error = $5, updated_at = $6
        WHERE consumer = $1 AND partition = $2`,
      [consumer, partition, attempts, new Date(now.getTime() + delay), error, now],
    );
    return false;
  }
  await bury(context, failure, { attempts, error });
  await sql.query(
    `UPDATE consumer_positions SET position = $3, attempts = 0, retry_at = NULL, last_error = $4, updated_at = $5
      WHERE consumer = $1 AND partition = $2`,
    [consumer, partition, Number(event.position), error, now],
  );
  return true;
}

async function bury(
  { sql, now, newId }: CommandContext,
  { consumer, event }: Failure,
  { attempts, error }: { readonly attempts: number; readonly error: string },
): Promise<void> {
  await sql.query(
    `INSERT INTO dead_letters (id, consumer, event_id, error, attempts, created_at, updated_at)
      VALUES ($1, $2, $3, $4, $5, $6, $6)
      ON CONFLICT (consumer, event_id) DO UPDATE SET error = excluded.error, status = 'DEAD',
        attempts = dead_letters.attempts + excluded.attempts, updated_at = excluded.updated_at`,
    [newId(), consumer, event.id, error, attempts, now],
  );
}

/** What went wrong, for the staff: PostgreSQL stores no NUL. */
function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.replaceAll("\0", "").toWellFormed().slice(0, MAX_ERROR);
}
