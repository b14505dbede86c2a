/** A storm of orders, many requests a key, while the server is killed again and again: nothing lost, doubled or half written. */
import { setTimeout as pause } from "node:timers/promises";
import { type Database, openDatabase } from "@trefoil/prisma";
import { ownPort, type ServerProcess, startServer } from "./server-process.ts";

export interface StormPlan {
  /** The shop's settings: DATABASE_URL, TREFOIL_HOME. */
  readonly env: Readonly<Record<string, string>> & { readonly DATABASE_URL: string };
  readonly kills: number;
  /** Who orders: a token, and what. */
  readonly token: string;
  readonly body: string;
  /** Told after each kill. */
  progress(kill: number, orders: number): void;
}

export interface StormReport {
  readonly kills: number;
  /** Keys that were answered with an order, and how often. */
  readonly keys: number;
  readonly answers: number;
  /** What must be empty. */
  readonly faults: readonly string[];
}

const BUYERS = 8;
const REQUESTS_A_KEY = 12;

export async function killStorm({ env, kills, token, body, progress }: StormPlan): Promise<StormReport> {
  const since = new Date();
  const port = await ownPort();
  let server = await startServer(env, port);
  const orders = new Map<string, Set<string>>();
  let answers = 0;
  let over = false;
  let answered = Promise.withResolvers<void>();

  async function attempt(key: string): Promise<void> {
    const headers = {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "idempotency-key": key,
    };
    const response = await fetch(`${server.url}/v2/orders`, { method: "POST", headers, body });
    const answer = (await response.json()) as { id?: string; reason?: string };
    if (response.status === 202 && answer.id !== undefined) {
      answers += 1;
      orders.set(key, (orders.get(key) ?? new Set()).add(answer.id));
      answered.resolve();
    } else if (response.status !== 409 && response.status !== 503) {
      throw new Unexpected(`${response.status} ${JSON.stringify(answer)}`);
    }
  }

  /** Keeps at a key until it has an order, whatever becomes of the server. */
  async function buy(key: string): Promise<void> {
    while (!orders.has(key)) {
      const tries = await Promise.allSettled(Array.from({ length: REQUESTS_A_KEY }, () => attempt(key)));
      const unexpected = tries.find(
        (result) => result.status === "rejected" && result.reason instanceof Unexpected,
      );
      if (unexpected?.status === "rejected") throw unexpected.reason;
      if (!orders.has(key)) await pause(20); // the server is down: a client backs off
    }
  }

  async function buyer(number: number): Promise<void> {
    for (let order = 0; !over; order++) await buy(`storm-${number}-${order}`);
  }

  const buyers = Promise.all(Array.from({ length: BUYERS }, (_, number) => buyer(number)));
  buyers.catch(() => answered.resolve());
  for (let kill = 1; kill <= kills; kill++) {
    const enough = answers + 1 + Math.floor(Math.random() * 60);
    while (answers < enough) {
      answered = Promise.withResolvers<void>();
      await Promise.race([answered.promise, buyers]);
    }
    await server.kill();
    progress(kill, orders.size);
    server = await startServer(env, port);
  }
  over = true;
  await buyers;
  const faults = [...(await audit(env.DATABASE_URL, orders, since)), ...(await leave(server))];
  return { kills, keys: orders.size, answers, faults };
}

class Unexpected extends Error {}

async function leave(server: ServerProcess): Promise<string[]> {
  const code = await server.stop();
  return code === 0 ? [] : [`the last server ended with ${code}: ${server.output()}`];
}

/** Compares what was promised with what is in the database. */
async function audit(
  url: string,
  orders: ReadonlyMap<string, ReadonlySet<string>>,
  since: Date,
): Promise<string[]> {
  const database = openDatabase({ url });
  try {
    const doubled = [...orders]
      .filter(([, ids]) => ids.size !== 1)
      .map(([key, ids]) => `${key} became ${[...ids]}`);
    return [...doubled, ...(await countFaults(database, orders.size, since))];
  } finally {
    await database.close();
  }
}

async function countFaults(database: Database, keys: number, since: Date): Promise<string[]> {
  const { rows } = await database.pool.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM idempotency_keys WHERE operation = 'placeOrder') AS stored,
      count(*)::int AS placed,
      count(*) FILTER (WHERE version <> events)::int AS "orders that are not the fold of their events",
      count(*) FILTER (WHERE lines IS DISTINCT FROM total_amount)::int AS "orders whose lines do not add up"
    FROM (SELECT version, total_amount,
        (SELECT count(*) FROM events e WHERE e.stream_id = o.id AND e.stream_type = 'order') AS events,
        (SELECT sum(i.quantity * i.unit_price_amount) FROM order_items i WHERE i.order_id = o.id) AS lines
      FROM orders o WHERE placed_at >= $1) AS storm`,
    [since],
  );
  const { placed, stored, ...broken } = rows[0] as Record<string, number>;
  const faults = Object.entries(broken).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  if (placed !== keys) faults.push(`${keys} orders were acknowledged, ${placed} are there`);
  if (stored !== keys) faults.push(`${keys} keys were answered, ${stored} are stored`);
  return faults;
}
