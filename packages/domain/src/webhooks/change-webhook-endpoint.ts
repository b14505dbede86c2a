/** How a webhook endpoint is changed: locked, checked against the version that the caller read, written with its event. */
import { type CommandContext, requireVersion } from "../kernel/index.ts";
import { type EndpointRow, endpointColumns, visibleEndpoint } from "./webhook-endpoint.ts";

interface Change {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
  /** What to write and the event that says so, from the row as it is; throws when it may not be. */
  decide(row: EndpointRow): { readonly write: Columns; readonly type: string; readonly data: object };
}

/** Columns that change; the name of each is ours, its value a parameter. */
export interface Columns {
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly all_events?: boolean | undefined;
  readonly status?: string | undefined;
  readonly disabled_reason?: string | null | undefined;
  readonly failing_since?: Date | null | undefined;
  readonly secret?: string | undefined;
  readonly former_secret?: string | undefined;
  readonly former_secret_until?: Date | undefined;
  readonly deleted_at?: Date | undefined;
}

/** WEBHOOK_ENDPOINT_NOT_FOUND, VERSION_MISMATCH, or what `decide` throws. */
export async function changeEndpoint(context: CommandContext, change: Change): Promise<EndpointRow> {
  const before = visibleEndpoint(await lockEndpoint(context, change.id), change.id, context.caller);
  requireVersion(change.expectedVersion, before.version);
  const { write, type, data } = change.decide(before);
  const after = await updateEndpoint(context, before, write);
  if (after.status === "DISABLED" && before.status === "ENABLED") await dropPending(context, before.id);
  const { id: streamId, customer_id: owner, version } = after;
  context.append({ stream: "webhookEndpoint", streamId, owner, version, type, data });
  return after;
}

/** Undefined where there is none, or none any more. */
export async function lockEndpoint({ sql }: CommandContext, id: string): Promise<EndpointRow | undefined> {
  const { rows } = await sql.query<EndpointRow>({
    name: "webhook_endpoint_lock",
    text: `SELECT ${endpointColumns} FROM webhook_endpoints WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE`,
    values: [id],
  });
  return rows[0];
}

async function updateEndpoint(
  { sql, now }: CommandContext,
  { id }: EndpointRow,
  write: Columns,
): Promise<EndpointRow> {
  const columns = Object.entries(write).filter(([, value]) => value !== undefined);
  const sets = columns.map(([name], at) => `, ${name} = $${at + 3}`).join("");
  const { rows } = await sql.query<EndpointRow>({
    text: `UPDATE webhook_endpoints SET version = version + 1, updated_at = $2${sets} WHERE id = $1
      RETURNING ${endpointColumns}`,
    values: [id, now, ...columns.map(([, value]) => value)],
  });
  return rows[0] as EndpointRow;
}

/** What was still to be sent is given up: it can be sent again one by one when the endpoint is back. */
export async function dropPending({ sql, now }: CommandContext, endpointId: string): Promise<void> {
  await sql.query({
    name: "webhook_deliveries_drop",
    text: `UPDATE webhook_deliveries SET status = 'FAILED', run_at = NULL, updated_at = $2
      WHERE endpoint_id = $1 AND run_at IS NOT NULL`,
    values: [endpointId, now],
  });
}
