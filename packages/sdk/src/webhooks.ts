/** Events sent to addresses of your own (Standard Webhooks), and how each sending went. */

export interface WebhookEndpoint {
  readonly id: string;
  readonly customerId: string;
  readonly url: string;
  readonly description: string;
  /** Null: all events that the owner may see. */
  readonly types: readonly string[] | null;
  readonly status: "ENABLED" | "DISABLED";
  readonly disabledReason: "SWITCHED_OFF" | "RECEIVER_GONE" | "RECEIVER_FAILING" | null;
  /** `whsec_...`; only when it was just made. */
  readonly secret?: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface NewWebhookEndpoint {
  readonly url: string;
  /** Absent or null: all events that the owner may see. */
  readonly types?: readonly string[] | null | undefined;
  readonly description?: string | undefined;
}

export interface WebhookEndpointChange {
  /** The version that you have read; VERSION_MISMATCH when it is another by now. */
  readonly expectedVersion: number;
  readonly url?: string | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly description?: string | undefined;
  readonly status?: "ENABLED" | "DISABLED" | undefined;
}

export interface WebhookEndpointFilter {
  /** Default `-createdAt`. */
  readonly sort?: "createdAt" | "-createdAt" | undefined;
}

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

export interface WebhookDeliveryDetail extends WebhookDelivery {
  /** The latest, oldest first. */
  readonly tries: readonly WebhookTry[];
}

export interface WebhookTry {
  readonly number: number;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly request: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** Null where none came. */
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  readonly error: string | null;
}

export interface WebhookDeliveryFilter {
  /** Default `-createdAt`. */
  readonly sort?: "createdAt" | "-createdAt" | undefined;
  readonly endpointId?: string | undefined;
  readonly status?: WebhookDeliveryStatus | undefined;
}
