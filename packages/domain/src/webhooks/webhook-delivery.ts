/** A delivery of one event to one endpoint, as callers see it, with its tries where they are asked for. */
import { type ById, type Caller, ownsOrStaff, ShopError, toTypeId } from "../kernel/index.ts";

/** PENDING: due, or waiting for its next try. */
export type WebhookDeliveryStatus = "PENDING" | "SUCCEEDED" | "FAILED";

export interface WebhookDelivery {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly status: WebhookDeliveryStatus;
  /** Requests made so far. */
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One request and what came back. */
export interface WebhookTry {
  readonly number: number;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** Null where none came. */
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** Its first 4 KiB. */
    readonly body: string;
  } | null;
  /** Why the try failed, in words; null where it succeeded. */
  readonly error: string | null;
}

export interface WebhookDeliveryDetail extends WebhookDelivery {
  /** The latest tries, at most 100, oldest first. */
  readonly tries: readonly WebhookTry[];
}

export interface DeliveryRow {
  readonly id: string;
  readonly endpoint_id: string;
  readonly customer_id: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly status: WebhookDeliveryStatus;
  readonly attempts: number;
  readonly redeliveries: number;
  readonly run_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export const deliveryColumns =
  "id, endpoint_id, customer_id, event_id, event_type, status, attempts, redeliveries, run_at, created_at, updated_at";

export const deliveryById: ById<DeliveryRow> = {
  name: "webhook_delivery_by_id",
  text: `SELECT ${deliveryColumns} FROM webhook_deliveries WHERE id = ANY($1::uuid[])`,
  key: (row) => row.id,
};

export function toDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    id: toTypeId("webhookDelivery", row.id),
    endpointId: toTypeId("webhookEndpoint", row.endpoint_id),
    eventId: toTypeId("event", row.event_id),
    eventType: row.event_type,
    status: row.status,
    attempts: row.attempts,
    nextAttemptAt: row.run_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The row, if it is there and the caller may see it; else WEBHOOK_DELIVERY_NOT_FOUND. */
export function visibleDelivery(row: DeliveryRow | undefined, id: string, caller: Caller): DeliveryRow {
  if (row !== undefined && ownsOrStaff(caller, row.customer_id)) return row;
  throw new ShopError(
    "WEBHOOK_DELIVERY_NOT_FOUND",
    `There is no webhook delivery ${toTypeId("webhookDelivery", id)}.`,
  );
}
