/** Webhooks: customers and staff have events sent to a URL of theirs. */
export { createWebhookEndpoint } from "./create-webhook-endpoint.ts";
export { deleteWebhookEndpoint } from "./delete-webhook-endpoint.ts";
export { getWebhookDelivery } from "./get-webhook-delivery.ts";
export { getWebhookEndpoint } from "./get-webhook-endpoint.ts";
export { isPublicAddress } from "./ip-address.rules.ts";
export { listWebhookDeliveries } from "./list-webhook-deliveries.ts";
export { listWebhookEndpoints } from "./list-webhook-endpoints.ts";
export { recordTries, type Try } from "./record-tries.ts";
export { redeliverWebhook } from "./redeliver-webhook.ts";
export { rotateWebhookSecret } from "./rotate-webhook-secret.ts";
export { sweepDeliveries } from "./sweep-deliveries.ts";
export { type DueDelivery, nextDelivery, type Take, takeDeliveries } from "./take-deliveries.ts";
export { updateWebhookEndpoint } from "./update-webhook-endpoint.ts";
export type { WebhookDelivery, WebhookDeliveryDetail, WebhookTry } from "./webhook-delivery.ts";
export type { WebhookEndpoint } from "./webhook-endpoint.ts";
export { webhookFanOut } from "./webhook-fan-out.ts";
export { judgeUrl } from "./webhook-url.rules.ts";
