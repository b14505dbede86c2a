import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.ts";
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

it.each([
  ["stock_on_hand_check", "UPDATE stock SET on_hand = -1, reserved = 0"],
  ["stock_reserved_check", "UPDATE stock SET reserved = on_hand + 1"],
  ["products_price_amount_check", "UPDATE products SET price_amount = 9007199254740992"],
  ["products_price_amount_check", "UPDATE products SET price_amount = -1"],
  ["products_price_currency_check", "UPDATE products SET price_currency = 'eur'"],
  ["products_attributes_check", "UPDATE products SET attributes = '[]'"],
  ["reviews_rating_check", "UPDATE reviews SET rating = 6"],
  ["order_items_quantity_check", "UPDATE order_items SET quantity = 1001"],
  ["orders_cancel_reason_check", "UPDATE orders SET cancel_reason = 'x' WHERE status = 'PENDING'"],
  ["customers_email_key", "UPDATE customers SET email = 'ALICE@example.com' WHERE email = 'bob@example.com'"],
  ["conversations_version_check", "UPDATE conversations SET version = 0"],
  ["messages_number_check", "UPDATE messages SET number = 0"],
  ["messages_text_check", "UPDATE messages SET text = repeat('x', 2001)"],
  ["categories_parent_id_check", "UPDATE categories SET parent_id = id"],
])("holds %s", async (constraint, sql) => {
  await expect(database.pool.query(sql)).rejects.toMatchObject({ constraint });
});

it.each(["UPDATE events SET type = 'x'", "DELETE FROM events", "TRUNCATE events", "TRUNCATE events CASCADE"])(
  "refuses to change the past: %s",
  async (sql) => {
    await expect(database.pool.query(sql)).rejects.toThrow(
      /the event log is append-only|referenced in a foreign key/,
    );
  },
);

it("lets a stream have each version once, and a product and its stock one each", async () => {
  const streamId = randomUUID();
  const event = (streamType: string) => ({
    id: randomUUID(),
    streamType,
    streamId,
    streamVersion: 1,
    type: "test",
    data: {},
    meta: {},
    occurredAt: new Date(),
  });
  await database.prisma.event.create({ data: event("product") });
  await database.prisma.event.create({ data: event("stock") });
  await expect(database.prisma.event.create({ data: event("stock") })).rejects.toMatchObject({
    meta: {
      driverAdapterError: {
        cause: { constraint: { index: "events_stream_id_stream_type_stream_version_key" } },
      },
    },
  });
});

it.each([
  ["products_created_at_id_idx", "SELECT id FROM products ORDER BY created_at DESC, id DESC LIMIT 20"],
  ["products_price_amount_id_idx", "SELECT id FROM products ORDER BY price_amount, id LIMIT 20"],
  ["products_name_id_idx", "SELECT id FROM products ORDER BY name, id LIMIT 20"],
  [
    "products_name_search_idx",
    "SELECT id FROM products WHERE to_tsvector('simple', name) @@ to_tsquery('simple', 'kettl:* & cream')",
  ],
  ["products_hidden_idx", "SELECT id FROM products WHERE status = 'DRAFT' ORDER BY created_at, id"],
  [
    "events_owner_id_position_idx",
    "SELECT id FROM events WHERE owner_id = '00000000-0000-0000-0000-000000000000' AND position > 1 ORDER BY position LIMIT 20",
  ],
  ["customers_email_key", "SELECT id FROM customers WHERE lower(email) = 'alice@example.com'"],
  [
    "messages_conversation_id_number_id_idx",
    "SELECT text FROM messages WHERE conversation_id = '00000000-0000-0000-0000-000000000000' ORDER BY number DESC, id DESC LIMIT 20",
  ],
  ["orders_status_placed_at_id_idx", "SELECT id FROM orders WHERE status = 'PENDING' ORDER BY placed_at, id"],
])("serves its query by %s", async (index, sql) => {
  const client = await database.pool.connect();
  await client.query("SET enable_seqscan = off");
  const { rows } = await client.query(`EXPLAIN (COSTS off) ${sql}`);
  client.release(true);
  expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain(index);
});
