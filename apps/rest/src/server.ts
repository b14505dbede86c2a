/** The REST server: the tables of every version, and beside them an Express app of pages. */
import type { RequestListener, Server } from "node:http";
import { createAccess, type ShopProcess } from "@trefoil/composition";
import { closeHttpServer, createHttpServer, listenHttp, type Shutdown } from "@trefoil/platform";
import express, { type ErrorRequestHandler, type Express } from "express";
import { clientAddress } from "./context.ts";
import { createCors } from "./http/cors.ts";
import { EdgeError } from "./http/edge-error.ts";
import { createEntrance } from "./http/entrance.ts";
import { Exchange } from "./http/exchange.ts";
import { keepHeapLean } from "./http/lean-heap.ts";
import { createLiveStreams, type StreamLimits } from "./http/live-streams.ts";
import { createResponder } from "./http/respond.ts";
import { createService, type Service } from "./http/service.ts";
import { contractPages } from "./pages/contracts.ts";
import { docsPages } from "./pages/docs.ts";
import { errorPages } from "./pages/errors.ts";
import { healthPages } from "./pages/health.ts";
import { homePage, jwksPage } from "./pages/home.ts";
import { metricsPage } from "./pages/metrics.ts";
import { exchangeOf, leaveToPages } from "./pages/page.ts";
import { versions } from "./versions.ts";

const DEADLINE_MS = 15_000;

export interface RestOptions {
  /** Time of a request. Default 15,000 ms. */
  readonly deadlineMs?: number | undefined;
  /** Adds what else is served on the same port, before the pages; a page of the same path gives way. */
  readonly mount?: ((app: Express) => void) | undefined;
  /** How many live streams there may be. */
  readonly streams?: StreamLimits | undefined;
  /** Ends the live streams when it is aborted. */
  readonly stopping?: AbortSignal | undefined;
}

export interface RestApp {
  /** For `http.createServer`: the operations, found by the contract's own paths; the rest goes to `app`. */
  readonly handler: RequestListener;
  /** The Express app of everything beside the API. */
  readonly app: Express;
}

/** Serves the shop; it listens nowhere yet. */
export function createRestApp(process: ShopProcess, options: RestOptions = {}): RestApp {
  const { shop, settings, log, health, keys, metrics } = process;
  const app = express();
  app
    .disable("x-powered-by")
    .disable("etag")
    .set("query parser", false)
    .set("trust proxy", settings.trustProxy);
  const cors = createCors(settings.corsOrigins);
  const responder = createResponder({ log, cors, metrics });
  const admission = {
    access: createAccess(process),
    limited: settings.rateLimits,
    trusts: app.get("trust proxy fn"),
  };
  const streams = createLiveStreams({
    limits: options.streams,
    stopping: options.stopping,
    keyOf: (exchange) => exchange.caller.customerId ?? clientAddress(exchange.request, admission.trusts),
    endOf: (exchange) => admission.access.endOf(exchange.caller),
  });
  const { deadlineMs = DEADLINE_MS } = options;
  const service = createService({ desk: { shop, responder, streams }, admission, deadlineMs, log });
  const enter = createEntrance({ versions: versions(), service, cors });
  const pages = { app, service, cors };
  options.mount?.(app);
  homePage(pages);
  healthPages(pages, health);
  metricsPage(pages, metrics);
  errorPages(pages);
  contractPages(pages);
  docsPages(pages);
  jwksPage(pages, keys);
  app.use((_request, response) => service.fail(exchangeOf(response), new EdgeError("ROUTE_NOT_FOUND")));
  app.use(failure(service));
  return {
    app,
    handler(request, response) {
      const exchange = new Exchange(request, response);
      if (!enter(exchange)) leaveToPages(pages, exchange);
    },
  };
}

/** What Express itself refuses: a path that can't be decoded. Anything else is a bug. */
function failure(service: Service): ErrorRequestHandler {
  return (error: { status?: number }, _request, response, _next) => {
    const refused = error.status === 400 ? new EdgeError("ROUTE_NOT_FOUND") : error;
    service.fail(exchangeOf(response), refused);
  };
}

export interface RunningRest {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly server: Server;
}

/** Serves the shop on the settings' address until the shutdown. */
export async function startRest(
  process: ShopProcess,
  { shutdown, ...options }: RestOptions & { readonly shutdown: Shutdown },
): Promise<RunningRest> {
  keepHeapLean();
  const { httpPort: port, host } = process.settings;
  const server = createHttpServer(createRestApp(process, { stopping: shutdown.signal, ...options }).handler);
  shutdown.on("drain", "HTTP", (graceMs) => closeHttpServer(server, graceMs));
  const address = await listenHttp(server, { port, host, setting: "HTTP_PORT" });
  return { url: `http://${shownHost(host)}:${address.port}`, server };
}

/** An address that a person on this machine can open. */
function shownHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
