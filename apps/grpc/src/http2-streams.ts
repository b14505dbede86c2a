/**
 * What grpc-js keeps to itself of its HTTP/2 streams, as Node tells it to whoever asks: who accepts gzip, who pings
 * too often, and who has more time than it can count.
 */
import { subscribe } from "node:diagnostics_channel";
import type { IncomingHttpHeaders, ServerHttp2Session, ServerHttp2Stream } from "node:http2";
import { enforceKeepalive } from "./keepalive.ts";

interface Created {
  readonly stream: ServerHttp2Stream;
  readonly headers: IncomingHttpHeaders;
}

const acceptGzip = new WeakSet<ServerHttp2Stream>();
const sessions = new WeakSet<ServerHttp2Session>();
let watching = false;

/** Begins, once for the process: its HTTP/2 is all gRPC. */
export function watchStreams(): void {
  if (watching) return;
  watching = true;
  subscribe("http2.server.stream.created", (message) => {
    const { stream, headers } = message as Created;
    if (isBeyondTimers(headers["grpc-timeout"])) delete headers["grpc-timeout"];
    if (/\bgzip\b/.test(String(headers["grpc-accept-encoding"] ?? ""))) acceptGzip.add(stream);
    const session = stream.session as ServerHttp2Session | undefined;
    if (session === undefined || sessions.has(session)) return;
    sessions.add(session);
    enforceKeepalive(session);
  });
}

const MS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1_000 };
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** More than 24 days: grpc-js counts in 32 bits, and would take such a deadline for one that has passed. */
function isBeyondTimers(timeout: string | string[] | undefined): boolean {
  const [, count, unit = ""] = /^(\d{1,8})([HMS])$/.exec(String(timeout)) ?? [];
  return Number(count) * (MS[unit] ?? 0) > LONGEST_TIMER_MS;
}

/** Whether the client of a stream can read gzip. */
export function acceptsGzip(stream: ServerHttp2Stream): boolean {
  return acceptGzip.has(stream);
}
