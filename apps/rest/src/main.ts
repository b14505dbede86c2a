/** `npm run start:rest`: REST alone, against DATABASE_URL. */
import { parseArgs } from "node:util";
import { createShop } from "@trefoil/composition";
import { createLogger, createShutdown, readSettings, settingsHelp } from "@trefoil/platform";
import { startRest } from "./server.ts";

const USAGE = `Usage: npm run start:rest [-- --help]

Serves REST alone. It needs DATABASE_URL, a migrated database. What happens after a commit (checkouts, e-mails, webhooks)
is the work of npm run start:worker beside it.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  if (values.help === true) return void process.stdout.write(`${USAGE}\n${settingsHelp()}`);
  const settings = readSettings();
  if (settings.databaseUrl === undefined) {
    throw new Error("REST alone needs DATABASE_URL: a migrated database. `npm start` brings its own.");
  }
  const log = createLogger({
    level: settings.logLevel,
    format: settings.logFormat,
    buffered: settings.nodeEnv === "production",
    fields: { app: "rest" },
  });
  const shutdown = createShutdown({ log, graceMs: settings.shutdownGraceSeconds * 1000 });
  shutdown.listen();
  try {
    const process = await createShop({ settings, databaseUrl: settings.databaseUrl, log, shutdown });
    const { url } = await startRest(process, { shutdown });
    log.info({ url }, "REST is served");
  } catch (error) {
    globalThis.process.stderr.write(`${(error as Error).message}\n`);
    globalThis.process.exit(await shutdown.start("the start failed", 1));
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
