/**
 * What grpc-js leaves open on its HTTP/2 servers: how many connections there may be, that they speak HTTP/2 at all, who pings
 * too often, who reads gzip, and what is wrong with a call's headers, some of which it drops or joins in silence.
 */
import { EventEmitter } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Http2Server, IncomingHttpHeaders, ServerHttp2Session, ServerHttp2Stream } from "node:http2";
import { invalidField, type ShopError } from "@trefoil/domain";
import { refuseDoubledHeaders } from "@trefoil/http";
import { DEADLINE_KEY } from "./deadline.ts";
import { enforceKeepalive } from "./keepalive.ts";

/** As HTTP has it. */
const MAX_CONNECTIONS = 10_000;
/** For the first bytes of HTTP/2. */
const PREFACE_MS = 10_000;

/** Before its first connection. */
export function guardServer(server: Http2Server, { prefaceMs = PREFACE_MS } = {}): void {
  server.maxConnections = MAX_CONNECTIONS;
  server.on("session", (session) => {
    enforceKeepalive(session);
    requirePreface(session, prefaceMs);
  });
  // grpc-js has its own listener already, and must read what is mended here.
  server.prependListener("stream", (stream, headers, _flags, rawHeaders) =>
    inspect(stream as ServerHttp2Stream, headers, rawHeaders),
  );
}

function requirePreface(session: ServerHttp2Session, limitMs: number): void {
  const timer = setTimeout(() => session.destroy(), limitMs).unref();
  const spoken = () => clearTimeout(timer);
  session.once("remoteSettings", spoken);
  session.once("close", spoken);
}

const acceptGzip = new WeakSet<ServerHttp2Stream>();
const faults = new WeakMap<ServerHttp2Stream, ShopError>();

function inspect(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, rawHeaders: string[]): void {
  stream.on("close", letGo);
  // It is ours alone to say.
  delete headers[DEADLINE_KEY];
  for (const name of TELLING) if (!isLegal(headers[name])) headers[name] = "";
  if (/\bgzip\b/.test(String(headers["grpc-accept-encoding"] ?? ""))) acceptGzip.add(stream);
  const tells = TELLING.some((name) => headers[name] !== undefined);
  const fault = timeoutFault(headers) ?? (tells ? doubled(headers, rawHeaders) : undefined);
  if (fault !== undefined) faults.set(stream, fault);
}

/**
 * Node's handle of a stream holds the stream until the next full collection, and with it whatever its listeners hold, all of
 * the call: measured, a fifth of all garbage then outlives the young generation. Nothing is told of a stream after its close.
 */
function letGo(this: ServerHttp2Stream): void {
  const { removeAllListeners } = EventEmitter.prototype;
  // As long as the stream itself hears of each removal, they go one by one.
  removeAllListeners.call(this, "removeListener");
  removeAllListeners.call(this);
  this.on("error", ignore);
}

const ignore = () => undefined;

/** grpc-js drops what is not printable ASCII: a call with such a token or key would be one without. Nothing at all is refused. */
const TELLING = ["authorization", "idempotency-key"];

function isLegal(value: string | string[] | undefined): boolean {
  return value === undefined || /^[ -~]*$/.test(String(value));
}

function doubled(headers: IncomingHttpHeaders, rawHeaders: string[]): ShopError | undefined {
  try {
    refuseDoubledHeaders({ headers, rawHeaders } as IncomingMessage);
    return undefined;
  } catch (error) {
    return error as ShopError;
  }
}

const MS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1_000 };
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * grpc-js calls what it can't read INTERNAL, and takes more than 24 days, which it counts in 32 bits, for a deadline that has
 * passed: it is to see neither.
 */
function timeoutFault(headers: IncomingHttpHeaders): ShopError | undefined {
  const timeout = headers["grpc-timeout"];
  if (timeout === undefined) return undefined;
  const [, count, unit = ""] = /^(\d{1,8})([HMSmun])$/.exec(String(timeout)) ?? [];
  if (count !== undefined && Number(count) * (MS[unit] ?? 0) <= LONGEST_TIMER_MS) return undefined;
  delete headers["grpc-timeout"];
  if (count !== undefined) return undefined;
  return invalidField("grpc-timeout", "INVALID_FORMAT", "must be 1 to 8 digits and one of H, M, S, m, u, n");
}

/** What is wrong with the headers of a call. */
export function faultOf(stream: ServerHttp2Stream): ShopError | undefined {
  return faults.get(stream);
}

/** Whether the client of a stream can read gzip. */
export function acceptsGzip(stream: ServerHttp2Stream): boolean {
  return acceptGzip.has(stream);
}
