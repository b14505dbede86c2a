/** Everything in one process, as `npm start` has it: REST and GraphQL, the worker, and the providers it calls. */
import { createShop } from "@trefoil/composition";
import { graphqlApp } from "@trefoil/graphql";
import { startHttp } from "@trefoil/http";
import { createLogger, createShutdown, readSettings } from "@trefoil/platform";
import { startCarrier, startPayments } from "@trefoil/providers";
import { restApp } from "@trefoil/rest";
import { createGateways, startWorker } from "@trefoil/worker";
import { serve } from "./serve.ts";

await serve(async () => {
  const settings = readSettings();
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) throw new Error("DATABASE_URL is missing");
  const log = createLogger({ level: settings.logLevel, buffered: settings.nodeEnv === "production" });
  const shutdown = createShutdown({ log, graceMs: 1000 });
  const outside = { settings, log, shutdown };
  const providers = {
    paymentUrl: await startPayments(outside),
    carrierUrl: await startCarrier(outside),
  };
  const shop = await createShop({ settings, databaseUrl, log, shutdown });
  const gateways = createGateways({ ...shop, settings: { ...settings, ...providers } });
  const { url } = await startHttp(shop, [restApp, graphqlApp()], { shutdown });
  await startWorker(shop, { shutdown, gateways });
  return { url, stop: () => shutdown.start("the bench is over") };
});
