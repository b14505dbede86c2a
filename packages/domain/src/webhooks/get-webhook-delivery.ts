/** getWebhookDelivery: a delivery with each of its tries: what was sent, what came back, how long it took. */
import * as z from "zod";
import { customer, id, query } from "../kernel/index.ts";
import {
  deliveryById,
  toDelivery,
  visibleDelivery,
  type WebhookDeliveryDetail,
  type WebhookTry,
} from "./webhook-delivery.ts";

const MAX_TRIES = 100;

export const getWebhookDelivery = query({
  name: "getWebhookDelivery",
  input: z.strictObject({ id: id("webhookDelivery") }),
  permission: customer("webhooks:read"),
  async run({ reads, caller }, { id: deliveryId }): Promise<WebhookDeliveryDetail> {
    const row = visibleDelivery(await reads.one(deliveryById, deliveryId), deliveryId, caller);
    const tries = await reads.rows<TryRow>({
      name: "webhook_tries",
      text: `SELECT number, started_at, duration_ms, request_headers, request_body, response_status, response_headers,
          response_body, error
        FROM webhook_attempts WHERE delivery_id = $1 ORDER BY number DESC LIMIT ${MAX_TRIES}`,
      values: [deliveryId],
    });
    return { ...toDelivery(row), tries: tries.map(toTry).toReversed() };
  },
});

interface TryRow {
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

function toTry(row: TryRow): WebhookTry {
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
