/** Ours: REST and GraphQL as `npm start` runs them, with access log, limits and security headers. */
import { createShop } from "@trefoil/composition";
import { graphqlApp } from "@trefoil/graphql";
import { startHttp } from "@trefoil/http";
import { createLogger, createShutdown, readSettings } from "@trefoil/platform";
import { restApp } from "@trefoil/rest";
import { serve } from "./serve.ts";

await serve(async () => {
  const settings = readSettings();
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) throw new Error("DATABASE_URL is missing");
  const log = createLogger({ level: settings.logLevel, buffered: settings.nodeEnv === "production" });
  const shutdown = createShutdown({ log, graceMs: 1000 });
  const shop = await createShop({ settings, databaseUrl, log, shutdown });
  const { url } = await startHttp(shop, [restApp, graphqlApp()], { shutdown });
  return { url, stop: () => shutdown.start("the bench is over") };
});
