/** HTTP agents that connect to addresses we have looked at ourselves, and to no other. They follow no proxy. */
import http from "node:http";
import https from "node:https";
import net from "node:net";
import type { Duplex } from "node:stream";
import tls from "node:tls";
import { isPublicAddress } from "@trefoil/domain";
import { addressesOf, NoPublicAddressError, type Resolve } from "./resolve-host.ts";

export interface ConnectRules {
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
  /** Certificates of authorities to trust instead of the usual ones; for tests. */
  readonly ca?: string | undefined;
}

export interface GuardedAgents {
  readonly http: http.Agent;
  readonly https: https.Agent;
  /** Closes all connections. */
  destroy(): void;
}

const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_MS = 4_000;
const IDLE_PER_HOST = 8;

type Created = (error: Error | null, socket?: Duplex) => void;

export function createGuardedAgents(rules: ConnectRules): GuardedAgents {
  const options = {
    keepAlive: true,
    keepAliveMsecs: IDLE_MS,
    timeout: IDLE_MS,
    maxFreeSockets: IDLE_PER_HOST,
  };
  const plain = Object.assign(new http.Agent(options), {
    createConnection(to: net.TcpNetConnectOpts, created: Created) {
      connectChecked(to, rules).then((socket) => created(null, socket), created);
    },
  });
  const secure = Object.assign(new https.Agent(options), {
    createConnection(to: net.TcpNetConnectOpts & tls.ConnectionOptions, created: Created) {
      connectChecked(to, rules).then((socket) => created(null, secureOver(socket, to, rules)), created);
    },
  });
  return {
    http: plain,
    https: secure,
    destroy() {
      plain.destroy();
      secure.destroy();
    },
  };
}

/** Connects to one of the addresses that the host has now. The connected socket is asked, too: it alone can't be mistaken. */
async function connectChecked(to: net.TcpNetConnectOpts, rules: ConnectRules): Promise<net.Socket> {
  const host = to.host ?? "";
  const addresses = await addressesOf(host, rules);
  const socket = await connect(host, to.port, addresses);
  if (rules.allowPrivate || isPublicAddress(socket.remoteAddress ?? "")) return socket;
  socket.destroy();
  throw new NoPublicAddressError(host);
}

function connect(host: string, port: number, addresses: readonly string[]): Promise<net.Socket> {
  const answer = addresses.map((address) => ({ address, family: net.isIP(address) }));
  const { promise, resolve, reject } = Promise.withResolvers<net.Socket>();
  const socket = net.connect({
    host,
    port,
    noDelay: true,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 1_000,
    // Asked for the name, it gives what we have looked at: there is no second answer that could be another one.
    lookup: (_name, _options, found) => (found as (error: null, all: typeof answer) => void)(null, answer),
  });
  const timer = setTimeout(() => socket.destroy(new Error("no connection in time")), CONNECT_TIMEOUT_MS);
  socket.once("error", reject);
  socket.once("connect", () => {
    socket.off("error", reject).on("error", () => undefined); // from now on its user's to hear
    resolve(socket);
  });
  return promise.finally(() => clearTimeout(timer));
}

/** The certificate must be the name's, whatever the address. */
function secureOver(socket: net.Socket, to: tls.ConnectionOptions, { ca }: ConnectRules): tls.TLSSocket {
  return tls.connect({
    socket,
    host: to.host ?? "",
    servername: to.servername ?? "",
    ALPNProtocols: ["http/1.1"],
    minVersion: "TLSv1.2",
    rejectUnauthorized: true,
    ...(ca !== undefined && { ca }),
  });
}
