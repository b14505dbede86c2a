import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID, randomUUIDv7 } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "@trefoil/prisma";
import { testDatabase } from "@trefoil/prisma/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Consumer, openShop, type RunningConsumers, type Shop, startConsumers } from "../index.ts";
import {
  createEffects,
  type Effect,
  effectsConsumer,
  effectsOf,
  happen,
  untilEffects,
} from "../testing/effects.ts";

let url: string;
let database: Database;
let shop: Shop;
const ends: (() => Promise<unknown>)[] = [];
const reports: { error: unknown; consumer: string; event?: string; dead?: boolean }[] = [];

beforeEach(async () => {
  const created = await testDatabase();
  url = created.url;
  ends.push(created.drop);
  ({ database, shop } = open());
  reports.length = 0;
  await createEffects(database);
});
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** The shop of a process of its own. */
function open() {
  const opened = openDatabase({ url, poolSize: 8, connectionTimeoutMs: 20_000 });
  const fresh = openShop({
    database: opened,
    secret: new Uint8Array(32),
    policy: { allowPrivateWebhooks: false },
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: (error) => void reports.push({ error, consumer: "bug" }),
  });
  ends.push(
    () => opened.close(),
    () => fresh.log.close(),
  );
  return { database: opened, shop: fresh };
}

async function work(by: Shop, ...consumers: Consumer[]): Promise<RunningConsumers> {
  const running = await startConsumers({
    shop: by,
    consumers,
    retries: { tries: 3, firstDelayMs: 5 },
    report: (error, about) => void reports.push({ error, ...about }),
  });
  ends.push(() => running.stop());
  return running;
}

const streams = (count: number) => Array.from({ length: count }, () => randomUUID());

function expectOnceInOrder(effects: readonly Effect[], count: number): void {
  expect(new Set(effects.map(({ event_id }) => event_id)).size).toBe(count);
  expect(effects.length).toBe(count);
  for (const events of Map.groupBy(effects, ({ stream_id }) => stream_id).values()) {
    const positions = events.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  }
}

it("share their partitions among workers, and every event takes effect once and in its stream's order", async () => {
  const other = open();
  const all = streams(20);
  const one = await work(shop, effectsConsumer({ worker: "one" }));
  await happen(shop, all, 1);
  await untilEffects(database, 20);
  await work(other.shop, effectsConsumer({ worker: "two" }));
  for (let version = 2; version <= 20; version++) await happen(version % 2 ? shop : other.shop, all, version);
  await one.stop();
  for (let version = 21; version <= 25; version++) await happen(shop, all, version);
  const effects = await untilEffects(database, 500);
  expectOnceInOrder(effects, 500);
  expect(new Set(effects.map(({ worker }) => worker)).size).toBe(2);
  expect(reports).toEqual([]);
});

it("handle nothing twice that is delivered again: positions moved back, and other partitions than before", async () => {
  const all = streams(8);
  const first = await work(shop, effectsConsumer());
  for (let version = 1; version <= 10; version++) await happen(shop, all, version);
  await untilEffects(database, 80);
  await database.pool.query(
    "UPDATE consumer_positions SET position = greatest(position - 40, 0) WHERE partition < 2",
  );
  await happen(shop, all, 11);
  await untilEffects(database, 88);
  await first.stop();
  await database.pool.query("UPDATE consumer_positions SET position = 0");
  await work(shop, effectsConsumer({ partitions: 3 }));
  await happen(shop, all, 12);
  expectOnceInOrder(await untilEffects(database, 96), 96);
  expect(reports).toEqual([]);
});

it("begin with the first event ever or with what happens from now on, as their definition says", async () => {
  await happen(shop, streams(3), 1);
  await work(shop, effectsConsumer({ name: "fromStart" }), effectsConsumer({ name: "fromNow", from: "now" }));
  await happen(shop, streams(2), 1);
  expect((await untilEffects(database, 5, "fromStart")).length).toBe(5);
  expect((await untilEffects(database, 2, "fromNow")).length).toBe(2);
});

it("put a poison event aside after its tries, and go on with the others in their order", async () => {
  const [poisoned = "", ...others] = streams(6);
  const isPoison = (event: { stream_id: string; stream_version: number }) =>
    event.stream_id === poisoned && event.stream_version === 3;
  const consumer = effectsConsumer({
    partitions: 1,
    before(_, events) {
      if (events.some(isPoison)) throw new Error("this one can't be taken");
    },
  });
  for (let version = 1; version <= 5; version++) await happen(shop, [poisoned, ...others], version);
  await work(shop, consumer);
  const effects = await untilEffects(database, 29);
  expectOnceInOrder(effects, 29);
  expect(effects.filter(({ stream_id }) => stream_id === poisoned).length).toBe(4);
  const { rows } = await database.pool.query("SELECT consumer, error, attempts, status FROM dead_letters");
  expect(rows).toEqual([
    { consumer: "effects", error: "this one can't be taken", attempts: 3, status: "DEAD" },
  ]);
  expect(reports.map(({ dead }) => dead)).toEqual([false, false, true]);
});

it("keep the attempts of an event over a restart", async () => {
  let failing = true;
  const failed = Promise.withResolvers<void>();
  const consumer = effectsConsumer({
    partitions: 1,
    before() {
      if (!failing) return;
      failed.resolve();
      throw new Error("not yet");
    },
  });
  await happen(shop, streams(1), 1);
  const running = await startConsumers({
    shop,
    consumers: [consumer],
    retries: { tries: 3, firstDelayMs: 60_000 },
    report: () => undefined,
  });
  await failed.promise;
  await running.stop();
  const attempts = async () =>
    (await database.pool.query("SELECT attempts, last_error FROM consumer_positions")).rows;
  expect(await attempts()).toEqual([{ attempts: 1, last_error: "not yet" }]);
  failing = false;
  await database.pool.query("UPDATE consumer_positions SET retry_at = now()");
  await work(shop, consumer);
  await untilEffects(database, 1);
  expect(await attempts()).toEqual([{ attempts: 0, last_error: null }]);
});

it("lose nothing and repeat nothing when workers are killed in the middle of a batch", async () => {
  const script = fileURLToPath(new URL("../testing/consumer-worker.ts", import.meta.url));
  const spawnWorker = (name: string): ChildProcess => {
    const child = spawn(process.execPath, [script, url, name], { stdio: ["ignore", "pipe", "inherit"] });
    ends.push(async () => {
      child.kill("SIGKILL");
    });
    return child;
  };
  const all = streams(10);
  for (let version = 1; version <= 6; version++) await happen(shop, all, version);
  for (let round = 0; round < 3; round++) {
    const child = spawnWorker(`killed-${round}`);
    await once(child.stdout as NodeJS.EventEmitter, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    await happen(shop, all, 7 + round);
  }
  spawnWorker("last");
  expectOnceInOrder(await untilEffects(database, 90), 90);
  expect((await effectsOf(database)).length).toBe(90);
});

it("move on past events that are no concern of theirs without a transaction for each, and keep the place when they stop", async () => {
  const running = await work(shop, effectsConsumer());
  await shop.work(async ({ append }) => {
    for (const streamId of streams(50))
      append({ stream: "order", streamId, version: 1, type: "trefoil.test.ignored.v1", data: {} });
  });
  await happen(shop, streams(1), 1);
  await untilEffects(database, 1);
  const head = await shop.log.head();
  await running.stop();
  const { rows } = await database.pool.query<{ slowest: number; fastest: number }>(
    "SELECT min(position) AS slowest, max(position) AS fastest FROM consumer_positions",
  );
  expect(rows).toEqual([{ slowest: head, fastest: head }]);
});

it("rests where its log was closed before it, and can still be stopped", async () => {
  const running = await work(shop, effectsConsumer());
  await shop.log.close();
  await new Promise(setImmediate);
  await expect(running.stop()).resolves.toBeUndefined();
});
