/** The program of an app that is served alone, against DATABASE_URL: settings, shop, server, shutdown. */
import { parseArgs } from "node:util";
import { createShop } from "@trefoil/composition";
import { createLogger, createShutdown, readSettings, type Settings, settingsHelp } from "@trefoil/platform";
import type { MakeApp } from "./http-app.ts";
import { startHttp } from "./server.ts";

interface Given {
  /** As people call it: `REST`. */
  readonly protocol: string;
  /** What `--help` prints before the settings. */
  readonly usage: string;
  readonly app: MakeApp;
}

/** Runs until a signal ends it; a failed start exits with 1 after one sentence. */
export async function serveAlone(given: Given): Promise<void> {
  try {
    const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
    if (values.help === true) return void process.stdout.write(`${given.usage}\n${settingsHelp()}`);
    await serve(given, readSettings());
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

async function serve({ protocol, app }: Given, settings: Settings): Promise<void> {
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) {
    throw new Error(
      `${protocol} alone needs DATABASE_URL: a migrated database. \`npm start\` brings its own.`,
    );
  }
  const log = createLogger({
    level: settings.logLevel,
    format: settings.logFormat,
    buffered: settings.nodeEnv === "production",
    fields: { app: protocol.toLowerCase() },
  });
  const shutdown = createShutdown({ log, graceMs: settings.shutdownGraceSeconds * 1000 });
  shutdown.listen();
  try {
    const shop = await createShop({ settings, databaseUrl, log, shutdown });
    const { url } = await startHttp(shop, [app], { shutdown });
    log.info({ url }, `${protocol} is served`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(await shutdown.start("the start failed", 1));
  }
}
