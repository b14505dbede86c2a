/** A webhook endpoint as callers see it. Its secret is shown when it is made and at no other time. */
import { type ById, type Caller, ownsOrStaff, ShopError, toTypeId } from "../kernel/index.ts";

export type WebhookEndpointStatus = "ENABLED" | "DISABLED";
/** SWITCHED_OFF by a person; RECEIVER_GONE: it answered 410; RECEIVER_FAILING: nothing got through for three days. */
export type DisabledReason = "SWITCHED_OFF" | "RECEIVER_GONE" | "RECEIVER_FAILING";

export interface WebhookEndpoint {
  readonly id: string;
  readonly customerId: string;
  readonly url: string;
  readonly description: string;
  /** Exact types of events; null: all that its owner may see. */
  readonly types: readonly string[] | null;
  readonly status: WebhookEndpointStatus;
  readonly disabledReason: DisabledReason | null;
  /** `whsec_...`; only in the answers to createWebhookEndpoint and rotateWebhookSecret. */
  readonly secret?: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface EndpointRow {
  readonly id: string;
  readonly customer_id: string;
  readonly url: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly all_events: boolean;
  readonly status: WebhookEndpointStatus;
  readonly disabled_reason: DisabledReason | null;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Without the secrets: what is not read can't be shown. */
export const endpointColumns =
  "id, customer_id, url, description, types, all_events, status, disabled_reason, version, created_at, updated_at";

export const endpointById: ById<EndpointRow> = {
  name: "webhook_endpoint_by_id",
  text: `SELECT ${endpointColumns} FROM webhook_endpoints WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL`,
  key: (row) => row.id,
};

export function toEndpoint(row: EndpointRow): WebhookEndpoint {
  return {
    id: toTypeId("webhookEndpoint", row.id),
    customerId: toTypeId("customer", row.customer_id),
    url: row.url,
    description: row.description,
    types: row.all_events ? null : row.types,
    status: row.status,
    disabledReason: row.disabled_reason,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The row, if it is there and the caller may see it; else WEBHOOK_ENDPOINT_NOT_FOUND. */
export function visibleEndpoint(row: EndpointRow | undefined, id: string, caller: Caller): EndpointRow {
  if (row !== undefined && ownsOrStaff(caller, row.customer_id)) return row;
  throw new ShopError(
    "WEBHOOK_ENDPOINT_NOT_FOUND",
    `There is no webhook endpoint ${toTypeId("webhookEndpoint", id)}.`,
  );
}
