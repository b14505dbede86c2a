/** A client that speaks HTTP/2 by hand, so that it can do what no client of gRPC would. */
import type { EventEmitter } from "node:events";
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  type OutgoingHttpHeaders,
} from "node:http2";
import { Status } from "nice-grpc";

/** Runs `work` with a connection of its own. */
export async function withSession<T>(
  address: string,
  work: (session: ClientHttp2Session) => Promise<T>,
  options: { readonly initialWindowSize?: number } = {},
): Promise<T> {
  const session = connect(`http://${address}`, {
    settings: options,
    strictSingleValueFields: false,
  } as never);
  session.on("error", () => undefined);
  try {
    return await work(session);
  } finally {
    session.destroy();
  }
}

/** Fulfils when it is closed, for whatever reason. */
export function closing(connection: EventEmitter): Promise<void> {
  return new Promise((closed) => connection.once("close", () => closed()));
}

/** `catalog.v1.CatalogService/GetProduct`, or a whole path. Nothing is sent but headers. */
export function begin(
  session: ClientHttp2Session,
  method: string,
  headers: OutgoingHttpHeaders = {},
): ClientHttp2Stream {
  const path = method.startsWith("/") ? method : `/trefoil.${method}`;
  const own = { ":method": "POST", ":path": path, "content-type": "application/grpc", te: "trailers" };
  return session.request({ ...own, ...headers }).on("error", () => undefined);
}

/** A message as it goes over the wire. `length` is what its prefix says. */
export function framed(message: Uint8Array, { flag = 0, length = message.length } = {}): Buffer {
  const prefix = Buffer.alloc(5);
  prefix.writeUInt8(flag);
  prefix.writeUInt32BE(length, 1);
  return Buffer.concat([prefix, message]);
}

export interface RawAnswer {
  readonly code: string;
  readonly message: string;
  readonly reason: string | undefined;
  /** As text, of which some can be read. */
  readonly details: string;
  readonly body: Buffer;
}

/** What the server says, whether it reads all of the request or not. */
export async function answerTo(stream: ClientHttp2Stream): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  let told: Record<string, unknown> = {};
  const take = (headers: object) => void (told = { ...told, ...headers });
  stream.on("response", take).on("trailers", take);
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  await closing(stream);
  const details = Buffer.from(String(told["grpc-status-details-bin"] ?? ""), "base64").toString("latin1");
  return {
    code:
      told["grpc-status"] === undefined
        ? `none, ${stream.rstCode}`
        : (Status[Number(told["grpc-status"])] as string),
    message: decodeURIComponent(String(told["grpc-message"] ?? "")),
    reason: /google\.rpc\.ErrorInfo.*?([A-Z]{3}[A-Z_]+)/s.exec(details)?.[1],
    details,
    body: Buffer.concat(chunks),
  };
}
