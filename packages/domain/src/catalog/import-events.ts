/**
 * The events of an import that is one transaction, kept aside until its end: whoever has appended to the log and is still
 * open holds back all who read it, and an upload takes as long as it takes.
 */
import type { CommandContext } from "../kernel/index.ts";
import { CREATED, FIRST_VERSION, STREAM } from "./create-product.ts";

/** Statements end after 15 s: a large import is several. */
const SLICE = 20_000;

/** What all events of an import have alike is not kept. */
export async function keepEventsAside({ sql }: Pick<CommandContext, "sql">): Promise<void> {
  await sql.query(
    `CREATE TEMP TABLE import_events (line BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id UUID, stream_id UUID,
      data JSONB) ON COMMIT DROP`,
  );
}

export async function appendEventsKept({ sql, meta, now }: CommandContext): Promise<void> {
  const { rows } = await sql.query<{ last: number }>(
    "SELECT coalesce(max(line), 0) AS last FROM import_events",
  );
  for (let after = 0; after < Number(rows[0]?.last); after += SLICE)
    await sql.query(
      `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at)
        SELECT id, '${STREAM}', stream_id, ${FIRST_VERSION}, '${CREATED}', data, $3::jsonb, $4::timestamptz
        FROM import_events WHERE line > $1 AND line <= $2 ORDER BY line`,
      [after, after + SLICE, JSON.stringify(meta), now],
    );
}
