import { fromTypeId, toTypeId } from "@trefoil/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../testing/ask.ts";
import {
  type GraphqlUnderTest,
  type Person,
  startGraphqlUnderTest,
  unique,
} from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

const url = "https://example.com/hooks";
const shown = "{ id url description types status disabledReason secret version customer { id } }";

function change(name: string, input: object, { token }: Person) {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { webhookEndpoint ${shown} } }`;
  return test.ask(document, { as: token, variables: { input } });
}

async function newEndpoint(owner: Person): Promise<Json> {
  return (await change("createWebhookEndpoint", { url }, owner)).data.createWebhookEndpoint.webhookEndpoint;
}

/** Deliveries of the last events, each with one try. */
async function deliver(endpointId: string, count: number): Promise<string[]> {
  const { pool } = test.process.database;
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO webhook_deliveries (id, endpoint_id, customer_id, event_id, event_type, status, attempts, created_at, updated_at)
     SELECT gen_random_uuid(), e.id, e.customer_id, event.id, event.type, 'FAILED', 1, event.occurred_at, now()
     FROM webhook_endpoints e, (SELECT * FROM events ORDER BY position DESC LIMIT $2) event WHERE e.id = $1
     RETURNING id`,
    [fromTypeId("webhookEndpoint", endpointId), count],
  );
  await pool.query(
    `INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, request_headers, request_body, error)
     SELECT id, 1, now(), 3, '{"webhook-id": "evt"}', '{}', 'no answer' FROM unnest($1::uuid[]) AS d (id)`,
    [rows.map(({ id }) => id)],
  );
  return rows.map(({ id }) => toTypeId("webhookDelivery", id));
}

describe("webhook endpoints", () => {
  it("show their secret when they are made and when it is rotated, and a retry the same again", async () => {
    const owner = await test.newCustomer();
    const input = {
      url,
      types: ["trefoil.order.placed.v1"],
      description: "Mine",
      idempotencyKey: unique("hook"),
    };
    const made = (await change("createWebhookEndpoint", input, owner)).data.createWebhookEndpoint;
    expect(made.webhookEndpoint).toMatchObject({
      url,
      types: ["trefoil.order.placed.v1"],
      status: "ENABLED",
      secret: expect.stringMatching(/^whsec_/),
      customer: { id: owner.id },
    });
    expect((await change("createWebhookEndpoint", input, owner)).data.createWebhookEndpoint).toEqual(made);
    const { id } = made.webhookEndpoint;
    const query = `query($id: ID!) { webhookEndpoint(id: $id) ${shown} webhookEndpoints(first: 5) { nodes { id secret } } }`;
    expect(await test.data(query, { as: owner.token, variables: { id } })).toEqual({
      webhookEndpoint: { ...made.webhookEndpoint, secret: null },
      webhookEndpoints: { nodes: [{ id, secret: null }] },
    });
    const rotated = (await change("rotateWebhookSecret", { id }, owner)).data.rotateWebhookSecret;
    expect(rotated.webhookEndpoint).toMatchObject({ version: 2, secret: expect.stringMatching(/^whsec_/) });
    expect(rotated.webhookEndpoint.secret).not.toBe(made.webhookEndpoint.secret);
  });

  it("are changed by the version that was read; null widens them to all events", async () => {
    const owner = await test.newCustomer();
    const types = ["trefoil.order.placed.v1"];
    const { id } = (await change("createWebhookEndpoint", { url, types }, owner)).data.createWebhookEndpoint
      .webhookEndpoint;
    const off = await change("updateWebhookEndpoint", { id, expectedVersion: 1, status: "DISABLED" }, owner);
    expect(off.data.updateWebhookEndpoint.webhookEndpoint).toMatchObject({
      version: 2,
      types,
      status: "DISABLED",
      disabledReason: "SWITCHED_OFF",
      secret: null,
    });
    const stale = await change("updateWebhookEndpoint", { id, expectedVersion: 1, types: null }, owner);
    expect(stale.errors).toMatchObject([{ extensions: { reason: "VERSION_MISMATCH" } }]);
    const all = await change("updateWebhookEndpoint", { id, expectedVersion: 2, types: null }, owner);
    expect(all.data.updateWebhookEndpoint.webhookEndpoint).toMatchObject({ version: 3, types: null });
    const gone = await change("deleteWebhookEndpoint", { id, expectedVersion: 3 }, owner);
    expect(gone.data.deleteWebhookEndpoint.webhookEndpoint).toMatchObject({ id });
    const after = await test.ask("query($id: ID!) { webhookEndpoint(id: $id) { id } }", {
      as: owner.token,
      variables: { id },
    });
    expect(after.errors).toMatchObject([{ extensions: { reason: "WEBHOOK_ENDPOINT_NOT_FOUND" } }]);
  });
});

describe("webhook deliveries", () => {
  const walk = `query($id: ID!, $after: String) {
    webhookDeliveries(first: 2, after: $after, filter: { endpointId: $id, status: FAILED }) { ...Page }
    webhookEndpoint(id: $id) { deliveries(first: 2, after: $after, filter: { status: FAILED }) { ...Page } }
  }
  fragment Page on WebhookDeliveryConnection {
    nodes { id attempts endpoint { id url } tries { number error request { headers body } response { status } } }
    pageInfo { hasNextPage endCursor }
  }`;

  it("are walked below their endpoint and beside it by the same cursors, with all their tries", async () => {
    const owner = await test.newCustomer();
    const { id } = await newEndpoint(owner);
    const deliveries = await deliver(id, 3);
    const page = async (after: string | null) => {
      const told = await test.data(walk, { as: owner.token, variables: { id, after } });
      expect(told.webhookEndpoint.deliveries).toEqual(told.webhookDeliveries);
      return told.webhookDeliveries;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const seen = [...first.nodes, ...second.nodes];
    expect(seen.map((delivery) => delivery.id)).toEqual(expect.arrayContaining(deliveries));
    expect(seen).toHaveLength(3);
    const tries = [
      {
        number: 1,
        error: "no answer",
        request: { headers: { "webhook-id": "evt" }, body: "{}" },
        response: null,
      },
    ];
    expect(seen[0]).toMatchObject({ attempts: 1, endpoint: { id, url }, tries });
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it("are sent again when their owner asks for it", async () => {
    const owner = await test.newCustomer();
    const { id: endpoint } = await newEndpoint(owner);
    const [id] = await deliver(endpoint, 1);
    const again = `mutation($id: ID!) { redeliverWebhook(input: { id: $id }) {
      webhookDelivery { id status attempts tries { number } } } }`;
    const { redeliverWebhook } = await test.data(again, { as: owner.token, variables: { id } });
    expect(redeliverWebhook.webhookDelivery).toEqual({
      id,
      status: "PENDING",
      attempts: 1,
      tries: [{ number: 1 }],
    });
    const stranger = await test.ask(again, { as: test.bob.token, variables: { id } });
    expect(stranger.errors).toMatchObject([{ extensions: { reason: "WEBHOOK_DELIVERY_NOT_FOUND" } }]);
  });
});
