/** The tries of a delivery: what was sent, what came back, how long it took. */
import type { WebhookTry } from "./webhook-delivery.ts";

/** The latest alone are shown. */
export const MAX_TRIES = 100;

export const tryColumns = `number, started_at, duration_ms, request_headers, request_body, response_status, response_headers,
  response_body, error`;

export interface TryRow {
  readonly number: number;
  readonly started_at: string;
  readonly duration_ms: number;
  readonly request_headers: Record<string, string>;
  readonly request_body: string;
  readonly response_status: number | null;
  readonly response_headers: Record<string, string> | null;
  readonly response_body: string | null;
  readonly error: string | null;
}

export function toTry(row: TryRow): WebhookTry {
  const { response_status: status, response_headers: headers, response_body: body } = row;
  return {
    number: row.number,
    startedAt: row.started_at,
    durationMs: row.duration_ms,
    request: { headers: row.request_headers, body: row.request_body },
    response: status === null ? null : { status, headers: headers ?? {}, body: body ?? "" },
    error: row.error,
  };
}
