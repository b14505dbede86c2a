/** Webhook deliveries between the contract and the shop. */
import type {
  getWebhookDelivery,
  InputOf,
  listWebhookDeliveries,
  Page,
  redeliverWebhook,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookTry,
} from "@trefoil/domain";
import {
  type GetWebhookDeliveryRequest,
  type GetWebhookDeliveryResponse,
  type ListWebhookDeliveriesRequest,
  type ListWebhookDeliveriesResponse,
  type RedeliverWebhookRequest,
  type RedeliverWebhookResponse,
  type WebhookDelivery as WebhookDeliveryMessage,
  WebhookDeliveryStatus,
  type WebhookResponse,
  type WebhookTry as WebhookTryMessage,
} from "@trefoil/proto";
import { enumOf, fromOrderBy, fromPage, orAbsent, toTokens } from "../wire.ts";

const status = enumOf(WebhookDeliveryStatus);

export function fromListWebhookDeliveries(
  request: ListWebhookDeliveriesRequest,
): InputOf<typeof listWebhookDeliveries> {
  return {
    ...fromPage(request),
    sort: fromOrderBy(request.orderBy),
    endpointId: request.endpointId,
    status: status.from(request.status),
  };
}

export function fromGetWebhookDelivery({
  id,
}: GetWebhookDeliveryRequest): InputOf<typeof getWebhookDelivery> {
  return { id };
}

export function fromRedeliverWebhook({ id }: RedeliverWebhookRequest): InputOf<typeof redeliverWebhook> {
  return { id };
}

export function toWebhookDelivery(delivery: WebhookDelivery): WebhookDeliveryMessage {
  return {
    id: delivery.id,
    endpointId: delivery.endpointId,
    eventId: delivery.eventId,
    eventType: delivery.eventType,
    status: status.to(delivery.status),
    attempts: delivery.attempts,
    nextAttemptAt: orAbsent(delivery.nextAttemptAt),
    createdAt: delivery.createdAt,
    updatedAt: delivery.updatedAt,
  };
}

export function toWebhookTry(tried: WebhookTry): WebhookTryMessage {
  return {
    number: tried.number,
    startedAt: tried.startedAt,
    durationMs: tried.durationMs,
    request: { headers: new Map(Object.entries(tried.request.headers)), body: tried.request.body },
    response: tried.response === null ? undefined : toResponse(tried.response),
    error: orAbsent(tried.error),
  };
}

function toResponse({ status: code, headers, body }: NonNullable<WebhookTry["response"]>): WebhookResponse {
  return { status: code, headers: new Map(Object.entries(headers)), body };
}

export function toDeliveryDetail(delivery: WebhookDeliveryDetail): GetWebhookDeliveryResponse {
  return { webhookDelivery: toWebhookDelivery(delivery), tries: delivery.tries.map(toWebhookTry) };
}

export function toDeliveryResponse(delivery: WebhookDelivery): RedeliverWebhookResponse {
  return { webhookDelivery: toWebhookDelivery(delivery) };
}

export function toWebhookDeliveries(page: Page<WebhookDelivery>): ListWebhookDeliveriesResponse {
  return { webhookDeliveries: page.items.map(toWebhookDelivery), ...toTokens(page) };
}
