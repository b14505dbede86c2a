/** Webhooks between the contract and the shop. */
import type {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookDelivery,
  getWebhookEndpoint,
  InputOf,
  listWebhookDeliveries,
  listWebhookEndpoints,
  redeliverWebhook,
  rotateWebhookSecret,
  updateWebhookEndpoint,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookEndpoint,
  WebhookTry,
} from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import type { Asked, Schemas } from "../v2.ts";

export function fromCreateWebhookEndpoint({
  body,
}: Asked<"createWebhookEndpoint">): InputOf<typeof createWebhookEndpoint> {
  return { url: body.url, types: body.types, description: body.description };
}

export function fromListWebhookEndpoints({
  query,
}: Asked<"listWebhookEndpoints">): InputOf<typeof listWebhookEndpoints> {
  return { limit: query.limit, after: query.after, before: query.before, sort: query.sort };
}

export function fromGetWebhookEndpoint({
  path,
}: Asked<"getWebhookEndpoint">): InputOf<typeof getWebhookEndpoint> {
  return { id: path.id };
}

export function fromUpdateWebhookEndpoint({
  path,
  headers,
  body,
}: Asked<"updateWebhookEndpoint">): InputOf<typeof updateWebhookEndpoint> {
  return {
    id: path.id,
    expectedVersion: expectedVersion(headers["If-Match"]),
    url: body.url,
    types: body.types,
    description: body.description,
    status: body.status,
  };
}

export function fromDeleteWebhookEndpoint({
  path,
  headers,
}: Asked<"deleteWebhookEndpoint">): InputOf<typeof deleteWebhookEndpoint> {
  return { id: path.id, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromRotateWebhookSecret({
  path,
  headers,
}: Asked<"rotateWebhookSecret">): InputOf<typeof rotateWebhookSecret> {
  return { id: path.id, expectedVersion: expectedVersion(headers["If-Match"]) };
}

export function fromListWebhookDeliveries({
  query,
}: Asked<"listWebhookDeliveries">): InputOf<typeof listWebhookDeliveries> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    endpointId: query.endpointId,
    status: query.status,
  };
}

export function fromGetWebhookDelivery({
  path,
}: Asked<"getWebhookDelivery">): InputOf<typeof getWebhookDelivery> {
  return { id: path.id };
}

export function fromRedeliverWebhook({ path }: Asked<"redeliverWebhook">): InputOf<typeof redeliverWebhook> {
  return { id: path.id };
}

export function toWebhookEndpoint(endpoint: WebhookEndpoint): Schemas["WebhookEndpoint"] {
  const shown: Schemas["WebhookEndpoint"] = {
    id: endpoint.id,
    customerId: endpoint.customerId,
    url: endpoint.url,
    description: endpoint.description,
    types: endpoint.types === null ? null : [...endpoint.types],
    status: endpoint.status,
    disabledReason: endpoint.disabledReason,
    version: endpoint.version,
    createdAt: endpoint.createdAt,
    updatedAt: endpoint.updatedAt,
    links: {
      self: { href: webhookEndpointPath(endpoint) },
      collection: { href: "/v2/webhook-endpoints" },
      deliveries: { href: `/v2/webhook-deliveries?endpointId=${endpoint.id}` },
    },
  };
  if (endpoint.secret !== undefined) shown.secret = endpoint.secret;
  return shown;
}

export function webhookEndpointPath({ id }: WebhookEndpoint): string {
  return `/v2/webhook-endpoints/${id}`;
}

export function toWebhookDelivery(delivery: WebhookDelivery): Schemas["WebhookDelivery"] {
  return {
    id: delivery.id,
    endpointId: delivery.endpointId,
    eventId: delivery.eventId,
    eventType: delivery.eventType,
    status: delivery.status,
    attempts: delivery.attempts,
    nextAttemptAt: delivery.nextAttemptAt,
    createdAt: delivery.createdAt,
    updatedAt: delivery.updatedAt,
    links: {
      self: { href: `/v2/webhook-deliveries/${delivery.id}` },
      endpoint: { href: `/v2/webhook-endpoints/${delivery.endpointId}` },
    },
  };
}

export function toWebhookDeliveryDetails(delivery: WebhookDeliveryDetail): Schemas["WebhookDeliveryDetails"] {
  const { links } = toWebhookDelivery(delivery);
  return {
    id: delivery.id,
    endpointId: delivery.endpointId,
    eventId: delivery.eventId,
    eventType: delivery.eventType,
    status: delivery.status,
    attempts: delivery.attempts,
    nextAttemptAt: delivery.nextAttemptAt,
    createdAt: delivery.createdAt,
    updatedAt: delivery.updatedAt,
    tries: delivery.tries.map(toWebhookTry),
    links,
  };
}

function toWebhookTry({ request, response, ...tried }: WebhookTry): Schemas["WebhookTry"] {
  return {
    number: tried.number,
    startedAt: tried.startedAt,
    durationMs: tried.durationMs,
    request: { headers: request.headers, body: request.body },
    response:
      response === null ? null : { status: response.status, headers: response.headers, body: response.body },
    error: tried.error,
  };
}
