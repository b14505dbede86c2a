/** What the shop sends to addresses of its customers, as GraphQL says it. */
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
import { field, list, mutation } from "../row.ts";
import type { Mutations, Queries } from "../table-type.ts";

export const webhooks = {
  query: {
    webhookEndpoint: field(getWebhookEndpoint),
    webhookEndpoints: list(listWebhookEndpoints),
    webhookDelivery: field(getWebhookDelivery),
    webhookDeliveries: list(listWebhookDeliveries),
  } satisfies Partial<Queries>,
  mutation: {
    createWebhookEndpoint: mutation(createWebhookEndpoint, "webhookEndpoint"),
    updateWebhookEndpoint: mutation(updateWebhookEndpoint, "webhookEndpoint"),
    deleteWebhookEndpoint: mutation(deleteWebhookEndpoint, "webhookEndpoint"),
    rotateWebhookSecret: mutation(rotateWebhookSecret, "webhookEndpoint"),
    redeliverWebhook: mutation(redeliverWebhook, "webhookDelivery"),
  } satisfies Partial<Mutations>,
};
