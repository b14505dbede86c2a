/** `npm run start:worker`: what happens after a commit, alone, against DATABASE_URL. Start as many as the work needs. */
import { parseArgs } from "node:util";
import { createShop } from "@trefoil/composition";
import { createLogger, createShutdown, readSettings, settingsHelp } from "@trefoil/platform";
import { createGateways } from "./outside/create-gateways.ts";
import { serveHealth } from "./server.ts";
import { startWorker } from "./start-worker.ts";

const USAGE = `Usage: npm run start:worker [-- --help]

Does what the shop does after a commit: checkouts, refunds, e-mails, webhooks, reports and notifications. It needs
DATABASE_URL, a migrated database, and the payment provider and the carrier (npm run start:providers, or PAYMENT_URL
and CARRIER_URL). Workers on one database share the work; HTTP_PORT serves /health/live, /health/ready and /metrics.

Settings are environment variables, for example: HTTP_PORT=8085 npm run start:worker
`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  if (values.help === true) return void process.stdout.write(`${USAGE}\n${settingsHelp()}`);
  const settings = readSettings();
  if (settings.databaseUrl === undefined) {
    throw new Error("The worker alone needs DATABASE_URL: a migrated database. `npm start` brings its own.");
  }
  const log = createLogger({
    level: settings.logLevel,
    format: settings.logFormat,
    buffered: settings.nodeEnv === "production",
    fields: { app: "worker" },
  });
  const shutdown = createShutdown({ log, graceMs: settings.shutdownGraceSeconds * 1000 });
  shutdown.listen();
  try {
    const shop = await createShop({ settings, databaseUrl: settings.databaseUrl, log, shutdown });
    const gateways = createGateways(shop);
    shutdown.on("close", "gateways", () => gateways.close());
    await startWorker(shop, { shutdown, gateways });
    const url = await serveHealth({ ...shop, shutdown });
    log.info({ health: `${url}/health` }, "the worker is at work");
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(await shutdown.start("the start failed", 1));
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
