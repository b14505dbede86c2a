/** Samples of webhooks. */
import { fromTypeId, toTypeId } from "@trefoil/domain";
import type { WebhookEndpoint } from "@trefoil/sdk";
import type { World } from "../world.ts";
import type { Samples } from "./sample.ts";

const types = ["trefoil.order.confirmed.v1"];

export const webhookSamples: Samples<
  | "createWebhookEndpoint"
  | "listWebhookEndpoints"
  | "getWebhookEndpoint"
  | "updateWebhookEndpoint"
  | "deleteWebhookEndpoint"
  | "rotateWebhookSecret"
  | "listWebhookDeliveries"
  | "getWebhookDelivery"
  | "redeliverWebhook"
> = {
  createWebhookEndpoint: {
    by: "alice",
    input: async (world) => {
      await makeRoom(world);
      return { url: "https://example.com/hooks", types, description: "My books" };
    },
    other: { description: "Your books" },
  },
  listWebhookEndpoints: {
    by: "alice",
    input: async () => ({ limit: 3, sort: "createdAt" }),
    other: { sort: "-createdAt" },
  },
  getWebhookEndpoint: {
    by: "alice",
    input: async (world) => ({ id: (await newEndpoint(world)).id }),
    other: {},
  },
  updateWebhookEndpoint: {
    by: "alice",
    input: async (world) => ({
      id: (await newEndpoint(world)).id,
      expectedVersion: 1,
      url: "https://example.com/other",
      types,
      description: "Other books",
      status: "DISABLED",
    }),
    other: { description: "Your books" },
  },
  deleteWebhookEndpoint: {
    by: "alice",
    input: async (world) => ({ id: (await newEndpoint(world)).id, expectedVersion: 1 }),
    other: { expectedVersion: 2 },
  },
  rotateWebhookSecret: {
    by: "alice",
    input: async (world) => ({ id: (await newEndpoint(world)).id, expectedVersion: 1 }),
    other: { expectedVersion: 2 },
  },
  listWebhookDeliveries: {
    by: "alice",
    input: async (world) => ({
      limit: 3,
      sort: "createdAt",
      endpointId: (await newEndpoint(world)).id,
      status: "PENDING",
    }),
    other: { sort: "-createdAt" },
  },
  getWebhookDelivery: { by: "alice", input: async (world) => ({ id: await newDelivery(world) }), other: {} },
  redeliverWebhook: {
    by: "alice",
    input: async (world) => ({ id: await newDelivery(world) }),
    other: { id: "whd_01h455vb4pex5vsknk084sn02q" },
  },
};

/** A customer has ten at most. */
export async function makeRoom(world: World): Promise<void> {
  const { webhooks } = world.as(world.alice);
  for await (const { id, version } of webhooks.list()) {
    await webhooks.delete(id, { expectedVersion: version });
  }
}

export async function newEndpoint(world: World): Promise<WebhookEndpoint> {
  await makeRoom(world);
  return world.as(world.alice).webhooks.create({ url: "https://example.com/hooks" });
}

/** A delivery that was tried once and given up. */
export async function newDelivery(world: World, endpoint?: WebhookEndpoint): Promise<string> {
  const { id: to } = endpoint ?? (await newEndpoint(world));
  return world.work(async ({ sql, newId, now }) => {
    const id = newId();
    await sql.query(
      `INSERT INTO webhook_deliveries (id, endpoint_id, customer_id, event_id, event_type, status, attempts, created_at, updated_at)
       SELECT $1, e.id, e.customer_id, v.id, v.type, 'FAILED', 1, $3, $3
       FROM webhook_endpoints e, events v WHERE e.id = $2
         AND NOT EXISTS (SELECT FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.event_id = v.id)
       ORDER BY v.position LIMIT 1`,
      [id, fromTypeId("webhookEndpoint", to), now],
    );
    await sql.query(
      `INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, request_headers, request_body, error)
       VALUES ($1, 1, $2, 42, '{"webhook-id": "evt"}', '{}', 'The connection was refused.')`,
      [id, now],
    );
    return toTypeId("webhookDelivery", id);
  });
}
