/** What the shop does with webhooks, as gRPC says it. */
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookDelivery,
  getWebhookEndpoint,
  listWebhookDeliveries,
  listWebhookEndpoints,
  redeliverWebhook,
  rotateWebhookSecret,
  updateWebhookEndpoint,
} from "@trefoil/domain";
import type { WebhookServiceDefinition } from "@trefoil/proto";
import { list, type RowsOf, row } from "../row.ts";
import {
  fromGetWebhookDelivery,
  fromListWebhookDeliveries,
  fromRedeliverWebhook,
  toDeliveryDetail,
  toDeliveryResponse,
  toWebhookDeliveries,
} from "./delivery-wire.ts";
import {
  fromCreateWebhookEndpoint,
  fromDeleteWebhookEndpoint,
  fromGetWebhookEndpoint,
  fromListWebhookEndpoints,
  fromRotateWebhookSecret,
  fromUpdateWebhookEndpoint,
  toWebhookEndpointResponse,
  toWebhookEndpoints,
} from "./wire.ts";

export const webhooks = {
  createWebhookEndpoint: row(createWebhookEndpoint, fromCreateWebhookEndpoint, toWebhookEndpointResponse),
  listWebhookEndpoints: list(listWebhookEndpoints, fromListWebhookEndpoints, toWebhookEndpoints),
  getWebhookEndpoint: row(getWebhookEndpoint, fromGetWebhookEndpoint, toWebhookEndpointResponse),
  updateWebhookEndpoint: row(updateWebhookEndpoint, fromUpdateWebhookEndpoint, toWebhookEndpointResponse),
  deleteWebhookEndpoint: row(deleteWebhookEndpoint, fromDeleteWebhookEndpoint, toWebhookEndpointResponse),
  rotateWebhookSecret: row(rotateWebhookSecret, fromRotateWebhookSecret, toWebhookEndpointResponse),
  listWebhookDeliveries: list(listWebhookDeliveries, fromListWebhookDeliveries, toWebhookDeliveries),
  getWebhookDelivery: row(getWebhookDelivery, fromGetWebhookDelivery, toDeliveryDetail),
  redeliverWebhook: row(redeliverWebhook, fromRedeliverWebhook, toDeliveryResponse),
} satisfies RowsOf<WebhookServiceDefinition>;
