/** A whole checkout: from POST /v2/orders to CONFIRMED, everything in one process, the providers answering in 5 ms. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Bench, Setting } from "../bench.ts";
import { listenToEvents } from "../measure/event-stream.ts";
import { count, decimals } from "../measure/format.ts";
import { latencyPlot } from "../measure/plot.ts";
import { quantile, randomFrom, summarise } from "../measure/statistics.ts";
import { settle, withDatabase } from "../world/with-database.ts";
import { checkoutOrders } from "./checkout-orders.ts";

const RATE = 50;
/** Checkouts under way at once, where as many as possible are asked for. */
const WINDOW = 64;
const CONFIRMED = "trefoil.order.confirmed.v1";
const CANCELLED = "trefoil.order.cancelled.v1";
const plot = path.join(import.meta.dirname, "../../checkout-latency.svg");

export const checkout: Bench = {
  name: "checkout",
  about: `POST /v2/orders until its order.confirmed is heard on the live stream: ${RATE} a second, then ${WINDOW} at a time. REST, worker, providers (5 ms) in one process.`,
  async run(setting) {
    const { world, pace, progress } = setting;
    const database = await world.freshDatabase();
    await withDatabase(database, async (opened) => {
      await opened.pool.query("UPDATE stock SET on_hand = on_hand + 1000000");
      await settle(opened);
    });
    const shop = await openShop(setting, database);
    progress.step("warming up");
    await shop.flood(pace.warmUpSeconds * 2);
    progress.step(`${RATE} checkouts a second`);
    const latencies = await shop.steady(RATE, pace.seconds * 5);
    progress.step(`${WINDOW} checkouts at a time`);
    const rates: number[] = [];
    for (let round = 0; round < pace.rounds; round++) rates.push(await shop.flood(pace.seconds * 2));
    await shop.close();
    const title = `POST to CONFIRMED at ${RATE} checkouts a second`;
    writeFileSync(
      plot,
      latencyPlot(title, [{ name: "REST, worker and providers in one process", samples: latencies }]),
    );
    const p = (q: number) => decimals(1)(quantile(latencies, q));
    return {
      verdicts: [
        {
          promise: "checkouts a second, sustained to CONFIRMED",
          atLeast: 150,
          unit: "checkouts/s",
          measured: summarise(rates),
        },
        {
          promise: `p99 from POST to CONFIRMED at ${RATE} a second`,
          atMost: 250,
          unit: "ms",
          measured: summarise([quantile(latencies, 0.99)]),
        },
      ],
      tables: [
        {
          title: `POST to CONFIRMED at ${RATE} a second, ms`,
          columns: ["checkouts", "p50", "p90", "p99", "slowest"],
          rows: [[count(latencies.length), p(0.5), p(0.9), p(0.99), p(1)]],
        },
      ],
      notes: [
        "![How long checkouts take, from the fastest to the slowest](checkout-latency.svg)",
        "The clock stops when the event arrives at a client of GET /v2/events/stream, so the live stream's own delay is counted.",
        "Load generator, shop, providers and database share the cores; every commit is on disk.",
      ],
      samples: { latencies, rates },
    };
  },
};

/** A running shop whose checkouts are timed. */
async function openShop({ world }: Setting, database: string) {
  const server = await world.start("everything", database);
  const orders = await checkoutOrders({ url: server.url, database, customers: world.tokens.customers });
  const waiting = new Map<string, (heardAt: number) => void>();
  const heard = new Map<string, number>();
  const random = randomFrom(5);
  let cancelled = 0;
  const stream = await listenToEvents({
    url: server.url,
    authorization: world.tokens.staff.authorization,
    types: [CONFIRMED, CANCELLED],
    heard(type, subject) {
      if (type === CANCELLED) cancelled += 1;
      const tell = waiting.get(subject);
      if (tell === undefined) heard.set(subject, performance.now());
      else tell(performance.now());
      waiting.delete(subject);
    },
  });

  /** One checkout; how many milliseconds it took. */
  async function checkOut(): Promise<number> {
    const began = performance.now();
    const id = await orders.place(random());
    const early = heard.get(id);
    heard.delete(id);
    const ended = early ?? (await new Promise<number>((resolve) => waiting.set(id, resolve)));
    if (cancelled > 0) throw new Error("a checkout was cancelled");
    return ended - began;
  }

  return {
    /** As many as go, `WINDOW` at a time; checkouts a second. */
    async flood(seconds: number): Promise<number> {
      const began = performance.now();
      const until = began + seconds * 1000;
      let done = 0;
      const one = async () => {
        while (performance.now() < until) {
          await checkOut();
          done += 1;
        }
      };
      await Promise.all(Array.from({ length: WINDOW }, one));
      return done / ((performance.now() - began) / 1000);
    },
    /** Begun at even distances, however long each takes; milliseconds of each. */
    async steady(perSecond: number, seconds: number): Promise<number[]> {
      const began = performance.now();
      const all: Promise<number>[] = [];
      for (let index = 0; index < perSecond * seconds; index++) {
        const wait = began + (index * 1000) / perSecond - performance.now();
        if (wait > 0) await pause(wait);
        all.push(checkOut());
      }
      return Promise.all(all);
    },
    async close() {
      stream.close();
      orders.close();
      await server.stop();
    },
  };
}
