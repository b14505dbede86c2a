/** Things of every kind that the graph shows, to try its permissions on: Alice's, Bob's, everybody's and the staff's. */
import { randomUUIDv7 } from "node:crypto";
import { fromTypeId, type IdKind, operations, prefixes, rebuildReports, toTypeId } from "@trefoil/domain";
import type { GraphqlUnderTest, Person } from "./graphql-under-test.ts";

/** TypeIDs by kind; of each kind one is of nothing. */
export type Samples = Readonly<Partial<Record<IdKind, readonly string[]>>>;

export async function makeSamples(test: GraphqlUnderTest): Promise<Samples> {
  const { alice, bob, sam, process } = test;
  await rebuildReports({ shop: process.shop, database: process.database });
  const products = await makeProducts(test);
  const orders = [...(await makeOrders(test, alice)), ...(await makeOrders(test, bob))];
  const messages = [];
  for (const author of [alice, bob, sam]) messages.push(await postMessage(test, orders, author));
  const webhooks = [await makeWebhooks(test, alice), await makeWebhooks(test, bob)];
  const samples: Partial<Record<IdKind, string[]>> = {
    customer: [alice.id, bob.id, sam.id],
    category: await idsOf(test, "category", "SELECT id FROM categories WHERE parent_id IS NOT NULL LIMIT 1"),
    product: products,
    review: await makeReviews(test, products),
    order: orders,
    payment: await idsOf(
      test,
      "payment",
      "SELECT id FROM payments WHERE id = ANY($1)",
      uuids("order", orders),
    ),
    shipment: await idsOf(
      test,
      "shipment",
      "SELECT id FROM shipments WHERE id = ANY($1)",
      uuids("order", orders),
    ),
    wallet: [alice, bob].map(({ id }) => toTypeId("wallet", fromTypeId("customer", id) as string)),
    message: messages,
    notification: [await makeNotification(test, alice), await makeNotification(test, bob)],
    webhookEndpoint: webhooks.map(({ endpoint }) => endpoint),
    webhookDelivery: webhooks.map(({ delivery }) => delivery),
    deadLetter: [await makeDeadLetter(test)],
  };
  for (const kind of Object.keys(samples) as IdKind[]) samples[kind]?.push(toTypeId(kind, randomUUIDv7()));
  return samples;
}

function uuids(kind: IdKind, ids: readonly string[]): (string | undefined)[] {
  return ids.map((id) => fromTypeId(kind, id));
}

async function idsOf({ process }: GraphqlUnderTest, kind: IdKind, sql: string, parameter?: unknown) {
  const values = parameter === undefined ? [] : [parameter];
  const { rows } = await process.database.pool.query<{ id: string }>(sql, values);
  return rows.map(({ id }) => toTypeId(kind, id));
}

/** One that everybody sees, and one for the staff alone. */
async function makeProducts(test: GraphqlUnderTest): Promise<string[]> {
  const [draft, reviewed] = [await test.newProduct({ status: "DRAFT" }), await test.newProduct()];
  return [draft.id, reviewed.id];
}

async function makeReviews(test: GraphqlUnderTest, products: readonly string[]): Promise<string[]> {
  const productId = products[1] as string;
  const words = { productId, rating: 5, title: "Good", body: "Very." };
  const reviews = [];
  for (const author of [test.alice, test.bob]) {
    reviews.push(await test.run(operations.createReview, words, author));
  }
  return reviews.map(({ id }) => id);
}

/** One with all that can come below an order, and one that has only just been placed. */
async function makeOrders(test: GraphqlUnderTest, customer: Person): Promise<string[]> {
  const sent = `SELECT orders.id FROM orders JOIN payments USING (id) JOIN shipments USING (id)
    WHERE customer_id = $1 ORDER BY orders.id LIMIT 1`;
  const [order] = await idsOf(test, "order", sent, fromTypeId("customer", customer.id));
  if (order === undefined) throw new Error("the demo data has no order that was sent");
  return [order, (await test.newOrder(customer)).id];
}

async function postMessage(
  test: GraphqlUnderTest,
  orders: readonly string[],
  author: Person,
): Promise<string> {
  const orderId = orders[author === test.bob ? 2 : 0] as string;
  return (await test.run(operations.postMessage, { orderId, text: "Where is it?" }, author)).id;
}

async function makeNotification({ process }: GraphqlUnderTest, { id }: Person): Promise<string> {
  const { database } = process;
  const customerId = fromTypeId("customer", id) as string;
  const words = { kind: "ORDER_CONFIRMED", subject: `${prefixes.order}_01h455vb4pex5vsknk084sn02q` };
  const made = await database.prisma.notification.create({
    data: {
      id: randomUUIDv7(),
      customerId,
      ...words,
      title: "Yes",
      body: "We have it.",
      createdAt: new Date(),
    },
  });
  return toTypeId("notification", made.id);
}

async function makeWebhooks(test: GraphqlUnderTest, owner: Person) {
  const { pool } = test.process.database;
  const url = "https://example.com/hooks";
  const endpoint = (await test.run(operations.createWebhookEndpoint, { url }, owner)).id;
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO webhook_deliveries (id, endpoint_id, customer_id, event_id, event_type, attempts, created_at, updated_at)
     SELECT gen_random_uuid(), e.id, e.customer_id, event.id, event.type, 1, now(), now()
     FROM webhook_endpoints e, (SELECT id, type FROM events ORDER BY position DESC LIMIT 3) event
     WHERE e.id = $1 RETURNING id`,
    [fromTypeId("webhookEndpoint", endpoint)],
  );
  const delivery = rows[0]?.id as string;
  await pool.query(
    `INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, request_headers, request_body,
       response_status, response_headers, response_body)
     VALUES ($1, 1, now(), 12, '{"a": "b"}', 'asked', 500, '{"c": "d"}', 'no')`,
    [delivery],
  );
  return { endpoint, delivery: toTypeId("webhookDelivery", delivery) };
}

async function makeDeadLetter(test: GraphqlUnderTest): Promise<string> {
  const sql = `INSERT INTO dead_letters (id, consumer, event_id, error, attempts, created_at, updated_at)
    SELECT gen_random_uuid(), 'webhooks', id, 'it failed', 5, now(), now() FROM events ORDER BY position LIMIT 1
    RETURNING id`;
  return (await idsOf(test, "deadLetter", sql))[0] as string;
}
