/**
 * Compresses large responses for clients that can read gzip. grpc-js reads what is compressed and never compresses what it
 * sends.
 */
import { constants, gzipSync } from "node:zlib";
import type { ServerInterceptor } from "@grpc/grpc-js";
import { type BaseCall, PREFIX } from "./base-call.ts";
import { acceptsGzip } from "./http2-streams.ts";

/** Below this a message hardly shrinks. */
const MIN_COMPRESSED = 1_024;

export const compressResponses = ((_method, call) => {
  const base = call as unknown as BaseCall;
  if (!acceptsGzip(base.stream)) return call;
  const { serializeMessage, sendMetadata } = base;
  base.sendMetadata = (metadata) => {
    metadata.set("grpc-encoding", "gzip");
    sendMetadata.call(base, metadata);
  };
  base.serializeMessage = (message) => compressed(serializeMessage.call(base, message));
  return call;
}) as ServerInterceptor;

function compressed(framed: Buffer): Buffer {
  if (framed.length < MIN_COMPRESSED) return framed;
  const body = gzipSync(framed.subarray(PREFIX), { level: constants.Z_BEST_SPEED });
  const prefix = Buffer.alloc(PREFIX);
  prefix.writeUInt8(1, 0);
  prefix.writeUInt32BE(body.length, 1);
  return Buffer.concat([prefix, body]);
}
