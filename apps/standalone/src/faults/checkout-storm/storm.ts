/** Thousands of checkouts while workers and the database are killed and the providers fail: nothing lost, doubled or left half done. */
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "@trefoil/prisma";
import { audit, remember, unsettled } from "./audit.ts";
import { buyAll } from "./buy.ts";
import { startReceiver } from "./receiver.ts";
import { fillWallets, findShoppers, type Shoppers, stockUp } from "./shoppers.ts";
import { openStormWorld } from "./storm-world.ts";

export interface StormPlan {
  readonly databaseUrl: string;
  readonly home: string;
  readonly orders: number;
  /** Share of the providers' answers that fail, 0 to 1. */
  readonly failureRate: number;
  /** A worker is killed so often; 0: never. */
  readonly killEveryMs: number;
  /** Killing goes on for so long after the last order was placed. */
  readonly killsGoOnMs: number;
  /** Kills the database, which starts again by itself; called twice. */
  readonly killDatabase: (() => void) | undefined;
  progress(line: string): void;
}

export interface StormReport {
  readonly orders: number;
  readonly confirmed: number;
  readonly cancelled: number;
  readonly kills: number;
  readonly deliveries: number;
  /** From the first order to the last effect. */
  readonly seconds: number;
  /** What must be empty. */
  readonly faults: readonly string[];
}

const BUYERS = 16;
const SETTLE_MS = 300_000;
const TOKENS = ["tok_visa", "tok_declined", "tok_timeout", "tok_flaky", "tok_insufficient_funds"];
const TYPES = ["placed", "confirmed", "cancelled"].map((what) => `trefoil.order.${what}.v1`);

export async function checkoutStorm(plan: StormPlan): Promise<StormReport> {
  const database = openDatabase({
    url: plan.databaseUrl,
    statementTimeoutMs: 0,
  });
  const receiver = await startReceiver();
  const world = await openStormWorld(plan);
  let kills = 0;
  let over = false;
  try {
    const shoppers = await findShoppers(plan.databaseUrl, plan.home);
    await stockUp(world.shop, shoppers);
    await fillWallets(world.shop, shoppers);
    await listen(world.shop, { staff: shoppers.staff, url: receiver.url });
    const before = await remember(database);
    await world.failing(plan.failureRate);
    const began = performance.now();

    const killer = (async () => {
      while (plan.killEveryMs > 0 && !over) {
        await pause(plan.killEveryMs);
        await world.killWorker();
        kills += 1;
      }
    })();
    const deaths = new Set([Math.floor(plan.orders / 3), Math.floor((plan.orders * 2) / 3)]);
    const bought = buyAll({
      shop: world.shop,
      shoppers,
      orders: plan.orders,
      buyers: BUYERS,
      order: (number) => orderOf(number, shoppers),
      placed(count) {
        if (count % 200 === 0) plan.progress(`${count} of ${plan.orders} orders placed, ${kills} kills`);
        if (deaths.has(count)) plan.killDatabase?.();
      },
    });
    const acknowledged = await Promise.race([bought, killer.then(() => bought)]);
    if (plan.killEveryMs > 0) await pause(plan.killsGoOnMs);
    over = true;
    const left = await settled(database, plan.progress);
    const seconds = (performance.now() - began) / 1000;
    await killer;
    const faults = [
      ...left,
      ...(await audit({
        database,
        before,
        payments: world.payments,
        acknowledged,
        told: receiver.told,
        types: TYPES,
      })),
    ];
    const { rows } = await database.pool.query<{ confirmed: number; cancelled: number }>(
      `SELECT count(*) FILTER (WHERE status = 'CONFIRMED')::int AS confirmed,
        count(*) FILTER (WHERE status = 'CANCELLED')::int AS cancelled FROM orders JOIN checkouts ON order_id = id WHERE placed_at >= $1`,
      [before.at],
    );
    const { confirmed = 0, cancelled = 0 } = rows[0] ?? {};
    const deliveries = [...receiver.told.values()].reduce((sum, count) => sum + count, 0);
    return { orders: acknowledged.length, confirmed, cancelled, kills, deliveries, seconds, faults };
  } catch (error) {
    plan.progress(world.output());
    throw error;
  } finally {
    over = true;
    const ends = await world.stop().catch((error: unknown) => [String(error)]);
    for (const end of ends) plan.progress(end);
    await receiver.close();
    await database.close();
  }
}

/** Every token and the wallet alike, and one line in ten that costs more than some cards hold. */
function orderOf(number: number, { wares }: Shoppers): object {
  const ware = wares[number % wares.length] as Shoppers["wares"][number];
  const quantity = number % 10 === 0 ? Math.min(1000, Math.ceil(100_001 / ware.price)) : 1 + (number % 3);
  const items = [{ productId: ware.id, quantity: Math.min(quantity, 100) }];
  const paymentToken = TOKENS[Math.floor(Math.random() * (TOKENS.length + 1))];
  return paymentToken === undefined ? { items, payment: "WALLET" } : { items, paymentToken };
}

/** A webhook of the staff's, which hears of everybody's orders. */
async function listen(shop: string, { staff, url }: { staff: string; url: string }): Promise<void> {
  const response = await fetch(`${shop}/v2/webhook-endpoints`, {
    method: "POST",
    headers: { authorization: `Bearer ${staff}`, "content-type": "application/json" },
    body: JSON.stringify({ url, types: TYPES }),
  });
  if (response.status !== 201) throw new Error(`webhook: ${response.status} ${await response.text()}`);
  await response.arrayBuffer();
}

/** Waits until nothing is under way any more; says what still is when that takes too long. */
async function settled(
  database: Parameters<typeof unsettled>[0],
  progress: (line: string) => void,
): Promise<string[]> {
  const until = performance.now() + SETTLE_MS;
  for (let asked = 0; ; asked++) {
    const left = await unsettled(database).catch((error: unknown) => ({ [String(error)]: 1 }));
    const told = Object.entries(left).map(([what, count]) => `${count} ${what}`);
    if (told.length === 0 && (await caughtUp(database))) return [];
    if (asked % 20 === 19) progress(`still ${told.join(", ") || "consumers behind"}`);
    if (performance.now() > until) return [`after ${SETTLE_MS / 1000} s still ${told.join(", ")}`];
    await pause(250);
  }
}

/** Whether the read models hold what the log says: the last thing that comes about. */
async function caughtUp({ pool }: Parameters<typeof unsettled>[0]): Promise<boolean> {
  const { rows } = await pool.query<{ missing: number }>(
    `SELECT (SELECT count(*) FROM orders WHERE status IN ('CONFIRMED', 'SHIPPED', 'DELIVERED')) -
      (SELECT coalesce(sum(orders), 0) FROM sales_by_day s JOIN projections p ON p.generation = s.generation AND p.name = 'reports')
      AS missing`,
  );
  return Number(rows[0]?.missing) === 0;
}
