/** What grpc-js keeps to itself of its HTTP/2 streams, as Node tells it to whoever asks: who accepts gzip, and who pings too often. */
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
    if (/\bgzip\b/.test(String(headers["grpc-accept-encoding"] ?? ""))) acceptGzip.add(stream);
    const session = stream.session as ServerHttp2Session | undefined;
    if (session === undefined || sessions.has(session)) return;
    sessions.add(session);
    enforceKeepalive(session);
  });
}

/** Whether the client of a stream can read gzip. */
export function acceptsGzip(stream: ServerHttp2Stream): boolean {
  return acceptGzip.has(stream);
}
