/** Ours: the whole REST app as `npm start` runs it, with its access log, limits and security headers. */
import { createShop } from "@trefoil/composition";
import { createLogger, createShutdown, readSettings } from "@trefoil/platform";
import { startRest } from "@trefoil/rest";
import { serve } from "./serve.ts";

await serve(async () => {
  const settings = readSettings();
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) throw new Error("DATABASE_URL is missing");
  const log = createLogger({ level: settings.logLevel, buffered: settings.nodeEnv === "production" });
  const shutdown = createShutdown({ log, graceMs: 1000 });
  const shop = await createShop({ settings, databaseUrl, log, shutdown });
  const { url } = await startRest(shop, { shutdown });
  return { url, stop: () => shutdown.start("the bench is over") };
});
