/** `npm start`: the whole shop in one process. */
import { parseArgs } from "node:util";
import { createLogger, createShutdown, readSettings, settingsHelp } from "@trefoil/platform";
import { banner } from "./banner.ts";
import { explainFailure } from "./explain-failure.ts";
import { startShop } from "./start-shop.ts";

const USAGE = `Usage: npm start [-- --help]

Starts the whole shop in this terminal: an embedded PostgreSQL (unless DATABASE_URL names another one), its
migrations and demo data, and every server. Ctrl-C stops all of it; the data stays.

Settings are environment variables, for example: HTTP_PORT=9000 npm start
`;

async function main(): Promise<void> {
  if (wantsHelp()) return void process.stdout.write(`${USAGE}\n${settingsHelp()}`);
  const settings = readSettings();
  const log = createLogger({
    level: settings.logLevel,
    format: settings.logFormat,
    buffered: settings.nodeEnv === "production",
  });
  const shutdown = createShutdown({ log, graceMs: settings.shutdownGraceSeconds * 1000 });
  shutdown.listen();
  const started = performance.now();
  try {
    const shop = await startShop({ settings, log, shutdown, progress: say });
    if (shutdown.signal.aborted) return;
    process.stdout.write(banner(shop, settings, performance.now() - started));
  } catch (error) {
    process.stderr.write(`${explainFailure(error)}\n`);
    log.level = "error"; // the sentence above is all there is to say
    process.exit(await shutdown.start("the start failed", 1));
  }
}

function wantsHelp(): boolean {
  return parseArgs({ options: { help: { type: "boolean", short: "h" } } }).values.help === true;
}

function say(step: string): void {
  process.stdout.write(`${step}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exit(1);
});
