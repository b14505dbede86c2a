/** Ours over gRPC, as `npm start` runs it, with the log of calls, limits and rich errors. */
import { createShop } from "@trefoil/composition";
import { startGrpc } from "@trefoil/grpc";
import { createLogger, createShutdown, readSettings } from "@trefoil/platform";
import { serve } from "./serve.ts";

await serve(async () => {
  const settings = readSettings();
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) throw new Error("DATABASE_URL is missing");
  const log = createLogger({ level: settings.logLevel, buffered: settings.nodeEnv === "production" });
  const shutdown = createShutdown({ log, graceMs: 1000 });
  const shop = await createShop({ settings, databaseUrl, log, shutdown });
  const { address } = await startGrpc(shop, { shutdown });
  return { url: `http://${address}`, stop: () => shutdown.start("the bench is over") };
});
