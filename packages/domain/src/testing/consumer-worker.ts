/** A worker process for tests that kill it: `node consumer-worker.ts URL NAME`. It handles slowly, and says when it is in the middle. */
import { randomUUIDv7 } from "node:crypto";
import { openDatabase } from "@trefoil/prisma";
import { openShop, startConsumers } from "../index.ts";
import { effectsConsumer } from "./effects.ts";

const [url = "", worker = ""] = process.argv.slice(2);
const shop = openShop({
  database: openDatabase({ url }),
  secret: new Uint8Array(32),
  policy: { allowPrivateWebhooks: false },
  now: () => new Date(),
  newId: () => randomUUIDv7(),
  onBug: (error) => console.error(error),
});
const consumer = effectsConsumer({ worker });
const slow: typeof consumer = {
  ...consumer,
  async handle(context, events) {
    await consumer.handle(context, events);
    process.stdout.write("handling\n");
    await context.sql.query("SELECT pg_sleep(0.02)");
  },
};
await startConsumers({ shop, consumers: [slow], report: (error) => console.error(error) });
