/** A wallet of 100,000 events against one of 200: what it costs to load must not grow with its history. */
import { randomUUIDv7 } from "node:crypto";
import { operations, returnToWallet, type Shop, system, toTypeId } from "@trefoil/domain";
import type { Database } from "@trefoil/prisma";
import type { Bench } from "../bench.ts";
import { count, decimals, spread } from "../measure/format.ts";
import type { Progress } from "../measure/progress.ts";
import { quantile, ratio, summarise } from "../measure/statistics.ts";
import { openBenchShop } from "../world/bench-shop.ts";
import { settle, withDatabase } from "../world/with-database.ts";

const SHORT = 200;
const LONG = 100_000;
/** Events of one transaction while a history is written. */
const AT_ONCE = 50;
/** Loads of a block; a ratio is taken within each. */
const BLOCK = 50;

interface Wallet {
  /** TypeID of its customer. */
  readonly customerId: string;
  /** In the middle of its history. */
  readonly middle: string;
}

const uses = {
  "as it is": (shop: Shop, { customerId }: Wallet) =>
    shop.run(operations.getWallet, { customerId }, { caller: system }),
  "as it was halfway": (shop: Shop, { customerId, middle }: Wallet) =>
    shop.run(operations.getWallet, { customerId, at: middle }, { caller: system }),
  "with a deposit": (shop: Shop, { customerId }: Wallet) =>
    shop.run(
      operations.depositToWallet,
      { customerId, amount: { amount: 1, currency: "EUR" } },
      { caller: system, idempotencyKey: randomUUIDv7() },
    ),
};
type Use = keyof typeof uses;

export const wallet: Bench = {
  name: "wallet",
  about: `getWallet and depositToWallet on a wallet of ${count(LONG)} events against one of ${SHORT}, in turns.`,
  async run({ world, pace, progress }) {
    const url = await world.freshDatabase();
    return withDatabase(url, async (database) => {
      const shop = openBenchShop(database);
      const wallets = await makeWallets({ database, shop, progress });
      await settle(database);
      const blocks = pace.timings / BLOCK;
      const results = [];
      for (const use of Object.keys(uses) as Use[]) {
        progress.step(`timing a wallet ${use}`);
        results.push({ use, ...(await timeUse({ shop, use, wallets, blocks })) });
      }
      await shop.log.close();
      return {
        verdicts: results.map(({ use, short, long }) => ({
          promise: `time of a wallet of ${count(LONG)} events, ${use}, against one of ${SHORT}`,
          atMost: 1.3,
          unit: "x",
          measured: ratio(long, short),
        })),
        tables: [
          {
            title: "Time of a call in the process, ms",
            columns: ["use", `${SHORT} events`, `${count(LONG)} events`],
            rows: results.map(({ use, short, long }) => [
              use,
              ...[short, long].map((medians) => spread(summarise(medians), decimals(3))),
            ]),
          },
        ],
        notes: [
          `${pace.timings} calls for each wallet and use, in blocks of ${BLOCK}, the two in turns.`,
          "No snapshot is older than 99 events: a wallet is one statement, however long its history. Each deposit of the bench adds an event, so both wallets grow by as many.",
        ],
        samples: results,
      };
    });
  },
};

interface Making {
  readonly database: Database;
  readonly shop: Shop;
  readonly progress: Progress;
}

async function makeWallets({
  database,
  shop,
  progress,
}: Making): Promise<Readonly<Record<"short" | "long", Wallet>>> {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT id FROM customers c WHERE role = 'CUSTOMER' AND status = 'ACTIVE' AND NOT EXISTS (
      SELECT FROM events WHERE stream_id = c.id AND stream_type = 'wallet') ORDER BY id LIMIT 2`,
  );
  const [first, second] = rows.map(({ id }) => id) as [string, string];
  const make = async (uuid: string, events: number): Promise<Wallet> => {
    const customerId = toTypeId("customer", uuid);
    await shop.run(operations.openWallet, { customerId }, { caller: system });
    for (let made = 1; made < events; made += AT_ONCE) {
      progress.step(`writing a wallet: ${count(made)} of ${count(events)} events`);
      await shop.work(async (context) => {
        for (let at = made; at < Math.min(made + AT_ONCE, events); at++)
          await returnToWallet(context, {
            customerId: uuid,
            amount: { amount: 1, currency: "EUR" },
            orderId: "ord_01h455vb4pex5vsknk084sn02q",
          });
      });
    }
    return { customerId, middle: await halfway(database, uuid) };
  };
  return { short: await make(first, SHORT), long: await make(second, LONG) };
}

async function halfway({ pool }: Database, uuid: string): Promise<string> {
  const { rows } = await pool.query<{ at: string }>(
    `SELECT occurred_at AS at FROM events WHERE stream_id = $1 AND stream_type = 'wallet' AND stream_version =
       (SELECT max(stream_version) / 2 FROM events WHERE stream_id = $1 AND stream_type = 'wallet')`,
    [uuid],
  );
  return (rows[0] as { at: string }).at;
}

interface Timing {
  readonly shop: Shop;
  readonly use: Use;
  readonly wallets: Readonly<Record<"short" | "long", Wallet>>;
  readonly blocks: number;
}

/** The median of each block, for both wallets. */
async function timeUse({ shop, use, wallets, blocks }: Timing): Promise<{ short: number[]; long: number[] }> {
  const medians = { short: [] as number[], long: [] as number[] };
  // One block more than is kept: the first warms up.
  for (let block = 0; block <= blocks; block++) {
    const times = { short: [] as number[], long: [] as number[] };
    for (let at = 0; at < BLOCK; at++) {
      for (const side of at % 2 === 0 ? (["short", "long"] as const) : (["long", "short"] as const)) {
        const began = performance.now();
        await uses[use](shop, wallets[side]);
        times[side].push(performance.now() - began);
      }
    }
    if (block === 0) continue;
    medians.short.push(quantile(times.short, 0.5));
    medians.long.push(quantile(times.long, 0.5));
  }
  return medians;
}
