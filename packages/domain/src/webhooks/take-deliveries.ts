/** Takes deliveries that are due: each is the taker's own for the length of a lease, and due again if nobody records a try. */
import { toCloudEvent } from "../events/index.ts";
import { type CommandContext, type EventRow, toEventView, toTypeId } from "../kernel/index.ts";

/** One request to be made. */
export interface DueDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly url: string;
  /** The event's TypeID, the same at every try: by it a receiver tells repetitions. */
  readonly messageId: string;
  /** A CloudEvent in JSON, the same text at every try. */
  readonly body: string;
  /** Those that are valid now; during a rotation two. */
  readonly secrets: readonly string[];
  /** Nothing has got through to the endpoint since something failed. */
  readonly failing: boolean;
  /** Until when it is the taker's: by it the record of the try is known to be his. */
  readonly leasedUntil: Date;
}

export interface Take {
  readonly limit: number;
  /** At most so many of one endpoint at the same time, and one where the last try failed: a slow receiver holds up itself alone. */
  readonly perEndpoint: number;
  /** How many of an endpoint are on their way already, by its UUID. */
  readonly underWay: ReadonlyMap<string, number>;
  readonly leaseMs: number;
}

/** In the order in which they fell due. What may not be sent any more is given up here. */
export async function takeDeliveries(context: CommandContext, take: Take): Promise<DueDelivery[]> {
  const leasedUntil = new Date(context.now.getTime() + take.leaseMs);
  const ids = await lease(context, take, leasedUntil);
  if (ids.length === 0) return [];
  const rows = await read(context, ids);
  const idle = rows.filter(({ may_be_sent }) => !may_be_sent);
  if (idle.length > 0) await giveUp(context, idle);
  return rows.filter(({ may_be_sent }) => may_be_sent).map((row) => toDue(row, leasedUntil));
}

/** When the next delivery that is not due yet falls due; null when none waits. */
export async function nextDelivery({ sql, now }: Pick<CommandContext, "sql" | "now">): Promise<Date | null> {
  const { rows } = await sql.query<{ run_at: string | null }>({
    name: "webhook_next",
    text: `WITH RECURSIVE ${QUEUES} SELECT min(d.run_at) AS run_at FROM queue q CROSS JOIN LATERAL
      (SELECT run_at FROM webhook_deliveries WHERE endpoint_id = q.id AND run_at > $1 ORDER BY run_at LIMIT 1) AS d`,
    values: [now],
  });
  const at = rows[0]?.run_at ?? null;
  return at === null ? null : new Date(at);
}

/** The endpoints that have anything waiting, one index look-up each: how long their queues are makes no difference. */
const QUEUES = `queue (id) AS (
    (SELECT endpoint_id FROM webhook_deliveries WHERE run_at IS NOT NULL ORDER BY endpoint_id LIMIT 1)
    UNION ALL
    SELECT (SELECT endpoint_id FROM webhook_deliveries WHERE run_at IS NOT NULL AND endpoint_id > q.id ORDER BY endpoint_id LIMIT 1)
    FROM queue q WHERE q.id IS NOT NULL
  )`;

async function lease({ sql, now }: CommandContext, take: Take, until: Date): Promise<readonly string[]> {
  const { rows } = await sql.query<{ id: string }>({
    name: "webhook_take",
    text: `WITH RECURSIVE ${QUEUES}, due AS (
        SELECT d.id FROM queue q JOIN webhook_endpoints w ON w.id = q.id
        LEFT JOIN unnest($4::uuid[], $5::int[]) AS busy (id, count) ON busy.id = q.id
        CROSS JOIN LATERAL (
          SELECT id, run_at FROM webhook_deliveries WHERE endpoint_id = q.id AND run_at <= $1
          ORDER BY run_at
          LIMIT greatest(CASE WHEN w.failing_since IS NULL THEN $3::int ELSE 1 END - coalesce(busy.count, 0), 0)
          FOR UPDATE SKIP LOCKED
        ) AS d
        ORDER BY d.run_at LIMIT $2
      )
      UPDATE webhook_deliveries SET run_at = $6 FROM due WHERE webhook_deliveries.id = due.id
      RETURNING webhook_deliveries.id`,
    values: [
      now,
      take.limit,
      take.perEndpoint,
      [...take.underWay.keys()],
      [...take.underWay.values()],
      until,
    ],
  });
  return rows.map(({ id }) => id);
}

interface Row extends EventRow {
  readonly delivery_id: string;
  readonly endpoint_id: string;
  readonly url: string;
  readonly secret: string;
  readonly former_secret: string | null;
  readonly failing: boolean;
  readonly may_be_sent: boolean;
}

/** Judged as things are now: an endpoint may have been switched off since, a member of staff may have become a customer. */
async function read({ sql, now }: CommandContext, ids: readonly string[]): Promise<readonly Row[]> {
  const { rows } = await sql.query<Row>({
    name: "webhook_read",
    text: `SELECT e.*, d.id AS delivery_id, d.endpoint_id, w.url, w.secret,
        CASE WHEN w.former_secret_until > $2 THEN w.former_secret END AS former_secret,
        w.failing_since IS NOT NULL AS failing,
        w.status = 'ENABLED' AND (c.role <> 'CUSTOMER' OR e.owner_id = w.customer_id) AS may_be_sent
      FROM webhook_deliveries d JOIN webhook_endpoints w ON w.id = d.endpoint_id
        JOIN customers c ON c.id = w.customer_id JOIN events e ON e.id = d.event_id
      WHERE d.id = ANY($1::uuid[]) ORDER BY e.position`,
    values: [ids, now],
  });
  return rows;
}

async function giveUp({ sql, now }: CommandContext, rows: readonly Row[]): Promise<void> {
  await sql.query({
    name: "webhook_give_up",
    text: `UPDATE webhook_deliveries SET status = 'FAILED', run_at = NULL, updated_at = $2 WHERE id = ANY($1::uuid[])`,
    values: [rows.map(({ delivery_id }) => delivery_id), now],
  });
}

function toDue(row: Row, leasedUntil: Date): DueDelivery {
  return {
    id: row.delivery_id,
    endpointId: row.endpoint_id,
    url: row.url,
    messageId: toTypeId("event", row.id),
    body: JSON.stringify(toCloudEvent(toEventView(row))),
    secrets: row.former_secret === null ? [row.secret] : [row.secret, row.former_secret],
    failing: row.failing,
    leasedUntil,
  };
}
