/** From REST's representations of webhooks to the SDK's views. */
import type { components } from "@trefoil/openapi/v2";
import type { WebhookDelivery, WebhookDeliveryDetail, WebhookEndpoint, WebhookTry } from "../webhooks.ts";

type Wire = components["schemas"];

export function toWebhookEndpoint(wire: Wire["WebhookEndpoint"]): WebhookEndpoint {
  return {
    id: wire.id,
    customerId: wire.customerId,
    url: wire.url,
    description: wire.description,
    types: wire.types,
    status: wire.status,
    disabledReason: wire.disabledReason,
    ...(wire.secret !== undefined && { secret: wire.secret }),
    version: wire.version,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}

export function toWebhookDelivery(wire: Omit<Wire["WebhookDelivery"], "links">): WebhookDelivery {
  return {
    id: wire.id,
    endpointId: wire.endpointId,
    eventId: wire.eventId,
    eventType: wire.eventType,
    status: wire.status,
    attempts: wire.attempts,
    nextAttemptAt: wire.nextAttemptAt,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}

export function toWebhookDeliveryDetail(wire: Wire["WebhookDeliveryDetails"]): WebhookDeliveryDetail {
  return { ...toWebhookDelivery(wire), tries: wire.tries.map(toWebhookTry) };
}

function toWebhookTry({ request, response, ...tried }: Wire["WebhookTry"]): WebhookTry {
  return {
    number: tried.number,
    startedAt: tried.startedAt,
    durationMs: tried.durationMs,
    request: { headers: request.headers, body: request.body },
    response: response && { status: response.status, headers: response.headers, body: response.body },
    error: tried.error,
  };
}
