/** The program of an app that is served alone, against DATABASE_URL: settings, shop, server, shutdown. */
import { parseArgs } from "node:util";
import { createShop, type ShopProcess } from "@trefoil/composition";
import {
  createLogger,
  createShutdown,
  readSettings,
  type Settings,
  type Shutdown,
  settingsHelp,
} from "@trefoil/platform";
import type { Front } from "./front.ts";
import type { MakeApp } from "./http-app.ts";
import { startHttp } from "./server.ts";

interface Given {
  /** As people call it: `REST`. */
  readonly protocol: string;
  /** What `--help` prints before the settings. */
  readonly usage: string;
  /** What is served over HTTP; nothing but the process's own pages for a protocol with a server of its own. */
  readonly app?: MakeApp;
  /** Starts that server, and tells what the log should say of it. */
  readonly start?: (shop: ShopProcess, given: Started) => Promise<object>;
}

interface Started {
  readonly shutdown: Shutdown;
  readonly front: Front;
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

async function serve({ protocol, app, start }: Given, settings: Settings): Promise<void> {
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
    const { url, front } = await startHttp(shop, app === undefined ? [] : [app], { shutdown });
    const told = await start?.(shop, { shutdown, front });
    log.info({ url, ...told }, `${protocol} is served`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(await shutdown.start("the start failed", 1));
  }
}
