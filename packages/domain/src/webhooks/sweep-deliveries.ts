/** Forgets deliveries that are long over, with their tries: what was sent is not kept for ever. */
import type { CommandContext } from "../kernel/index.ts";

const KEPT_MS = 30 * 24 * 3600 * 1000;

/** At most so many at a time: a sweep holds up nobody. */
const BATCH = 1_000;

/** Of those that were made more than 30 days ago; returns how many, and there may be more. */
export async function sweepDeliveries({ sql, now }: CommandContext): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  const swept = await sql.query({
    name: "webhook_deliveries_sweep",
    text: `WITH old AS (
        SELECT id FROM webhook_deliveries WHERE created_at < $1 AND run_at IS NULL ORDER BY created_at LIMIT ${BATCH}
        FOR UPDATE SKIP LOCKED
      ), tries AS (DELETE FROM webhook_attempts WHERE delivery_id IN (SELECT id FROM old))
      DELETE FROM webhook_deliveries WHERE id IN (SELECT id FROM old)`,
    values: [before],
  });
  return swept.rowCount ?? 0;
}
