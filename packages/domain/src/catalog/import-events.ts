/**
 * The events of an import that is one transaction, kept aside until its end: whoever has appended to the log and is still
 * open holds back all who read it, and an upload takes as long as it takes.
 */
import type { Transaction } from "@trefoil/prisma";

type Sql = Pick<Transaction, "sql">;

/** Statements end after 15 s: a large import is several. */
const SLICE = 20_000;

export async function keepEventsAside({ sql }: Sql): Promise<void> {
  await sql.query(
    `CREATE TEMP TABLE import_events (line BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id UUID, stream_type TEXT,
      stream_id UUID, stream_version INT, type TEXT, data JSONB, meta JSONB, occurred_at TIMESTAMPTZ) ON COMMIT DROP`,
  );
}

export async function appendEventsKept({ sql }: Sql): Promise<void> {
  const { rows } = await sql.query<{ last: number }>(
    "SELECT coalesce(max(line), 0) AS last FROM import_events",
  );
  for (let after = 0; after < Number(rows[0]?.last); after += SLICE)
    await sql.query(
      `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at)
        SELECT id, stream_type, stream_id, stream_version, type, data, meta, occurred_at
        FROM import_events WHERE line > $1 AND line <= $2 ORDER BY line`,
      [after, after + SLICE],
    );
}
