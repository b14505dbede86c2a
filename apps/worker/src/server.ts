/** The worker's own HTTP server, where it runs alone: health for whoever keeps it running, metrics for whoever watches it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  closeHttpServer,
  createHttpServer,
  type Health,
  listenHttp,
  type Metrics,
  metricsType,
  type Settings,
  type Shutdown,
} from "@trefoil/platform";

interface Parts {
  readonly settings: Pick<Settings, "host" | "httpPort">;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly shutdown: Shutdown;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Fulfils with the address that it listens on. */
export async function serveHealth({ settings, health, metrics, shutdown }: Parts): Promise<string> {
  const pages: Readonly<Record<string, () => Promise<Page> | Page>> = {
    "/health/live": () => json(200, { status: "ok" }),
    "/health/ready": async () => {
      const { status } = await health.detail();
      return json(status === "ok" ? 200 : 503, { status });
    },
    "/health": async () => {
      const report = await health.detail();
      return json(report.status === "ok" ? 200 : 503, report);
    },
    "/metrics": async () => {
      const body = await metrics.page();
      return body === undefined ? notFound : { status: 200, type: metricsType, body };
    },
  };
  const server = createHttpServer((request, response) => {
    const page = pages[request.url?.split("?")[0] ?? ""] ?? (() => notFound);
    void answer(request, response, page);
  });
  shutdown.on("drain", "health pages", (graceMs) => closeHttpServer(server, graceMs));
  const { host, httpPort } = settings;
  const { port } = await listenHttp(server, { port: httpPort, host, setting: "HTTP_PORT" });
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

const notFound: Page = { status: 404, type: "text/plain; charset=utf-8", body: "Not found\n" };

function json(status: number, body: object): Page {
  return { status, type: "application/json", body: JSON.stringify(body) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  page: () => Promise<Page> | Page,
): Promise<void> {
  const { status, type, body } = await page();
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : body);
}
