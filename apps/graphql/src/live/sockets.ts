/** The door for WebSockets: who may come in on the server's own port, how many, and how all of them leave. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { anonymous } from "@trefoil/domain";
import { type Asker, type Cors, clientAddress, refuseUpgrade } from "@trefoil/http";
import { addressKey } from "@trefoil/platform";
import { handleProtocols } from "graphql-ws";
import { type ServerOptions, type WebSocket, WebSocketServer } from "ws";
import type { Guest } from "./guest.ts";
import { LiveSocket } from "./live-socket.ts";
import type { Desk } from "./operation.ts";
import type { SocketLimits } from "./socket-limits.ts";
import { createSocketServer } from "./socket-server.ts";
import { createTally } from "./tally.ts";

export interface Sockets {
  /** Takes a request to upgrade at /graphql. */
  upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): boolean;
  /** Completes what runs, closes all sockets by 1001, and cuts off those who take longer over it. */
  close(graceMs: number): Promise<void>;
}

/** `closeTimeout` is missing in @types/ws. */
const DOOR: ServerOptions & { readonly closeTimeout: number } = {
  noServer: true,
  clientTracking: false,
  handleProtocols,
  /** Bytes of a message: a document of 2,000 tokens with its variables. */
  maxPayload: 64 * 1024,
  perMessageDeflate: false,
  /** A client has so many ms to answer that a socket is closed. */
  closeTimeout: 1_000,
};

export function createSockets(desk: Desk, limits: SocketLimits = {}): Sockets {
  const { front } = desk;
  const { perAddress = 200 } = limits;
  const addresses = createTally(perAddress);
  const open = new Map<LiveSocket, Promise<void>>();
  const server = createSocketServer(desk, limits);
  const door = new WebSocketServer(DOOR);

  front.process.metrics.gauge("graphql.sockets", { about: "Open WebSockets." }, () => [[open.size]]);
  const failed = (error: unknown) => front.process.log.error({ err: error }, "a socket failed by a bug");

  function enter(ws: WebSocket, request: IncomingMessage): void {
    const socket = new LiveSocket({ ws, connection: request.socket, pace: limits, failed });
    const asker: Asker = { request, caller: anonymous };
    const closed = server.opened(socket, { socket, asker } satisfies Guest);
    const forget = front.streams.add(socket);
    const left = new Promise<void>((done) => {
      ws.once("close", (code, reason) => {
        forget();
        open.delete(socket);
        closed(code, String(reason)).catch(failed).finally(done);
      });
    });
    open.set(socket, left);
  }

  return {
    upgrade(request, connection, head) {
      if (pathOf(request) !== "/graphql") return false;
      if (isForeign(request, front.cors)) {
        refuseUpgrade(connection, 403);
        return true;
      }
      const leave = addresses.enter(addressKey(clientAddress(request, front.admission.trusts)));
      if (leave === undefined) {
        refuseUpgrade(connection, 429);
        return true;
      }
      connection.once("close", leave);
      door.handleUpgrade(request, connection, head, (ws) => enter(ws, request));
      return true;
    },
    async close(graceMs) {
      for (const socket of open.keys()) socket.stop();
      const late = pause(graceMs, undefined, { ref: false });
      await Promise.race([Promise.all(open.values()), late]);
      for (const socket of open.keys()) socket.terminate();
    },
  };
}

/** Browsers ask no leave for a WebSocket; a page of another origin may have one where it may call the API. */
function isForeign({ headers: { origin, host } }: IncomingMessage, cors: Cors): boolean {
  if (origin === undefined || URL.parse(origin)?.host === host) return false;
  return cors.headersFor(origin).length === 0;
}

function pathOf({ url = "/" }: IncomingMessage): string {
  const mark = url.indexOf("?");
  return mark === -1 ? url : url.slice(0, mark);
}
