/**
 * The e-mails that are still to be sent. `run_at` is when somebody should try: taking an e-mail moves it ahead for as long as the
 * taker means to work, so that another takes it when he dies. Times are the database's, the same for all workers.
 */
import type { Database } from "@trefoil/prisma";

export interface DueEmail {
  /** UUID; the same at every try. */
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  /** Tries with this one. */
  readonly attempts: number;
  readonly createdAt: string;
}

/** What came of a try. */
export interface EmailTry {
  readonly id: string;
  /** Null: it is sent. */
  readonly error: string | null;
  /** When to try again; null: never. */
  readonly retryInMs: number | null;
}

interface Row extends Omit<DueEmail, "createdAt"> {
  readonly created_at: string;
}

/** Takes at most so many that are due, the longest due first. */
export async function takeEmails(
  { pool }: Database,
  { limit, leaseMs }: { readonly limit: number; readonly leaseMs: number },
): Promise<DueEmail[]> {
  const { rows } = await pool.query<Row>({
    name: "emails_take",
    text: `WITH due AS (SELECT id FROM emails WHERE run_at <= now() ORDER BY run_at LIMIT $1 FOR UPDATE SKIP LOCKED)
      UPDATE emails SET run_at = now() + $2 * interval '1 ms', attempts = attempts + 1 FROM due WHERE emails.id = due.id
      RETURNING emails.id, recipient, subject, body, attempts, created_at`,
    values: [limit, leaseMs],
  });
  return rows
    .map(({ created_at: createdAt, ...row }) => ({ ...row, createdAt }))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Records what came of tries, in one statement. An e-mail that is sent stays sent. */
export async function recordEmailTries({ pool }: Database, tries: readonly EmailTry[]): Promise<void> {
  await pool.query({
    name: "emails_record",
    text: `UPDATE emails SET last_error = t.error, run_at = now() + t.retry_ms * interval '1 ms', updated_at = now(),
        status = CASE WHEN t.error IS NULL THEN 'SENT' WHEN t.retry_ms IS NULL THEN 'FAILED' ELSE 'PENDING' END::email_status
      FROM unnest($1::uuid[], $2::text[], $3::int8[]) AS t (id, error, retry_ms)
      WHERE emails.id = t.id AND status <> 'SENT'`,
    values: [
      tries.map(({ id }) => id),
      tries.map(({ error }) => error),
      tries.map(({ retryInMs }) => retryInMs),
    ],
  });
}

/** Milliseconds until the next e-mail is due, 0 when one is; null when none waits. */
export async function nextEmailIn({ pool }: Database): Promise<number | null> {
  const { rows } = await pool.query<{ ms: number | null }>({
    name: "emails_next",
    text: "SELECT (extract(epoch FROM min(run_at) - now()) * 1000)::float8 AS ms FROM emails WHERE run_at IS NOT NULL",
  });
  const ms = rows[0]?.ms ?? null;
  return ms === null ? null : Math.max(ms, 0);
}

const KEPT_DAYS = 30;
/** At most so many at a time: a sweep holds up nobody. */
const SWEPT = 1_000;

/** Forgets e-mails that were sent or given up more than 30 days ago; how many, and there may be more. */
export async function sweepEmails({ pool }: Database): Promise<number> {
  const swept = await pool.query({
    name: "emails_sweep",
    text: `DELETE FROM emails WHERE id IN (SELECT id FROM emails
      WHERE run_at IS NULL AND updated_at < now() - interval '${KEPT_DAYS} days' ORDER BY updated_at LIMIT ${SWEPT})`,
  });
  return swept.rowCount ?? 0;
}
