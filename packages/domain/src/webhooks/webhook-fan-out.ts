/** The consumer that turns events into deliveries: one row for each endpoint that is to hear of one. */
import type { Consumer } from "../events/index.ts";
import type { CommandContext, EventRow } from "../kernel/index.ts";

/** Asking for a delivery again is no news to anybody else. */
const QUIET = "trefoil.webhook_delivery.requested.v1";

export const webhookFanOut: Consumer = {
  name: "webhooks",
  // Deliveries promise no order, and a batch is two statements however large.
  partitions: 1,
  types: "all",
  wants: ({ type }) => type !== QUIET,
  from: "start",
  async handle(context, events) {
    const wanted = await match(context, events);
    if (wanted.length > 0) await insertDeliveries(context, wanted);
  },
};

interface Wanted {
  readonly endpoint_id: string;
  readonly customer_id: string;
  readonly event_id: string;
  readonly event_type: string;
}

/**
 * Who hears of what, as things are now: staff of everything, customers of their own. One statement for all events and all
 * endpoints; it looks at no event in the log and, without endpoints, at nothing.
 */
async function match({ sql }: CommandContext, events: readonly EventRow[]): Promise<readonly Wanted[]> {
  const { rows } = await sql.query<Wanted>({
    name: "webhook_match",
    text: `WITH e AS (
        SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::bigint[]) AS e (id, type, owner_id, position)
      )
      SELECT w.id AS endpoint_id, w.customer_id, e.id AS event_id, e.type AS event_type
      FROM e JOIN webhook_endpoints w ON w.customer_id = e.owner_id
      WHERE ${LISTENS}
      UNION
      SELECT w.id, w.customer_id, e.id, e.type
      FROM webhook_endpoints w JOIN customers c ON c.id = w.customer_id AND c.role <> 'CUSTOMER' CROSS JOIN e
      WHERE ${LISTENS}`,
    values: [
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map(({ owner_id }) => owner_id),
      events.map(({ position }) => position),
    ],
  });
  return rows;
}

const LISTENS = `w.status = 'ENABLED' AND w.deleted_at IS NULL AND e.position > w.after_position
  AND (w.all_events OR e.type = ANY(w.types))`;

async function insertDeliveries(
  { sql, now, newId }: CommandContext,
  wanted: readonly Wanted[],
): Promise<void> {
  await sql.query({
    name: "webhook_deliveries_insert",
    text: `INSERT INTO webhook_deliveries (id, endpoint_id, customer_id, event_id, event_type, run_at, created_at, updated_at)
      SELECT d.id, d.endpoint_id, d.customer_id, d.event_id, d.event_type, $6, $6, $6
      FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[])
        AS d (id, endpoint_id, customer_id, event_id, event_type)
      ON CONFLICT (endpoint_id, event_id) DO NOTHING`,
    values: [
      wanted.map(() => newId()),
      wanted.map(({ endpoint_id }) => endpoint_id),
      wanted.map(({ customer_id }) => customer_id),
      wanted.map(({ event_id }) => event_id),
      wanted.map(({ event_type }) => event_type),
      now,
    ],
  });
}
