/** Records what became of requests: the tries themselves, when each delivery is due again, and what that says of its endpoint. */
import type { CommandContext } from "../kernel/index.ts";
import { changeEndpoint, lockEndpoint } from "./change-webhook-endpoint.ts";
import { hasFailedForTooLong, waitAfter } from "./retry.rules.ts";
import type { DueDelivery } from "./take-deliveries.ts";

/** A request that was made, or could not be made, and how it ended. */
export interface Try {
  readonly delivery: Pick<DueDelivery, "id" | "endpointId" | "leasedUntil" | "body">;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  /** Null: the receiver has it. */
  readonly error: string | null;
  /** The receiver wants no more, ever. */
  readonly gone: boolean;
  /** For how long the receiver asked to be left alone. */
  readonly askedMs: number;
}

/** `random` in [0, 1) spreads the next tries. A try whose lease is lost to somebody else is noted and decides nothing. */
export async function recordTries(
  context: CommandContext,
  tries: readonly Try[],
  random: () => number,
): Promise<void> {
  const inOrder = tries.toSorted((a, b) => (a.delivery.id < b.delivery.id ? -1 : 1));
  const failing = await judgeEndpoints(context, inOrder);
  const attempts = await attemptsOf(context, inOrder);
  await write(
    context,
    inOrder.map((one) => outcomeOf(one, attempts.get(one.delivery.id) ?? 0, { now: context.now, random })),
  );
  for (const endpoint of failing) await disable(context, endpoint);
}

interface Failing {
  readonly id: string;
  readonly reason: "RECEIVER_GONE" | "RECEIVER_FAILING";
}

/** One success makes an endpoint sound, whatever else failed. Answers which are to be switched off. */
async function judgeEndpoints(context: CommandContext, tries: readonly Try[]): Promise<Failing[]> {
  const { sql, now } = context;
  const sound = new Set(tries.filter(({ error }) => error === null).map((one) => one.delivery.endpointId));
  const failed = tries.filter((one) => one.error !== null && !sound.has(one.delivery.endpointId));
  const since = new Map<string, Date>();
  for (const { delivery, startedAt } of failed) {
    const known = since.get(delivery.endpointId);
    if (known === undefined || startedAt < known) since.set(delivery.endpointId, startedAt);
  }
  const { rows } = await sql.query<{ id: string; failing_since: string | null }>({
    name: "webhook_endpoints_judge",
    text: `WITH seen AS (SELECT * FROM unnest($1::uuid[], $2::timestamptz[]) AS seen (id, since)),
        locked AS (SELECT w.id, seen.since FROM webhook_endpoints w JOIN seen ON seen.id = w.id
          WHERE seen.since IS NOT NULL OR w.failing_since IS NOT NULL ORDER BY w.id FOR NO KEY UPDATE OF w)
      UPDATE webhook_endpoints w
      SET failing_since = CASE WHEN locked.since IS NULL THEN NULL ELSE coalesce(w.failing_since, locked.since) END
      FROM locked WHERE w.id = locked.id RETURNING w.id, w.failing_since`,
    values: [
      [...sound, ...since.keys()],
      [...[...sound].map(() => null), ...since.values()],
    ],
  });
  const gone = new Set(failed.filter((one) => one.gone).map((one) => one.delivery.endpointId));
  return rows.flatMap(({ id, failing_since }): Failing[] => {
    if (gone.has(id)) return [{ id, reason: "RECEIVER_GONE" }];
    const tooLong = failing_since !== null && hasFailedForTooLong(new Date(failing_since), now);
    return tooLong ? [{ id, reason: "RECEIVER_FAILING" }] : [];
  });
}

async function attemptsOf({ sql }: CommandContext, tries: readonly Try[]): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ id: string; attempts: number }>({
    name: "webhook_attempts_lock",
    text: `SELECT id, attempts FROM webhook_deliveries WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    values: [tries.map((one) => one.delivery.id)],
  });
  return new Map(rows.map(({ id, attempts }) => [id, attempts]));
}

interface Outcome {
  readonly one: Try;
  /** Of this try, from 1. */
  readonly number: number;
  readonly status: "PENDING" | "SUCCEEDED" | "FAILED";
  readonly runAt: Date | null;
}

function outcomeOf(
  one: Try,
  attempts: number,
  { now, random }: { readonly now: Date; random(): number },
): Outcome {
  const number = attempts + 1;
  if (one.error === null) return { one, number, status: "SUCCEEDED", runAt: null };
  const wait = waitAfter(number, random(), one.askedMs);
  return wait === undefined
    ? { one, number, status: "FAILED", runAt: null }
    : { one, number, status: "PENDING", runAt: new Date(now.getTime() + wait) };
}

/** A success counts also where the delivery was given up meanwhile; all else only while the lease is the taker's. */
async function write({ sql, now }: CommandContext, outcomes: readonly Outcome[]): Promise<void> {
  await sql.query({
    name: "webhook_tries_write",
    text: `WITH t AS (
        SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[],
          $7::int[], $8::jsonb[], $9::text[], $10::int[], $11::jsonb[], $12::text[], $13::text[])
          AS t (id, number, status, run_at, leased_until, started_at, duration_ms, request_headers, request_body,
            response_status, response_headers, response_body, error)
      ), settled AS (
        UPDATE webhook_deliveries d SET
          attempts = t.number, updated_at = $14,
          status = CASE WHEN mine.lease THEN t.status::webhook_delivery_status ELSE d.status END,
          run_at = CASE WHEN mine.lease THEN t.run_at ELSE d.run_at END
        FROM t, webhook_deliveries before,
          LATERAL (SELECT coalesce(before.run_at = t.leased_until, t.status = 'SUCCEEDED') AS lease) AS mine
        WHERE d.id = t.id AND before.id = t.id
        RETURNING d.id
      )
      INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, request_headers, request_body,
        response_status, response_headers, response_body, error)
      SELECT t.id, t.number, t.started_at, t.duration_ms, t.request_headers, t.request_body,
        t.response_status, t.response_headers, t.response_body, t.error
      FROM t JOIN settled ON settled.id = t.id`,
    values: [...columnsOf(outcomes), now],
  });
}

function columnsOf(outcomes: readonly Outcome[]): unknown[][] {
  return [
    outcomes.map(({ one }) => one.delivery.id),
    outcomes.map(({ number }) => number),
    outcomes.map(({ status }) => status),
    outcomes.map(({ runAt }) => runAt),
    outcomes.map(({ one }) => one.delivery.leasedUntil),
    outcomes.map(({ one }) => one.startedAt),
    outcomes.map(({ one }) => one.durationMs),
    outcomes.map(({ one }) => JSON.stringify(one.headers)),
    outcomes.map(({ one }) => one.delivery.body),
    outcomes.map(({ one }) => one.response?.status ?? null),
    outcomes.map(({ one }) => (one.response === null ? null : JSON.stringify(one.response.headers))),
    outcomes.map(({ one }) => one.response?.body ?? null),
    outcomes.map(({ one }) => one.error),
  ];
}

async function disable(context: CommandContext, { id, reason }: Failing): Promise<void> {
  const row = await lockEndpoint(context, id);
  if (row?.status !== "ENABLED") return;
  await changeEndpoint(context, {
    id,
    decide: ({ url }) => ({
      write: { status: "DISABLED", disabled_reason: reason },
      type: "trefoil.webhook_endpoint.disabled.v1",
      data: { reason, url },
    }),
  });
}
