import { randomUUIDv7 } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  notificationsConsumer,
  openShop,
  operations,
  startConsumers,
  system,
  toTypeId,
} from "@trefoil/domain";
import { createLogger, readSettings } from "@trefoil/platform";
import { type Database, openDatabase } from "@trefoil/prisma";
import { type TestDatabase, testDatabase } from "@trefoil/prisma/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startMail } from "./start-mail.ts";

let place: TestDatabase;
let database: Database;
let home: string;
beforeAll(async () => {
  place = await testDatabase();
  database = openDatabase({ url: place.url });
  home = await mkdtemp(path.join(os.tmpdir(), "trefoil-start-mail-"));
});
afterAll(async () => {
  await database.close();
  await place.drop();
  await rm(home, { recursive: true });
});

const sent = async () =>
  (await database.pool.query("SELECT FROM emails WHERE status = 'SENT'")).rowCount === 1;

it("turns an event into a file that its customer could open", async () => {
  const bugs: unknown[] = [];
  const shop = openShop({
    database,
    secret: new Uint8Array(32),
    now: () => new Date(),
    newId: () => randomUUIDv7(),
    onBug: (error) => void bugs.push(error),
  });
  const settings = readSettings({ TREFOIL_HOME: home });
  const log = createLogger({ level: "silent", format: "json", buffered: false, fields: {} });
  const mail = startMail({ shop, database, settings, log });
  const consumers = await startConsumers({
    shop,
    consumers: [notificationsConsumer],
    handled: () => mail.wake(),
    report: (error) => void bugs.push(error),
  });
  const id = randomUUIDv7();
  const at = { createdAt: new Date(), updatedAt: new Date() };
  await database.prisma.customer.create({ data: { id, email: "ann@example.com", name: "Ann", ...at } });
  const customerId = toTypeId("customer", id);
  await shop.run(operations.openWallet, { customerId }, { caller: system });
  await shop.run(
    operations.depositToWallet,
    { customerId, amount: { amount: 700, currency: "EUR" } },
    { caller: system, idempotencyKey: "one" },
  );
  while (!(await sent()));
  await consumers.stop();
  await mail.stop();
  await shop.log.close();
  const [file, ...more] = await readdir(path.join(home, "mail"));
  expect(more).toEqual([]);
  expect(await readFile(path.join(home, "mail", file as string), "utf8")).toContain("To: ann@example.com");
  expect(bugs).toEqual([]);
});
