import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import { digestOf, makeDemoShop } from "./demo/demo-shop.ts";
import { typeId } from "./demo/ids.ts";
import { DEMO_DIGEST } from "./demo/version.ts";
import { seedDemo } from "./demo.ts";
import { type TestDatabase, testDatabase } from "./testing.ts";

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await testDatabase({ demo: true });
  database = openDatabase({ url: place.url });
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await database.pool.query<Row>(sql)).rows;
}

/** Rows of both sides that the other lacks. */
const difference = (one: string, other: string): string =>
  `(${one} EXCEPT ${other}) UNION ALL (${other} EXCEPT ${one})`;

it("is the same at every seeding", () => {
  expect(digestOf(makeDemoShop())).toBe(DEMO_DIGEST);
});

it("has what the guides speak of", async () => {
  const [counts] =
    await rows(`SELECT (SELECT count(*) FROM categories) AS categories, (SELECT count(*) FROM products) AS products,
    (SELECT count(DISTINCT name) FROM products) AS names, (SELECT count(*) FROM stock) AS stock,
    (SELECT count(*) FROM customers) AS customers, (SELECT count(*) FROM orders) AS orders`);
  expect(counts).toEqual({
    categories: 40,
    products: 2000,
    names: 2000,
    stock: 2000,
    customers: 304,
    orders: 600,
  });
  expect(await rows("SELECT email, role, tier, status FROM customers ORDER BY created_at LIMIT 4")).toEqual([
    { email: "alice@example.com", role: "CUSTOMER", tier: "FREE", status: "ACTIVE" },
    { email: "bob@example.com", role: "CUSTOMER", tier: "BASIC", status: "ACTIVE" },
    { email: "sam@example.com", role: "STAFF", tier: "PREMIUM", status: "ACTIVE" },
    { email: "ada@example.com", role: "ADMIN", tier: "PREMIUM", status: "ACTIVE" },
  ]);
  const ofAliceAndBob = await rows<{ statuses: number }>(
    `SELECT count(DISTINCT o.status) AS statuses FROM orders o JOIN customers c ON c.id = o.customer_id
      WHERE c.email IN ('alice@example.com', 'bob@example.com') GROUP BY c.id`,
  );
  expect(ofAliceAndBob).toEqual([{ statuses: 5 }, { statuses: 5 }]);
});

// A stock begins as version 1 with its product, whose event tells of it; its own first event is the second version.
it("has streams without a gap, in the order of their events, and rows at their last version", async () => {
  expect(
    await rows(`SELECT stream_type, stream_id FROM events GROUP BY 1, 2
      HAVING min(stream_version) <> CASE stream_type WHEN 'stock' THEN 2 ELSE 1 END
        OR max(stream_version) <> min(stream_version) + count(*) - 1
        OR array_agg(stream_version ORDER BY position) <> array_agg(stream_version ORDER BY stream_version)
        OR array_agg(occurred_at ORDER BY position) <> array_agg(occurred_at ORDER BY occurred_at)`),
  ).toEqual([]);
  const table = (type: string, name: string, id = "id") =>
    `SELECT '${type}' AS type, ${id} AS id, version FROM ${name}`;
  const versions = [
    table("product", "products"),
    table("customer", "customers"),
    table("order", "orders"),
    table("stock", "stock", "product_id"),
    table("checkout", "checkouts", "order_id"),
    table("payment", "payments"),
    table("shipment", "shipments"),
    table("conversation", "conversations"),
  ].join(" UNION ALL ");
  const streams = `SELECT stream_type, stream_id, max(stream_version) FROM events WHERE stream_type NOT IN ('review', 'wallet') GROUP BY 1, 2`;
  expect(await rows(difference(`(${versions})`, streams))).toEqual([]);
});

it("has orders that are the fold of their events", async () => {
  const orders = await rows<Record<string, unknown> & { id: string }>(
    `SELECT o.id, customer_id, status, total_amount, shipping_address, payment, cancel_reason, carrier, tracking_number, placed_at, updated_at,
       (SELECT json_agg(json_build_object('productId', i.product_id, 'sku', i.sku, 'name', i.name, 'quantity', i.quantity,
          'unitPrice', json_build_object('amount', i.unit_price_amount, 'currency', o.total_currency)) ORDER BY i.line)
        FROM order_items i WHERE i.order_id = o.id) AS items,
       (SELECT sum(i.quantity * i.unit_price_amount)::int8 FROM order_items i WHERE i.order_id = o.id) AS sum
     FROM orders o ORDER BY o.id`,
  );
  const events = await rows<{ id: string; type: string; data: Record<string, unknown>; at: string }>(
    "SELECT stream_id AS id, type, data, occurred_at AS at FROM events WHERE stream_type = 'order' ORDER BY position",
  );
  const folded = new Map<string, Record<string, unknown>>();
  for (const event of events) folded.set(event.id, evolve(folded.get(event.id), event));
  for (const { id, sum, items, customer_id, ...order } of orders) {
    const typed = (items as { productId: string }[]).map((item) => ({
      ...item,
      productId: typeId("prod", item.productId),
    }));
    expect({ ...order, customerId: typeId("cus", customer_id as string), items: typed }).toEqual(
      folded.get(id),
    );
    expect(order["total_amount"]).toBe(sum);
  }
  expect(folded.size).toBe(orders.length);
});

function evolve(
  state: Record<string, unknown> | undefined,
  { type, data, at }: { type: string; data: Record<string, unknown>; at: string },
): Record<string, unknown> {
  const name = type.split(".")[2];
  if (name === "placed") {
    const { customerId, items, total, shippingAddress, payment } = data;
    const nothing = { cancel_reason: null, carrier: null, tracking_number: null };
    const total_amount = (total as { amount: number }).amount;
    const times = { placed_at: at, updated_at: at };
    return {
      customerId,
      items,
      total_amount,
      shipping_address: shippingAddress,
      payment,
      status: "PENDING",
      ...nothing,
      ...times,
    };
  }
  const next = { ...state, status: name?.toUpperCase(), updated_at: at };
  if (name === "shipped")
    return { ...next, carrier: data["carrier"], tracking_number: data["trackingNumber"] };
  return name === "cancelled" ? { ...next, cancel_reason: data["reason"] } : next;
}

it("has products and customers that are the fold of their events", async () => {
  const folded = (type: string) => `SELECT stream_id, jsonb_object_agg(key, value ORDER BY position) AS state
    FROM events, jsonb_each(data || CASE type WHEN 'trefoil.product.archived.v1' THEN '{"status":"ARCHIVED"}'
      WHEN 'trefoil.customer.suspended.v1' THEN '{"status":"SUSPENDED"}' ELSE '{}' END::jsonb) WHERE stream_type = '${type}' GROUP BY 1`;
  const products = `SELECT id, jsonb_build_object('sku', sku, 'name', name, 'description', description, 'status', status,
    'price', jsonb_build_object('amount', price_amount, 'currency', price_currency), 'attributes', attributes) FROM products`;
  expect(
    await rows(
      difference(products, `SELECT stream_id, state - 'categoryId' FROM (${folded("product")})`.concat(" f")),
    ),
  ).toEqual([]);
  const customers = `SELECT id, jsonb_build_object('email', email, 'name', name, 'role', role, 'tier', tier, 'status', status) FROM customers`;
  const fresh = `'{"role":"CUSTOMER","tier":"FREE","status":"ACTIVE"}'::jsonb`;
  expect(
    await rows(
      difference(
        customers,
        `SELECT stream_id, ${fresh} || (state - 'reason') FROM (${folded("customer")}) f`,
      ),
    ),
  ).toEqual([]);
});

it("has stock that the last event of its stream tells, and that the orders account for", async () => {
  expect(
    await rows(`SELECT product_id FROM stock s JOIN LATERAL (SELECT data FROM events e WHERE e.stream_id = s.product_id
      AND stream_type = 'stock' ORDER BY stream_version DESC LIMIT 1) last ON true
      WHERE (data->>'onHand')::int <> on_hand OR (data->>'reserved')::int <> reserved
        OR on_hand <> (SELECT sum((data->>'delta')::int) FROM events e WHERE e.stream_id = s.product_id AND stream_type = 'stock')`),
  ).toEqual([]);
  const taken = (status: string) =>
    `coalesce((SELECT sum(quantity) FROM order_items JOIN orders o ON o.id = order_id WHERE i.product_id = s.product_id AND status = '${status}'), 0)`.replace(
      "order_items JOIN",
      "order_items i JOIN",
    );
  expect(
    await rows(`SELECT product_id FROM stock s WHERE reserved <> 0 OR on_hand < ${taken("PENDING")}`),
  ).toEqual([]);
});

it("has paid and sent each order as far as its status says", async () => {
  expect(
    await rows(`SELECT o.status, p.status AS paid, s.status AS sent, c.state FROM orders o LEFT JOIN payments p USING (id)
      LEFT JOIN shipments s USING (id) LEFT JOIN checkouts c ON c.order_id = o.id GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`),
  ).toEqual([
    { status: "PENDING", paid: null, sent: null, state: null },
    { status: "CONFIRMED", paid: "CAPTURED", sent: "BOOKED", state: "COMPLETED" },
    { status: "SHIPPED", paid: "CAPTURED", sent: "SHIPPED", state: "COMPLETED" },
    { status: "DELIVERED", paid: "CAPTURED", sent: "DELIVERED", state: "COMPLETED" },
    { status: "CANCELLED", paid: "REFUNDED", sent: "CANCELLED", state: "FAILED" },
    { status: "CANCELLED", paid: "DECLINED", sent: null, state: "FAILED" },
  ]);
  expect(
    await rows(`SELECT p.id FROM payments p JOIN orders o USING (id) WHERE p.amount <> o.total_amount
      OR p.refunded_amount <> CASE p.status WHEN 'REFUNDED' THEN p.amount ELSE 0 END`),
  ).toEqual([]);
});

it("has wallets that never ran dry, with what each movement left in them", async () => {
  const left = await rows<{ balance: number; told: number; lowest: number; email: string }>(
    `SELECT email, balance, told, lowest FROM (
       SELECT stream_id, sum(delta) AS balance, min(running) AS lowest, (array_agg(told ORDER BY version DESC))[1] AS told
       FROM (SELECT stream_id, stream_version AS version, (data->'balance'->>'amount')::int AS told, delta,
           sum(delta) OVER (PARTITION BY stream_id ORDER BY stream_version)::int AS running
         FROM events, LATERAL (SELECT CASE type WHEN 'trefoil.wallet.deposited.v1' THEN (data->'amount'->>'amount')::int
           WHEN 'trefoil.wallet.withdrawn.v1' THEN -(data->'amount'->>'amount')::int ELSE 0 END AS delta) AS d
         WHERE stream_type = 'wallet') AS moved GROUP BY 1) AS wallet JOIN customers c ON c.id = stream_id`,
  );
  expect(left.filter(({ balance, told, lowest }) => balance !== told || lowest < 0)).toEqual([]);
  expect(left.map(({ email }) => email)).toEqual(
    expect.arrayContaining(["alice@example.com", "bob@example.com"]),
  );
});

it("has reviews only by customers who got the product, after they got it", async () => {
  expect(
    await rows(`SELECT r.id FROM reviews r WHERE NOT EXISTS (SELECT FROM orders o JOIN order_items i ON i.order_id = o.id
      WHERE o.customer_id = r.customer_id AND i.product_id = r.product_id AND o.status = 'DELIVERED' AND o.updated_at < r.created_at)`),
  ).toEqual([]);
});

it("has conversations that are told by their events, about orders that were there, by who takes part", async () => {
  expect(
    await rows(
      difference(
        `SELECT conversation_id, number, text, author_role::text, created_at FROM messages`,
        `SELECT stream_id, stream_version, data->'message'->>'text', data->'message'->'author'->>'role', occurred_at
         FROM events WHERE stream_type = 'conversation'`,
      ),
    ),
  ).toEqual([]);
  expect(
    await rows(`SELECT m.id FROM messages m JOIN orders o ON o.id = m.conversation_id JOIN customers c ON c.id = m.author_id
      WHERE m.created_at <= o.updated_at OR (m.author_role = 'CUSTOMER') <> (m.author_id = o.customer_id)
        OR (m.author_role = 'STAFF' AND c.role <> 'STAFF') OR c.status <> 'ACTIVE'`),
  ).toEqual([]);
  const [counts] = await rows<{ conversations: number; messages: number }>(
    "SELECT (SELECT count(*) FROM conversations) AS conversations, (SELECT count(*) FROM messages) AS messages",
  );
  expect(counts?.conversations).toBeGreaterThan(30);
  expect(counts?.messages).toBeGreaterThan(60);
});

it("has no order for what was not for sale, and no event after its last day", async () => {
  expect(
    await rows(`SELECT o.id FROM orders o JOIN order_items i ON i.order_id = o.id JOIN products p ON p.id = i.product_id
      WHERE p.created_at > o.placed_at OR p.status = 'DRAFT' OR (p.status = 'ARCHIVED' AND p.updated_at < o.placed_at)`),
  ).toEqual([]);
  expect(await rows("SELECT max(occurred_at) < '2026-11-01' AS past FROM events")).toEqual([{ past: true }]);
});

it("is seeded once by whoever comes first, and never into a shop that has anything", async () => {
  const empty = await testDatabase();
  const shops = [1, 2, 3].map(() => openDatabase({ url: empty.url }));
  const seeded = await Promise.all(shops.map((shop) => seedDemo(shop)));
  expect(seeded.sort()).toEqual([false, false, true]);
  await Promise.all(shops.map((shop) => shop.close()));
  await empty.drop();
  expect(await seedDemo(database)).toBe(false);
});
