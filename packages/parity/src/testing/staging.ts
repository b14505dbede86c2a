/** What must be so for a reason, and no client can bring about: it is made so, and then the calls are made. */
import type { ShopProcess } from "@trefoil/composition";
import type { Reason } from "@trefoil/domain";
import { createPostgresRateStore, createRateLimiter } from "@trefoil/platform";
import type { triggers } from "../catalogue/triggers.ts";
import { newDeadLetter, newHopelessLetter } from "../scenarios/event-samples.ts";
import { newDelivery, newEndpoint } from "../scenarios/webhook-samples.ts";
import type { World } from "../world.ts";
import { type DoorOptions, type Doors, openDoors } from "./doors.ts";
import { siteIn } from "./open-site.ts";
import type { Known } from "./rehearsal.ts";

interface Given {
  readonly home: string;
  readonly world: World;
  readonly process: ShopProcess;
  /** What the shell knows so far; a staging may add to it. */
  readonly known: Known;
}

/** `calls` makes the calls; at the doors of all, unless others are given. */
export type Staging = <Told>(given: Given, calls: (doors?: Doors) => Promise<Told>) => Promise<Told>;

/** For what needs none. */
export const unstaged: Staging = (_given, calls) => calls();

type Staged = {
  [R in Reason]: (typeof triggers)[R] extends { readonly when: string } ? R : never;
}[Reason];

export const stagings: Readonly<Record<Staged, Staging>> = {
  async IDEMPOTENCY_KEY_IN_PROGRESS({ world, known }, calls) {
    const { NOW, PRODUCT: productId } = known;
    const input = { productId, delta: 1, reason: "RECEIPT" };
    const { running, told } = await world.locked(
      `SELECT FROM stock ${ofProduct} FOR UPDATE`,
      [sku(NOW)],
      async () => {
        const first = world.raw(world.sam, { operation: "adjustStock", input, key: `try-${NOW}` });
        await world.blocked();
        return { running: first, told: await calls() };
      },
    );
    await running;
    return told;
  },
  async STOCK_OVERFLOW({ world, known }, calls) {
    await world.sql(`UPDATE stock SET on_hand = 2000000000 ${ofProduct}`, [sku(known["NOW"])]);
    return calls();
  },
  async WEBHOOK_ENDPOINT_DISABLED({ world, known }, calls) {
    const endpoint = await newEndpoint(world);
    known["DELIVERY"] = await newDelivery(world, endpoint);
    await world.as(world.alice).webhooks.update(endpoint.id, { expectedVersion: 1, status: "DISABLED" });
    return calls();
  },
  async DEAD_LETTER_REPLAYED({ world, known }, calls) {
    const letter = await newDeadLetter(world);
    known["LETTER"] = letter;
    await world.as(world.sam).events.replay(letter);
    return calls();
  },
  async DEAD_LETTER_FAILED_AGAIN({ world, known }, calls) {
    known["LETTER"] = await newHopelessLetter(world);
    return calls();
  },
  RATE_LIMITED({ process }, calls) {
    const store = createPostgresRateStore({ pool: process.database.pool, table: "rate_limits" });
    const limiter = createRateLimiter({ enabled: true, store, onStoreFailure: raise });
    const settings = { ...process.settings, rateLimits: true, rateLimitAnonymous: 1 };
    return behind({ ...process, limiter, settings }, {}, async (doors) => {
      await fetch(`${doors.url}/v2/products`);
      return calls(doors);
    });
  },
  TOO_MANY_STREAMS: ({ process }, calls) => behind(process, { streams: { perCaller: 0 } }, calls),
  OVERLOADED: ({ process }, calls) => behind(process, { streams: { perProcess: 0 } }, calls),
  DEADLINE_EXCEEDED: ({ process, world }, calls) =>
    world.locked("LOCK TABLE products", [], () => behind(process, { deadlineMs: 50 }, calls)),
  async DATABASE_UNAVAILABLE({ home }, calls) {
    const databaseUrl = "postgres://nobody@127.0.0.1:1/nothing";
    const { site, close } = await siteIn({ home, databaseUrl, env: { GRPC_PORT: "0" } });
    try {
      return await behind(site.process, {}, calls);
    } finally {
      await close();
    }
  },
  INTERNAL({ process }, calls) {
    const run = () => Promise.reject(new TypeError("a bug"));
    return behind({ ...process, shop: { ...process.shop, run } }, {}, calls);
  },
};

const ofProduct = "WHERE product_id = (SELECT id FROM products WHERE sku = $1)";
const sku = (now: string | undefined) => `PRODUCT-${now}`;

function raise(error: unknown): never {
  throw error;
}

/** At doors of its own, which are closed afterwards. */
async function behind<Told>(
  process: ShopProcess,
  options: DoorOptions,
  calls: (doors: Doors) => Promise<Told>,
): Promise<Told> {
  const doors = await openDoors(process, options);
  try {
    return await calls(doors);
  } finally {
    await doors.close();
  }
}
