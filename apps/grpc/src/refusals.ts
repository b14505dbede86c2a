/** Calls that are refused at the wire, before there is anything to answer them by: with a reason, and a line in the log, like others. */
import { constants } from "node:http2";
import { Metadata as GrpcMetadata } from "@grpc/grpc-js";
import type { ShopError } from "@trefoil/domain";
import { Metadata } from "nice-grpc";
import type { Witness } from "./access-log.ts";
import type { BaseCall } from "./base-call.ts";
import { GrpcCall } from "./context.ts";
import { tell } from "./errors.ts";

export type Refuse = (base: BaseCall, path: string, error: ShopError) => void;

export function createRefuse(witness: Witness): Refuse {
  return (base, path, error) => {
    const call = callOf(base, path);
    const { code, message, trailer } = tell(error, call);
    const metadata = new GrpcMetadata();
    for (const [name, value] of trailer) metadata.set(name, Buffer.isBuffer(value) ? value : String(value));
    metadata.set("x-request-id", call.requestId);
    metadata.set("traceparent", call.traceparent);
    // Whoever has not ended his request could keep the stream open for as long as he likes. The answer must have gone out.
    const { stream } = base;
    stream.once("finish", () => setImmediate(() => stream.close(constants.NGHTTP2_NO_ERROR)));
    base.sendStatus({ code, details: message, metadata });
    witness(call, code);
  };
}

/** As nice-grpc would have given it to us. */
export function callOf(base: BaseCall, path: string): GrpcCall {
  return new GrpcCall(path, {
    metadata: Metadata(base.metadata.getMap()),
    peer: base.getPeer(),
    signal: new AbortController().signal,
  });
}
