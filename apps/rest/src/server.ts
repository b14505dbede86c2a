/** The REST app: the tables of every version, and its own pages. */
import type { ShopProcess } from "@trefoil/composition";
import {
  createHttpHandler,
  type HttpHandler,
  type HttpOptions,
  type MakeApp,
  type RunningHttp,
  type StartOptions,
  startHttp,
} from "@trefoil/http";
import { createEntrance } from "./http/entrance.ts";
import { createService } from "./http/service.ts";
import { contractPages } from "./pages/contracts.ts";
import { docsPages } from "./pages/docs.ts";
import { versions } from "./versions.ts";

const links = {
  v2: { href: "/v2/products", title: "Version 2 of the API, the current one" },
  v1: { href: "/v1/products", title: "Version 1, deprecated" },
  docs: { href: "/docs", title: "API reference, to read and to try" },
  openapi: { href: "/openapi/v2.json", title: "The contract of version 2 (OpenAPI 3.1)" },
};

/** REST on a server that it may share with other apps. */
export const restApp: MakeApp = (front) => ({
  links,
  enter: createEntrance({ versions: versions(), serve: createService(front), front }),
  pages(pages) {
    contractPages(pages);
    docsPages(pages);
  },
});

/** REST alone; it listens nowhere yet. */
export function createRestApp(process: ShopProcess, options?: HttpOptions): HttpHandler {
  return createHttpHandler(process, [restApp], options);
}

/** Serves REST alone on the settings' address until the shutdown. */
export function startRest(process: ShopProcess, options: StartOptions): Promise<RunningHttp> {
  return startHttp(process, [restApp], options);
}
