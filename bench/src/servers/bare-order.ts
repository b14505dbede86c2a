/** The limit of placing an order: one transaction with the rows that the shop writes, and nothing checked. */
import { randomUUIDv7 } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { fromTypeId, toTypeId } from "@trefoil/domain";
import type pg from "pg";

interface Body {
  readonly items: readonly { readonly productId: string; readonly quantity: number }[];
  readonly shippingAddress: object;
  readonly paymentToken: string;
}

interface Priced {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly price_amount: number;
  readonly price_currency: string;
}

/** The customer comes in a header, where the shop takes a signed token. */
export async function placeOrder(pool: pg.Pool, request: IncomingMessage): Promise<object> {
  const body = (await readJson(request)) as Body;
  const customer = fromTypeId("customer", request.headers["x-customer"] as string) as string;
  const key = request.headers["idempotency-key"] as string;
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const order = await insert(client, customer, body);
    await keep(client, { customer, key, order });
    await client.query("COMMIT");
    client.release();
    return order;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function insert(client: pg.PoolClient, customer: string, body: Body): Promise<object> {
  const ids = body.items.map((item) => fromTypeId("product", item.productId) as string);
  const found = await client.query<Priced>({
    name: "prices",
    text: "SELECT id, sku, name, price_amount, price_currency FROM products WHERE id = ANY($1::uuid[]) AND status = 'ACTIVE'",
    values: [ids],
  });
  const priced = new Map(found.rows.map((row) => [row.id, row]));
  const rows = ids.map((id) => priced.get(id) as Priced);
  const quantities = body.items.map((item) => item.quantity);
  const amount = rows.reduce((sum, row, at) => sum + row.price_amount * (quantities[at] as number), 0);
  const uuid = randomUUIDv7();
  const now = new Date();
  const payment = { method: "CARD", token: body.paymentToken };
  await client.query({
    name: "order",
    text: `WITH placed AS (
        INSERT INTO orders (id, customer_id, total_amount, total_currency, shipping_address, payment, placed_at, updated_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $7) RETURNING id),
      logged AS (
        INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at)
        SELECT $8, 'order', id, 1, 'trefoil.order.placed.v1', $9, '{}', $7 FROM placed)
      INSERT INTO order_items (order_id, line, product_id, sku, name, quantity, unit_price_amount)
      SELECT placed.id, i.line, i.product_id, i.sku, i.name, i.quantity, i.price
      FROM placed, unnest($10::uuid[], $11::text[], $12::text[], $13::int[], $14::bigint[])
        WITH ORDINALITY AS i (product_id, sku, name, quantity, price, line)`,
    values: [
      uuid,
      customer,
      amount,
      rows[0]?.price_currency,
      body.shippingAddress,
      payment,
      now,
      randomUUIDv7(),
      { customer, items: rows, shippingAddress: body.shippingAddress, payment },
      ids,
      rows.map((row) => row.sku),
      rows.map((row) => row.name),
      quantities,
      rows.map((row) => row.price_amount),
    ],
  });
  const items = rows.map((row, at) => ({ ...row, quantity: quantities[at] }));
  const total = { amount, currency: rows[0]?.price_currency };
  const { shippingAddress } = body;
  return {
    id: toTypeId("order", uuid),
    customer,
    status: "PENDING",
    items,
    total,
    shippingAddress,
    placedAt: now,
  };
}

async function keep(
  client: pg.PoolClient,
  done: { customer: string; key: string; order: object },
): Promise<void> {
  await client.query({
    name: "keep",
    text: `INSERT INTO idempotency_keys (caller, operation, key, request_hash, result, created_at)
      VALUES ($1, 'placeOrder', $2, '', $3, now())`,
    values: [done.customer, done.key, done.order],
  });
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}
