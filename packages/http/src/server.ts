/** One server of several apps: the protocols first, and beside them an Express app of pages. */
import type { RequestListener, Server } from "node:http";
import type { ShopProcess } from "@trefoil/composition";
import { closeHttpServer, createHttpServer, listenHttp, type Shutdown } from "@trefoil/platform";
import express, { type ErrorRequestHandler, type Express } from "express";
import { EdgeError } from "./edge-error.ts";
import { Exchange } from "./exchange.ts";
import { createFront, type Front, type FrontOptions } from "./front.ts";
import type { HttpApp, MakeApp } from "./http-app.ts";
import { errorPages } from "./pages/errors.ts";
import { healthPages } from "./pages/health.ts";
import { homePage } from "./pages/home.ts";
import { jwksPage } from "./pages/jwks.ts";
import { metricsPage } from "./pages/metrics.ts";
import { exchangeOf, leaveToPages, type Pages } from "./pages/page.ts";
import { createUpgrades, type Upgrade } from "./upgrades.ts";

const MAX_URL = 8 * 1024;

export interface HttpOptions extends FrontOptions {
  /** Adds what else is served on the same port, before the pages; a page of the same path gives way. */
  readonly mount?: ((app: Express) => void) | undefined;
}

export interface HttpHandler {
  /** For `createHttpServer`: the apps in their order; the rest goes to `app`. */
  readonly handler: RequestListener;
  /** For requests to upgrade; undefined where no app takes any. */
  readonly upgrade: Upgrade | undefined;
  /** The Express app of everything beside the protocols. */
  readonly app: Express;
  readonly front: Front;
  /** Ends upgraded connections, the apps' own way first. */
  close(graceMs: number): Promise<void>;
}

/** Serves the apps; it listens nowhere yet. */
export function createHttpHandler(
  process: ShopProcess,
  makers: readonly MakeApp[],
  options: HttpOptions = {},
): HttpHandler {
  const app = expressFor(process);
  const front = createFront(process, app.get("trust proxy fn"), options);
  const apps = makers.map((make) => make(front));
  const pages = { app, front };
  options.mount?.(app);
  addPages(pages, apps);
  const upgrades = createUpgrades(apps, options.stopping);
  const entered = apps.filter((one) => one.enter !== undefined);
  return {
    app,
    front,
    handler(request, response) {
      const exchange = new Exchange(request, response);
      if (!enter(front, entered, exchange)) leaveToPages(pages, exchange);
    },
    upgrade: upgrades?.upgrade,
    close: async (graceMs) => upgrades?.close(graceMs),
  };
}

function expressFor({ settings }: ShopProcess): Express {
  return express()
    .disable("x-powered-by")
    .disable("etag")
    .set("query parser", false)
    .set("trust proxy", settings.trustProxy);
}

/** The front of a process that serves no HTTP: whoever asks is let in, counted and charged by the same rules. */
export function createFrontAlone(process: ShopProcess, options?: FrontOptions): Front {
  return createFront(process, expressFor(process).get("trust proxy fn"), options);
}

function enter(front: Front, apps: readonly HttpApp[], exchange: Exchange): boolean {
  try {
    if ((exchange.request.url ?? "").length > MAX_URL) throw new EdgeError("URI_TOO_LONG");
    for (const app of apps) if (app.enter?.(exchange) === true) return true;
    return false;
  } catch (error) {
    front.fail(exchange, error);
    return true;
  }
}

function addPages(pages: Pages, apps: readonly HttpApp[]): void {
  const { app, front } = pages;
  const { health, metrics, keys } = front.process;
  for (const one of apps) one.pages?.(pages);
  homePage(pages, Object.assign({}, ...apps.map(({ links }) => links)));
  errorPages(pages);
  healthPages(pages, health);
  metricsPage(pages, metrics);
  jwksPage(pages, keys);
  app.use((_request, response) => front.fail(exchangeOf(response), new EdgeError("ROUTE_NOT_FOUND")));
  app.use(failure(front));
}

/** What Express itself refuses: a path that can't be decoded. Anything else is a bug. */
function failure(front: Front): ErrorRequestHandler {
  return (error: { status?: number }, _request, response, _next) => {
    const refused = error.status === 400 ? new EdgeError("ROUTE_NOT_FOUND") : error;
    front.fail(exchangeOf(response), refused);
  };
}

export interface RunningHttp {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly server: Server;
  /** For a server of another protocol in this process: callers have one allowance. */
  readonly front: Front;
}

export interface StartOptions extends HttpOptions {
  readonly shutdown: Shutdown;
}

/** Serves the apps on the settings' address until the shutdown. */
export async function startHttp(
  process: ShopProcess,
  makers: readonly MakeApp[],
  { shutdown, ...options }: StartOptions,
): Promise<RunningHttp> {
  const { httpPort: port, host } = process.settings;
  const made = createHttpHandler(process, makers, { stopping: shutdown.signal, ...options });
  const server = createHttpServer(made.handler, { upgrade: made.upgrade });
  shutdown.on("drain", "HTTP", async (graceMs) => {
    await Promise.all([closeHttpServer(server, graceMs), made.close(graceMs)]);
  });
  const address = await listenHttp(server, { port, host, setting: "HTTP_PORT" });
  return { url: `http://${shownHost(host)}:${address.port}`, server, front: made.front };
}

/** An address that a person on this machine can open. */
export function shownHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
