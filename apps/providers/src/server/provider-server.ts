/** Serves a provider's API as JSON over HTTP, as badly as its control says. */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { closeHttpServer, createHttpServer, type Logger } from "@trefoil/platform";
import { createFaults, type Fate, type Faults } from "./control.ts";
import { readJson } from "./json-body.ts";
import { isLocal } from "./local-caller.ts";
import { Refusal } from "./refusal.ts";
import { type Answer, createRouter, ok, type Route, silence } from "./routes.ts";

const CONTROL = "/v1/control";

export interface ProviderServer {
  readonly server: Server;
  /** Lets running requests finish for a moment and cuts off the rest, such as those that are never answered. */
  close(): Promise<void>;
}

interface Given {
  readonly routes: readonly Route[];
  readonly latencyMs: number;
  readonly log: Logger;
}

export function createProviderServer({ routes, latencyMs, log }: Given): ProviderServer {
  const faults = createFaults(latencyMs);
  const find = createRouter([...routes, ...ownRoutes(faults, log)]);
  const silent = new Set<ServerResponse>();

  function hold(response: ServerResponse): void {
    silent.add(response);
    response.once("close", () => silent.delete(response));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = "/", query] = (request.url ?? "/").split("?", 2);
    const controls = path === CONTROL;
    if (controls && !isLocal(request)) throw new Refusal(403, "not_local", "Only this machine may do that.");
    const { route, id } = find(request.method ?? "GET", path);
    const body = route.method === "GET" ? undefined : await readJson(request);
    const asked = { id, body, query: new URLSearchParams(query) };
    if (!controls && faults.control.hang) return hold(response);
    if (!controls && faults.control.outage) throw new Refusal(503, "outage", "Out of service.");
    if (route.method !== "POST") return send(response, route.answer(asked));
    const fate = faults.draw();
    const takes = faults.latencyMs();
    if (takes >= 1) await pause(takes);
    if (fate === "refused" || fate === "cut") return fail(fate, response);
    const answer = route.answer(asked);
    if (fate === "well") send(response, answer);
    else fail(fate, response);
  }

  function send(response: ServerResponse, answer: Answer | typeof silence): void {
    if (answer === silence) return hold(response);
    write(response, answer);
    if (faults.control.answerTwice) writeAgain(response, answer);
  }

  function fail(fate: Fate, response: ServerResponse): void {
    if (fate === "done and silent") hold(response);
    else if (fate.endsWith("cut")) response.destroy();
    else write(response, refused(new Refusal(500, "internal", "Something went wrong.")));
  }

  const server = createHttpServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const hungUp = request.destroyed && !request.complete;
      if (!(error instanceof Refusal || hungUp))
        log.error({ err: error, url: request.url }, "a request failed by a bug");
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, "internal", "Something went wrong.");
      if (refusal.status === 413) response.shouldKeepAlive = false; // the rest of the body is not read
      write(response, refused(refusal));
    });
  });

  return {
    server,
    async close() {
      for (const response of silent) response.destroy();
      await closeHttpServer(server, 2_000, 20);
    },
  };
}

function ownRoutes(faults: Faults, log: Logger): Route[] {
  return [
    { method: "GET", path: "/health/live", answer: () => ok({ status: "ok" }) },
    { method: "GET", path: CONTROL, answer: () => ok(faults.control) },
    {
      method: "PUT",
      path: CONTROL,
      answer({ body }) {
        const control = faults.set(body);
        log.info({ control }, "the provider behaves as asked from now on");
        return ok(control);
      },
    },
  ];
}

function refused({ status, code, message }: Refusal): Answer {
  return { status, body: { error: { code, message } } };
}

function write(response: ServerResponse, { status, body }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
  });
  response.end(text);
}

/** What no server should do, and some do: a second answer that nobody asked for. */
function writeAgain({ socket }: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  const head = `HTTP/1.1 ${status} Again\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}`;
  setImmediate(() => socket?.write(`${head}\r\n\r\n${text}`));
}
