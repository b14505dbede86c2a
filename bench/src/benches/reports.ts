/** What a worker pays for orders beside the checkout: read models and notifications; and how fast read models are built anew. */
import {
  type Consumer,
  type EventRow,
  notificationsConsumer,
  rebuildReports,
  reportsConsumer,
  type Shop,
} from "@trefoil/domain";
import type { Database } from "@trefoil/prisma";
import type { Bench } from "../bench.ts";
import { count, decimals, spread } from "../measure/format.ts";
import { summarise } from "../measure/statistics.ts";
import { openBenchShop } from "../world/bench-shop.ts";
import { settle, withDatabase } from "../world/with-database.ts";

const BATCH = 200;

export const reports: Bench = {
  name: "reports",
  about:
    "The consumers of reports and notifications on orders that are placed and confirmed, and npm run rebuild. Nothing is promised of them.",
  async run({ world, pace, progress }) {
    const url = await world.freshDatabase();
    return withDatabase(url, async (database) => {
      const shop = openBenchShop(database);
      const orders = pace.bulk / 10;
      progress.step(`writing the events of ${count(orders)} orders`);
      await makeOrders(database, orders);
      await settle(database);
      progress.step("consuming");
      const rounds = pace.timings / 10;
      const consumed = await consume({ shop, database, rounds, consumer: reportsConsumer });
      const notified = await consume({ shop, database, rounds, consumer: notificationsConsumer });
      const rebuilds = [];
      for (let round = 0; round < pace.rounds; round++) {
        const began = performance.now();
        const onProgress = (done: number, total: number) =>
          progress.step(`rebuilding: ${count(done)} of ${count(total)} events`);
        const { events } = await rebuildReports({ shop, database, onProgress });
        rebuilds.push(events / ((performance.now() - began) / 1000));
      }
      await shop.log.close();
      return {
        verdicts: [],
        tables: [
          {
            title: "Read models",
            columns: ["work", "measured"],
            rows: [
              ["the reports consumer, ms for 1,000 orders", forThousand(consumed)],
              ["the notifications consumer, ms for 1,000 orders", forThousand(notified)],
              ["rebuild, events a second", spread(summarise(rebuilds), count)],
            ],
          },
        ],
        notes: [
          `The log holds ${count(orders * 2)} more events than the demo data: orders of the demo data's lines, half a minute apart, each placed and confirmed. The consumer takes them in batches of ${BATCH}, a transaction each, in one process with the database on the same machine.`,
        ],
        samples: { consumed, notified, rebuilds },
      };
    });
  },
};

/** As many orders as asked, each like one of the demo data, placed and then confirmed. */
async function makeOrders({ pool }: Database, orders: number): Promise<void> {
  await pool.query(
    `WITH likes AS (SELECT row_number() OVER (ORDER BY position) - 1 AS n, data, meta, owner_id FROM events
         WHERE type = 'trefoil.order.placed.v1'),
       made AS (SELECT at.n, uuidv7() AS id, data, meta, owner_id,
           timestamptz '2026-11-01' - ($1 - at.n) * interval '30 seconds' AS placed_at
         FROM generate_series(1, $1::int) AS at (n) JOIN likes ON likes.n = at.n % (SELECT count(*) FROM likes))
     INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at, owner_id)
     SELECT uuidv7(), 'order', id, version, type, CASE version WHEN 1 THEN data ELSE '{}' END, meta, placed_at, owner_id
     FROM made, (VALUES (1, 'trefoil.order.placed.v1'), (2, 'trefoil.order.confirmed.v1')) AS v (version, type)
     ORDER BY n, version`,
    [orders],
  );
}

interface Consuming {
  readonly shop: Shop;
  readonly database: Database;
  readonly rounds: number;
  readonly consumer: Consumer;
}

interface Batch {
  readonly orders: number;
  readonly ms: number;
}

async function consume({ shop, database, rounds, consumer }: Consuming): Promise<Batch[]> {
  const batches: Batch[] = [];
  let position = 0;
  for (let round = 0; round < rounds; round++) {
    const { rows } = await database.pool.query<EventRow>(
      "SELECT * FROM events WHERE type = ANY($1) AND position > $2 ORDER BY position LIMIT $3",
      [consumer.types, position, BATCH],
    );
    position = Number(rows.at(-1)?.position);
    const began = performance.now();
    await shop.work((context) => consumer.handle(context, rows));
    const ms = performance.now() - began;
    const orders = rows.filter(({ type }) => type === "trefoil.order.confirmed.v1").length;
    batches.push({ orders, ms });
  }
  return batches;
}

function forThousand(batches: readonly Batch[]): string {
  return spread(summarise(batches.map(({ orders, ms }) => (ms * 1000) / orders)), decimals(0));
}
