import { expect, it } from "vitest";
import { openDatabase } from "./database.ts";
import { dedicatedServer, testDatabase } from "./testing.ts";

it("gives every caller a database of its own, migrated, with demo data or without", async () => {
  const places = await Promise.all([
    testDatabase(),
    testDatabase({ demo: true }),
    testDatabase(),
    testDatabase({ demo: true }),
  ]);
  expect(new Set(places.map(({ url }) => url)).size).toBe(4);
  const counts = places.map(async ({ url, drop }) => {
    const database = openDatabase({ url, poolSize: 1 });
    const count = await database.prisma.product.count();
    await database.close();
    await drop();
    return count;
  });
  expect(await Promise.all(counts)).toEqual([0, 2000, 0, 2000]);
});

it("lets a server be killed, frozen, stopped and started under a pool that goes on", async () => {
  const server = await dedicatedServer();
  const database = openDatabase({ url: server.url, poolSize: 2 });
  const works = async () => expect(await database.prisma.product.count()).toBe(0);
  await works();

  await server.kill();
  await database.prisma.product.count().catch(() => undefined);
  await works();

  server.freeze();
  const waiting = works();
  server.thaw();
  await waiting;

  await server.stop();
  await expect(database.prisma.product.count()).rejects.toThrow();
  await server.start();
  await works();
  await database.close();
  await server.remove();
});
