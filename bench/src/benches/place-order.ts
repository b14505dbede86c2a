/** placeOrder: orders a second with every commit on disk, against a bare transaction of the same rows. */
import { toTypeId } from "@trefoil/domain";
import type { Bench } from "../bench.ts";
import { contest } from "../measure/contest.ts";
import { count } from "../measure/format.ts";
import { type Request, UNIQUE } from "../measure/load.ts";
import { fairnessNotes, standingsTable } from "../measure/standings.ts";
import { pick, randomFrom } from "../measure/statistics.ts";
import type { Person } from "../world/tokens.ts";
import { settle, withDatabase } from "../world/with-database.ts";

const CONNECTIONS = 16;
const ORDERS = 300;
const ours = "ours";
const bare = "bare node:http, one transaction a request";

export const placeOrder: Bench = {
  name: "place-order",
  about: `POST /v2/orders: orders of 1 to 3 lines by ${50} customers at ${CONNECTIONS} connections. Nothing is promised of it.`,
  async run({ world, pace, progress }) {
    const database = await world.freshDatabase();
    await withDatabase(database, settle);
    const requests = await orders(database, world.tokens.customers);
    const contenders = [
      { name: ours, server: await world.start("ours", database), requests },
      { name: bare, server: await world.start("bare-http", database), requests },
    ];
    const title = "placeOrder";
    const before = await counts(database);
    const standings = await contest({ title, contenders, connections: CONNECTIONS, world, pace, progress });
    const after = await counts(database);
    await Promise.all(contenders.map(({ server }) => server.stop()));
    const [placed, events, keys] = after.map((value, at) => value - (before[at] as number)) as [
      number,
      number,
      number,
    ];
    if (placed !== events || placed !== keys) {
      throw new Error(`${placed} orders came with ${events} events and ${keys} idempotency keys`);
    }
    return {
      verdicts: [],
      tables: [standingsTable("Throughput", standings, ours)],
      notes: [
        `${count(placed)} orders were placed, with as many events and idempotency keys.`,
        "Ours also verifies the token, validates the order, locks the customer and the key, and writes its log; the bare server writes the same rows and checks nothing.",
        ...fairnessNotes(title, standings),
      ],
      samples: standings,
    };
  },
};

async function orders(database: string, customers: readonly Person[]): Promise<Request[]> {
  const { rows } = await withDatabase(database, ({ pool }) =>
    pool.query<{ id: string }>(
      `SELECT id FROM products WHERE status = 'ACTIVE' AND price_currency =
         (SELECT price_currency FROM products GROUP BY 1 ORDER BY count(*) DESC LIMIT 1) ORDER BY id`,
    ),
  );
  const random = randomFrom(3);
  return Array.from({ length: ORDERS }, (_, at) => {
    const customer = customers[at % customers.length] as Person;
    const products = pick(rows, 1 + (at % 3), random);
    const items = products.map(({ id }) => ({ productId: toTypeId("product", id), quantity: 1 + (at % 2) }));
    const shippingAddress = {
      name: "Ann",
      line1: "Hill 1",
      city: "Bonn",
      postalCode: "53111",
      country: "DE",
    };
    return {
      method: "POST",
      path: "/v2/orders",
      headers: {
        Authorization: customer.authorization,
        "X-Customer": customer.id,
        "Content-Type": "application/json",
        "Idempotency-Key": UNIQUE,
      },
      body: JSON.stringify({ items, shippingAddress, paymentToken: "tok_visa" }),
    };
  });
}

async function counts(database: string): Promise<[orders: number, events: number, keys: number]> {
  const { rows } = await withDatabase(database, ({ pool }) =>
    pool.query<{ orders: number; events: number; keys: number }>(
      `SELECT (SELECT count(*) FROM orders) AS orders, (SELECT count(*) FROM idempotency_keys) AS keys,
         (SELECT count(*) FROM events WHERE type = 'trefoil.order.placed.v1') AS events`,
    ),
  );
  const [row] = rows as [(typeof rows)[number]];
  return [row.orders, row.events, row.keys];
}
