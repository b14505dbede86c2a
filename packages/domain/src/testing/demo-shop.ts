/** A shop on the demo data, and what these lack: notifications, webhooks, reports, a wallet with a snapshot. */
import { randomUUIDv7 } from "node:crypto";
import { type Database, openDatabase } from "@trefoil/prisma";
import { testDatabase } from "@trefoil/prisma/testing";
import { anonymous, type Call, type Caller, openShop, type Role, type Shop, scopes } from "../index.ts";
import { asStaff } from "./test-shop.ts";

export interface DemoShop {
  readonly shop: Shop;
  readonly database: Database;
  /** Bugs that the corridor reported; a test that expects none checks it. */
  readonly bugs: unknown[];
  /** Two customers of many orders and a wallet each. */
  readonly owner: Call & { readonly uuid: string };
  readonly other: Call & { readonly uuid: string };
  readonly staff: Call;
  readonly anybody: Call;
  /** The first column of what a statement finds. */
  column(text: string, values?: unknown[]): Promise<string[]>;
  close(): Promise<void>;
}

export async function openDemoShop(): Promise<DemoShop> {
  const { url, drop } = await testDatabase({ demo: true });
  const database = openDatabase({ url });
  const bugs: unknown[] = [];
  const shop = openShop({
    database,
    secret: new Uint8Array(32).fill(1),
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: (error) => void bugs.push(error),
  });
  const column = async (text: string, values: unknown[] = []) => {
    const { rows } = await database.pool.query<string[]>({ text, values, rowMode: "array" } as never);
    return rows.map(([first]) => first as string);
  };
  const [one, two] = (await column(
    `SELECT stream_id FROM events JOIN orders ON orders.customer_id = stream_id
     WHERE stream_type = 'wallet' GROUP BY stream_id
     ORDER BY count(DISTINCT orders.id) DESC, stream_id LIMIT 2`,
  )) as [string, string];
  for (const statement of additions) await database.pool.query(statement, [one, two]);
  await database.pool.query("ANALYZE");
  return {
    shop,
    database,
    bugs,
    owner: { uuid: one, caller: callerOf("CUSTOMER", one) },
    other: { uuid: two, caller: callerOf("CUSTOMER", two) },
    staff: asStaff(),
    anybody: { caller: anonymous },
    column,
    async close() {
      await database.close();
      await drop();
    },
  };
}

function callerOf(role: Role, customerId: string): Caller {
  return { role, tier: "FREE", customerId, scopes: new Set(scopes) };
}

const id = "gen_random_uuid()";
const people = "unnest(ARRAY[$1::uuid, $2::uuid]) AS person (id)";
/** Eleven instants for many rows, so that ties are the rule. */
const at = "timestamptz '2026-01-01' + (n % 11) * interval '1 minute'";

const additions = [
  `UPDATE products SET status = 'DRAFT' WHERE $1::uuid <> $2::uuid
     AND id IN (SELECT product_id FROM reviews GROUP BY product_id
       ORDER BY count(*) DESC, product_id LIMIT 2)`,
  `INSERT INTO notifications (id, customer_id, kind, subject, title, body, created_at)
   SELECT ${id}, person.id, 'ORDER_CONFIRMED', 'ord_01h455vb4pex5vsknk084sn02q', 'Title ' || n, 'Body', ${at}
   FROM ${people}, generate_series(1, 40) n`,
  `INSERT INTO webhook_endpoints (id, customer_id, url, types, all_events, secret, after_position, created_at,
     updated_at, deleted_at)
   SELECT ${id}, customer.id, 'https://example.com', '{}', true, 'whsec_a', 0, ${at}, ${at},
     CASE WHEN n % 5 = 0 THEN now() END
   FROM (SELECT id FROM customers ORDER BY id = $1 OR id = $2 DESC, id LIMIT 100) customer,
     generate_series(1, 10) n`,
  `INSERT INTO webhook_deliveries (id, endpoint_id, customer_id, event_id, event_type, status, attempts,
     created_at, updated_at)
   SELECT ${id}, e.id, e.customer_id, event.id, event.type,
     (ARRAY['PENDING', 'SUCCEEDED', 'FAILED']::webhook_delivery_status[])[1 + n % 3], n % 3, ${at}, ${at}
   FROM (SELECT id, customer_id FROM webhook_endpoints WHERE customer_id = $1 OR customer_id = $2
     UNION ALL (SELECT id, customer_id FROM webhook_endpoints
       WHERE customer_id <> $1 AND customer_id <> $2 LIMIT 80)) e,
     (SELECT id, type, row_number() OVER (ORDER BY position) AS n FROM events
       ORDER BY position LIMIT 40) event`,
  `INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, request_headers, request_body,
     response_status, response_headers, response_body)
   SELECT d.id, n, now(), n, '{"a": "b"}', 'body ' || n, 200, '{"c": "d"}', 'ok'
   FROM (SELECT id FROM webhook_deliveries 
     WHERE (customer_id = $1 OR customer_id = $2) AND attempts > 0) d, generate_series(1, 3) n`,
  `INSERT INTO webhook_attempts (delivery_id, number, started_at, duration_ms, request_headers, request_body,
     error)
   SELECT d.id, n, now(), n, '{}', '', 'no answer'
   FROM (SELECT id FROM webhook_deliveries WHERE customer_id = $1 OR customer_id = $2 ORDER BY id LIMIT 1) d,
     generate_series(4, 120) n`,
  `INSERT INTO customer_order_summaries (generation, customer_id, currency, placed, sold, cancelled, spent,
     first_placed_at, last_placed_at)
   SELECT generation, person.id, currency, 3, 2, 1, 500, now(), now()
   FROM ${people}, unnest(ARRAY['USD', 'EUR']) currency, unnest(ARRAY[1, 2]) generation`,
  // A wallet is the fold from its last snapshot on: this one says what no events say.
  `INSERT INTO snapshots (stream_id, stream_type, stream_version, state, occurred_at)
   SELECT stream_id, 'wallet', max(stream_version) - 1, jsonb_build_object('status', 'OPEN',
     'balance', jsonb_build_object('amount', 123456, 'currency', 'EUR'), 'version', max(stream_version) - 1,
     'openedAt', '2026-01-01T00:00:00.000Z', 'updatedAt', '2026-01-01T00:00:00.000Z'),
     now() - interval '1 second'
   FROM events WHERE stream_type = 'wallet' AND stream_id = $1 AND $2::uuid IS NOT NULL GROUP BY stream_id`,
];
