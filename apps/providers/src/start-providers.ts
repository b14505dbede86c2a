/** Starts the simulated providers; each ends with the shutdown, after those who may still be calling it. */
import { join } from "node:path";
import { type Logger, listenHttp, type Settings, type Shutdown } from "@trefoil/platform";
import { carrierRoutes } from "./carrier/carrier-routes.ts";
import { openShipmentBooks } from "./carrier/shipment-books.ts";
import { openPaymentBooks } from "./payments/payment-books.ts";
import { paymentRoutes } from "./payments/payment-routes.ts";
import { createProviderServer } from "./server/provider-server.ts";
import type { Route } from "./server/routes.ts";

export interface ProvidersGiven {
  readonly settings: Pick<Settings, "home" | "providersHome" | "providerLatencyMs">;
  readonly log: Logger;
  readonly shutdown: Pick<Shutdown, "on">;
  /** Default 0: a free one. */
  readonly port?: number | undefined;
  /** Default 127.0.0.1. */
  readonly host?: string | undefined;
}

/** The payment provider; its address, such as `http://127.0.0.1:8091`. */
export function startPayments(given: ProvidersGiven): Promise<string> {
  const books = openPaymentBooks(folderOf(given.settings));
  return start(given, {
    name: "payment provider",
    setting: "PAYMENT_PORT",
    routes: paymentRoutes(books),
    books,
  });
}

/** The carrier; its address. */
export function startCarrier(given: ProvidersGiven): Promise<string> {
  const books = openShipmentBooks(folderOf(given.settings));
  return start(given, { name: "carrier", setting: "CARRIER_PORT", routes: carrierRoutes(books), books });
}

interface Provider {
  readonly name: string;
  readonly setting: string;
  readonly routes: readonly Route[];
  readonly books: { close(): void };
}

async function start(
  { settings, log, shutdown, port = 0, host = "127.0.0.1" }: ProvidersGiven,
  { name, setting, routes, books }: Provider,
): Promise<string> {
  const provider = createProviderServer({
    routes,
    latencyMs: settings.providerLatencyMs,
    log: log.child({ provider: name }),
  });
  // Closed after the drain: what the shop still has to undo or finish, it may ask for until then.
  shutdown.on("close", name, async () => {
    await provider.close();
    books.close();
  });
  const address = await listenHttp(provider.server, { port, host, setting });
  return `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
}

function folderOf({ home, providersHome }: ProvidersGiven["settings"]): string {
  return providersHome ?? join(home, "providers");
}
