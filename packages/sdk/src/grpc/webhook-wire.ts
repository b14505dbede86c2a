/** From the messages of gRPC to the SDK's views, of webhooks. */
import {
  type GetWebhookDeliveryResponse,
  type WebhookDelivery,
  WebhookDeliveryStatus,
  WebhookDisabledReason,
  type WebhookEndpoint,
  WebhookEndpointStatus,
  type WebhookTry,
} from "@trefoil/proto";
import type * as webhooks from "../webhooks.ts";
import { enumOf } from "./enums.ts";
import { present } from "./wire.ts";

export const endpointStatus = enumOf("status", WebhookEndpointStatus);
const disabledReason = enumOf("disabledReason", WebhookDisabledReason);
export const deliveryStatus = enumOf("status", WebhookDeliveryStatus);

/** No types are all types. */
export function toWebhookEndpoint(message: WebhookEndpoint | undefined): webhooks.WebhookEndpoint {
  const endpoint = present(message);
  const { secret, disabledReason: reason } = endpoint;
  return {
    id: endpoint.id,
    customerId: endpoint.customerId,
    url: endpoint.url,
    description: endpoint.description,
    types: endpoint.types.length === 0 ? null : endpoint.types,
    status: endpointStatus.name(endpoint.status),
    disabledReason: reason === WebhookDisabledReason.UNSPECIFIED ? null : disabledReason.name(reason),
    ...(secret !== undefined && { secret }),
    version: endpoint.version,
    createdAt: present(endpoint.createdAt),
    updatedAt: present(endpoint.updatedAt),
  };
}

export function toWebhookDelivery(message: WebhookDelivery | undefined): webhooks.WebhookDelivery {
  const delivery = present(message);
  return {
    id: delivery.id,
    endpointId: delivery.endpointId,
    eventId: delivery.eventId,
    eventType: delivery.eventType,
    status: deliveryStatus.name(delivery.status),
    attempts: delivery.attempts,
    nextAttemptAt: delivery.nextAttemptAt ?? null,
    createdAt: present(delivery.createdAt),
    updatedAt: present(delivery.updatedAt),
  };
}

export function toWebhookDeliveryDetail({
  webhookDelivery,
  tries,
}: GetWebhookDeliveryResponse): webhooks.WebhookDeliveryDetail {
  return { ...toWebhookDelivery(webhookDelivery), tries: tries.map(toWebhookTry) };
}

function toWebhookTry(tried: WebhookTry): webhooks.WebhookTry {
  const { response } = tried;
  const { headers, body } = present(tried.request);
  return {
    number: tried.number,
    startedAt: present(tried.startedAt),
    durationMs: tried.durationMs,
    request: { headers: Object.fromEntries(headers), body },
    response:
      response === undefined
        ? null
        : { status: response.status, headers: Object.fromEntries(response.headers), body: response.body },
    error: tried.error ?? null,
  };
}
