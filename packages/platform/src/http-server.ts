/** A node:http server with the limits that a stock one lacks, and a stop that drops no request. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, Server as NetServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { answerBadRequest } from "./http-bad-request.ts";
import { watchBody } from "./http-body-time.ts";

/** Times are milliseconds. The defaults suit a server that anyone may reach. */
export interface HttpServerOptions {
  /** Time for the whole head of a request. Default 10 s. */
  headersTimeout?: number | undefined;
  /** Time for the whole body, unless the handler calls `allowSlowBody`. Default 30 s. */
  bodyTimeout?: number | undefined;
  /** Silence in both directions after which a socket is closed; live streams must send something. Default 60 s. */
  idleTimeout?: number | undefined;
  /** How long an unused connection is kept; longer than a proxy in front keeps its own. Default 65 s. */
  keepAliveTimeout?: number | undefined;
  /** Sockets at the same time; more are refused. Default 10,000. */
  maxConnections?: number | undefined;
  /** Bytes of a request's head. Default 16 KiB. */
  maxHeaderSize?: number | undefined;
  /** Takes requests to upgrade to a WebSocket, with their sockets. Without it, and for other protocols, they are requests like others. */
  upgrade?: ((request: IncomingMessage, socket: Duplex, head: Buffer) => void) | undefined;
  /** How often Node looks for overdue sockets; its own default of 30 s makes short limits meaningless. Default 1 s. */
  checkEvery?: number | undefined;
}

/** The latest response of every open socket. Node's closeIdleConnections would cut answers that are not sent whole yet. */
interface State {
  readonly sockets: Map<Socket, { response?: ServerResponse; upgraded?: boolean }>;
  phase: "serving" | "lingering" | "closing";
}

const states = new WeakMap<Server, State>();

/** A server that is not listening yet. Every request reaches `handler`, until `closeHttpServer`. */
export function createHttpServer(handler: RequestListener, options: HttpServerOptions = {}): Server {
  const {
    headersTimeout = 10_000,
    bodyTimeout = 30_000,
    idleTimeout = 60_000,
    keepAliveTimeout = 65_000,
  } = options;
  const { maxConnections = 10_000, maxHeaderSize = 16 * 1024, checkEvery = 1_000, upgrade } = options;
  const state: State = { sockets: new Map(), phase: "serving" };
  const server = createServer({
    headersTimeout,
    keepAliveTimeout,
    maxHeaderSize,
    connectionsCheckingInterval: checkEvery,
    requestTimeout: 0, // would end long uploads; watchBody does this for all others
    keepAlive: true,
    keepAliveInitialDelay: 30_000,
    // Not for h2c, which some clients offer with every request.
    shouldUpgradeCallback: ({ headers }) =>
      upgrade !== undefined && headers.upgrade?.toLowerCase() === "websocket",
  });
  server.maxConnections = maxConnections;
  server.maxHeadersCount = 100;
  server.setTimeout(idleTimeout);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    answerBadRequest(error, socket as Socket),
  );
  server.on("connection", (socket) => trackSocket(state, socket));
  server.on("request", (request, response) => {
    trackResponse(state, response, request.socket);
    if (hasBody(request)) watchBody(request, response, bodyTimeout);
    handler(request, response);
  });
  if (upgrade !== undefined) {
    server.on("upgrade", (request, socket, head) => {
      state.sockets.set(request.socket, { upgraded: true });
      upgrade(request, socket, head);
    });
  }
  states.set(server, state);
  return server;
}

/**
 * Stops a server: takes no new connection, lets running requests finish, tells clients to close (`Connection: close`),
 * and after `graceMs` ends what still runs. True when nothing had to be cut off.
 *
 * Unused connections stay open for `lingerMs`, since a request may already be on its way on them.
 */
export async function closeHttpServer(server: Server, graceMs = 30_000, lingerMs = 250): Promise<boolean> {
  const state = states.get(server);
  if (state === undefined) throw new TypeError("closeHttpServer is for servers of createHttpServer");
  if (!server.listening) return true;
  state.phase = "lingering";
  for (const response of running(state)) makeLast(state, response);
  let cut = false;
  const linger = setTimeout(() => closeUnused(state), Math.min(lingerMs, graceMs));
  const grace = setTimeout(() => {
    cut = running(state).length > 0;
    for (const socket of state.sockets.keys()) socket.destroy();
  }, graceMs);
  // http.Server's own close would drop unused connections at once, with the requests that are on their way.
  await new Promise<void>((done) => NetServer.prototype.close.call(server, () => done()));
  clearTimeout(linger);
  clearTimeout(grace);
  server.close(); // ends Node's timer that looks for overdue sockets
  return !cut;
}

/** Thrown when a server can't listen; the message is meant for the person at the terminal. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/** Starts listening; `setting` names the environment variable of the port for the message when that is taken. */
export async function listenHttp(
  server: Server,
  { port, host, setting }: { port: number; host: string; setting: string },
): Promise<AddressInfo> {
  await new Promise<void>((done, fail) => {
    const refuse = (error: NodeJS.ErrnoException) => fail(explain(error));
    server.once("error", refuse);
    server.listen({ port, host, backlog: 1_024 }, () => {
      server.off("error", refuse);
      done();
    });
  });
  return server.address() as AddressInfo;

  function explain({ code, message }: NodeJS.ErrnoException): ListenError {
    const reasons: Record<string, string> = {
      EADDRINUSE: `Port ${port} is taken by another program: stop that one, or set ${setting} to another port`,
      EACCES: `Port ${port} may not be used by this user: set ${setting} to a port above 1023`,
      EADDRNOTAVAIL: `${host} is no address of this machine: mend HOST`,
    };
    return new ListenError(reasons[code ?? ""] ?? `Can't listen on ${host} port ${port}: ${message}`);
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function trackSocket(state: State, socket: Socket): void {
  state.sockets.set(socket, {});
  socket.once("close", () => state.sockets.delete(socket));
}

function trackResponse(state: State, response: ServerResponse, socket: Socket): void {
  const entry = state.sockets.get(socket);
  if (entry !== undefined) entry.response = response;
  if (state.phase !== "serving") makeLast(state, response);
}

function makeLast(state: State, response: ServerResponse): void {
  response.shouldKeepAlive = false;
  response.once("close", () => {
    if (state.phase === "closing") closeUnused(state);
  });
}

function running(state: State): ServerResponse[] {
  return [...state.sockets.values()].flatMap(({ response }) => (isRunning(response) ? [response] : []));
}

/** With pipelining the latest response is sent last, so it stands for all of its socket. */
function isRunning(response: ServerResponse | undefined): response is ServerResponse {
  return response !== undefined && !response.writableFinished && !response.destroyed;
}

/** Leaves alone what a request runs on, and upgraded sockets, whose owner closes them. */
function closeUnused(state: State): void {
  state.phase = "closing";
  for (const [socket, { response, upgraded }] of state.sockets) {
    if (upgraded === true) continue;
    const unused = response === undefined ? socket.bytesRead === 0 : !isRunning(response);
    if (unused) socket.destroySoon();
  }
}
