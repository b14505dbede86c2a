/** Webhook endpoints between the contract and the shop. */
import type {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  InputOf,
  listWebhookEndpoints,
  Page,
  rotateWebhookSecret,
  updateWebhookEndpoint,
  WebhookEndpoint,
} from "@trefoil/domain";
import {
  type CreateWebhookEndpointRequest,
  type DeleteWebhookEndpointRequest,
  type GetWebhookEndpointRequest,
  type GetWebhookEndpointResponse,
  type ListWebhookEndpointsRequest,
  type ListWebhookEndpointsResponse,
  type RotateWebhookSecretRequest,
  type UpdateWebhookEndpointRequest,
  WebhookDisabledReason,
  type WebhookEndpoint as WebhookEndpointMessage,
  WebhookEndpointStatus,
} from "@trefoil/proto";
import { idOf, masked } from "../field-mask.ts";
import { enumOf, fromOrderBy, fromPage, toTokens } from "../wire.ts";

const status = enumOf(WebhookEndpointStatus);
const disabledReason = enumOf(WebhookDisabledReason);

/** No types are all types, in both directions. */
export function fromCreateWebhookEndpoint(
  request: CreateWebhookEndpointRequest,
): InputOf<typeof createWebhookEndpoint> {
  const types = request.types.length > 0 ? request.types : undefined;
  return { url: request.url, types, description: request.description };
}

export function fromListWebhookEndpoints(
  request: ListWebhookEndpointsRequest,
): InputOf<typeof listWebhookEndpoints> {
  return { ...fromPage(request), sort: fromOrderBy(request.orderBy) };
}

export function fromGetWebhookEndpoint({
  id,
}: GetWebhookEndpointRequest): InputOf<typeof getWebhookEndpoint> {
  return { id };
}

const changeable = ["url", "types", "description", "status"];

export function fromUpdateWebhookEndpoint({
  webhookEndpoint: endpoint,
  updateMask,
  expectedVersion,
}: UpdateWebhookEndpointRequest): InputOf<typeof updateWebhookEndpoint> {
  const mask = masked(updateMask, changeable);
  return {
    id: idOf(endpoint),
    expectedVersion,
    url: mask.text("url", endpoint?.url),
    types: mask.items("types", endpoint?.types, null),
    description: mask.text("description", endpoint?.description),
    status: mask.value("status", status.from(endpoint?.status ?? 0)),
  };
}

export function fromDeleteWebhookEndpoint(
  request: DeleteWebhookEndpointRequest,
): InputOf<typeof deleteWebhookEndpoint> {
  return { id: request.id, expectedVersion: request.expectedVersion };
}

export function fromRotateWebhookSecret(
  request: RotateWebhookSecretRequest,
): InputOf<typeof rotateWebhookSecret> {
  return { id: request.id, expectedVersion: request.expectedVersion };
}

export function toWebhookEndpoint(endpoint: WebhookEndpoint): WebhookEndpointMessage {
  return {
    id: endpoint.id,
    customerId: endpoint.customerId,
    url: endpoint.url,
    description: endpoint.description,
    types: [...(endpoint.types ?? [])],
    status: status.to(endpoint.status),
    disabledReason:
      endpoint.disabledReason === null
        ? WebhookDisabledReason.UNSPECIFIED
        : disabledReason.to(endpoint.disabledReason),
    secret: endpoint.secret,
    version: endpoint.version,
    createdAt: endpoint.createdAt,
    updatedAt: endpoint.updatedAt,
  };
}

/** Of every method that answers with one endpoint. */
export function toWebhookEndpointResponse(endpoint: WebhookEndpoint): GetWebhookEndpointResponse {
  return { webhookEndpoint: toWebhookEndpoint(endpoint) };
}

export function toWebhookEndpoints(page: Page<WebhookEndpoint>): ListWebhookEndpointsResponse {
  return { webhookEndpoints: page.items.map(toWebhookEndpoint), ...toTokens(page) };
}
