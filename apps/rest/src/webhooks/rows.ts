/** What the shop sends to addresses of its customers, as REST says it. */
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
  type WebhookDelivery,
  type WebhookEndpoint,
} from "@trefoil/domain";
import { created, done, ok, page, type Representation, whole } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import {
  fromCreateWebhookEndpoint,
  fromDeleteWebhookEndpoint,
  fromGetWebhookDelivery,
  fromGetWebhookEndpoint,
  fromListWebhookDeliveries,
  fromListWebhookEndpoints,
  fromRedeliverWebhook,
  fromRotateWebhookSecret,
  fromUpdateWebhookEndpoint,
  toWebhookDelivery,
  toWebhookDeliveryDetails,
  toWebhookEndpoint,
  webhookEndpointPath,
} from "./wire.ts";

const asEndpoint: Representation<WebhookEndpoint, Schemas["WebhookEndpoint"]> = {
  to: toWebhookEndpoint,
  tag: (endpoint) => String(endpoint.version),
};

const asDelivery: Representation<WebhookDelivery, Schemas["WebhookDelivery"]> = {
  to: toWebhookDelivery,
  tag: ({ status, attempts, nextAttemptAt }) => `${status}-${attempts}-${nextAttemptAt}`,
};

export const webhooks = {
  createWebhookEndpoint: row(
    createWebhookEndpoint,
    fromCreateWebhookEndpoint,
    created(asEndpoint, webhookEndpointPath),
  ),
  listWebhookEndpoints: row(listWebhookEndpoints, fromListWebhookEndpoints, page(asEndpoint)),
  getWebhookEndpoint: row(getWebhookEndpoint, fromGetWebhookEndpoint, ok(asEndpoint)),
  updateWebhookEndpoint: row(updateWebhookEndpoint, fromUpdateWebhookEndpoint, ok(asEndpoint)),
  deleteWebhookEndpoint: row(deleteWebhookEndpoint, fromDeleteWebhookEndpoint, ok(asEndpoint)),
  rotateWebhookSecret: row(rotateWebhookSecret, fromRotateWebhookSecret, ok(asEndpoint)),
  listWebhookDeliveries: row(listWebhookDeliveries, fromListWebhookDeliveries, page(asDelivery)),
  getWebhookDelivery: row(getWebhookDelivery, fromGetWebhookDelivery, whole(toWebhookDeliveryDetails)),
  redeliverWebhook: row(redeliverWebhook, fromRedeliverWebhook, done(toWebhookDelivery)),
} satisfies Partial<RowsOfV2>;
