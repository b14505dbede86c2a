import { randomUUIDv7 } from "node:crypto";
import { openDatabase } from "@trefoil/prisma";
import { type DedicatedServer, dedicatedServer } from "@trefoil/prisma/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openShop, operations, startConsumers } from "../index.ts";
import { createEffects, effectsConsumer, happen, tested, untilEffects } from "../testing/effects.ts";
import { bySystem } from "../testing/test-shop.ts";

let server: DedicatedServer;
beforeEach(async () => {
  server = await dedicatedServer({ durable: true });
});
afterEach(() => server.remove());

it("streams and consumers go on after the database was killed twice under load: nothing missed, nothing twice, in order", async () => {
  const database = openDatabase({ url: server.url, poolSize: 12, connectionTimeoutMs: 5_000 });
  const shop = openShop({
    database,
    secret: new Uint8Array(32),
    policy: { allowPrivateWebhooks: false },
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: () => undefined,
  });
  await createEffects(database);
  const running = await startConsumers({ shop, consumers: [effectsConsumer()], report: () => undefined });
  const leaving = new AbortController();
  const last = "trefoil.test.ended.v1";
  const seen: string[] = [];
  let token = String(await shop.log.head());
  const reading = (async () => {
    for (;;) {
      try {
        const input = { types: [tested, last], after: token };
        for await (const event of shop.stream(operations.watchEvents, input, {
          ...bySystem,
          signal: leaving.signal,
        })) {
          if (event.type === last) return;
          seen.push(event.position);
          token = event.position;
        }
      } catch {
        // What a client does: it comes again with its last token.
      }
    }
  })();

  let writing = true;
  const write = async (): Promise<void> => {
    const stream = randomUUIDv7();
    for (let version = 1; writing; version++)
      await happen(shop, [stream], version).catch(() => (version -= 1));
  };
  const writers = Array.from({ length: 6 }, write);
  for (let kill = 0; kill < 2; kill++) {
    const before = seen.length;
    await expect.poll(() => seen.length, { timeout: 15_000 }).toBeGreaterThan(before + 50);
    await server.kill();
  }
  const before = seen.length;
  await expect.poll(() => seen.length, { timeout: 15_000 }).toBeGreaterThan(before + 50);
  writing = false;
  await Promise.all(writers);
  await shop.work(async ({ append }) =>
    append({ stream: "order", streamId: randomUUIDv7(), version: 1, type: last, data: {} }),
  );
  await reading;

  const { rows } = await database.pool.query<{ position: number }>(
    "SELECT position FROM events WHERE type = $1 ORDER BY position",
    [tested],
  );
  expect(seen).toEqual(rows.map(({ position }) => String(position)));
  const effects = await untilEffects(database, rows.length);
  expect(effects.map(({ position }) => position).toSorted((a, b) => a - b)).toEqual(
    rows.map(({ position }) => position),
  );
  await running.stop();
  await shop.log.close();
  await database.close();
});
