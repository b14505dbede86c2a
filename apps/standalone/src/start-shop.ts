/** Starts everything, in order: database, migrations, demo data, the outside world, the worker, servers. Whatever was started ends with the shutdown. */
import { createShop, type ShopProcess } from "@trefoil/composition";
import { graphqlApp } from "@trefoil/graphql";
import { gatewayApp, startGrpc } from "@trefoil/grpc";
import { startHttp } from "@trefoil/http";
import type { Logger, Settings, Shutdown } from "@trefoil/platform";
import { migrate, openDatabase, seedDemo, startEmbedded } from "@trefoil/prisma";
import { startCarrier, startPayments } from "@trefoil/providers";
import { restApp } from "@trefoil/rest";
import { createGateways, startWorker } from "@trefoil/worker";
import { bookDemoPayments } from "./book-demo-payments.ts";

export interface RunningShop {
  readonly process: ShopProcess;
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  /** Of gRPC: `127.0.0.1:50051` */
  readonly grpcAddress: string;
  /** Where the data lives, for a person to read. */
  readonly data: string;
  readonly providers: Providers;
}

/** Their addresses. */
export interface Providers {
  readonly paymentUrl: string;
  readonly carrierUrl: string;
}

interface Given {
  readonly settings: Settings;
  readonly log: Logger;
  readonly shutdown: Shutdown;
  /** Told of each step that takes a while. */
  progress(step: string): void;
}

export async function startShop({ settings, log, shutdown, progress }: Given): Promise<RunningShop> {
  const database = await findDatabase({ settings, log, shutdown, progress });
  await migrate(database.url, { log: progress });
  if (settings.demoData) await seed(database.url, progress);
  const process = await createShop({ settings, databaseUrl: database.url, log, shutdown });
  const providers = await findProviders({ settings, log, shutdown });
  const gateways = createGateways({ ...process, settings: { ...settings, ...providers } });
  shutdown.on("close", "gateways", () => gateways.close());
  if (settings.demoData && settings.paymentUrl === undefined) {
    await bookDemoPayments({ ...process, ...gateways, ...providers, progress });
  }
  await startWorker(process, { shutdown, gateways });
  const { url, front } = await startHttp(process, [restApp, graphqlApp(), gatewayApp()], { shutdown });
  const { address: grpcAddress } = await startGrpc(process, { shutdown, front });
  return { process, url, grpcAddress, data: database.data, providers };
}

async function findDatabase({
  settings,
  log,
  shutdown,
  progress,
}: Given): Promise<{ url: string; data: string }> {
  if (settings.databaseUrl !== undefined) {
    return { url: settings.databaseUrl, data: new URL(settings.databaseUrl).host };
  }
  progress("Starting the embedded PostgreSQL");
  const embedded = await startEmbedded({ dir: settings.home, log: (line) => log.warn(line) });
  shutdown.on("close", "embedded PostgreSQL", () => embedded.stop());
  return { url: embedded.url, data: embedded.dataDir };
}

/** Those of the settings; else simulated ones, which only this machine reaches. */
async function findProviders({ settings, log, shutdown }: Omit<Given, "progress">): Promise<Providers> {
  const given = { settings, log, shutdown };
  const { paymentPort, carrierPort } = settings;
  return {
    paymentUrl: settings.paymentUrl ?? (await startPayments({ ...given, port: paymentPort })),
    carrierUrl: settings.carrierUrl ?? (await startCarrier({ ...given, port: carrierPort })),
  };
}

async function seed(url: string, progress: (step: string) => void): Promise<void> {
  const database = openDatabase({ url, poolSize: 1, statementTimeoutMs: 0 });
  try {
    await seedDemo(database, { log: progress });
  } finally {
    await database.close();
  }
}
