/**
 * Calls that are asked once and answered once, taken from grpc-js nearest to the wire. It reads them, with its limits, its
 * compression and its deadlines; what stands between its wire and a handler, its own and nice-grpc's, costs more than the work.
 */
import { Metadata, type ServerInterceptingCallInterface, type ServerInterceptor } from "@grpc/grpc-js";
import { Status } from "nice-grpc";
import { type BaseCall, type BaseListener, PREFIX } from "./base-call.ts";
import { closingOf } from "./closing.ts";
import { GrpcCall } from "./context.ts";
import { readable } from "./decoding.ts";
import type { Told } from "./errors.ts";
import { acceptsGzip } from "./http2-streams.ts";
import type { Once } from "./once.ts";
import { type Answering, UnaryContext } from "./unary-methods.ts";
import { WireOrigin } from "./wire-origin.ts";

/** By path; other calls pass. It must be the last interceptor, and the others may not wrap these calls. */
export function answerUnary(methods: ReadonlyMap<string, Answering>, once: Once): ServerInterceptor {
  return (({ path }, call) => {
    const answering = methods.get(path);
    if (answering === undefined) return call;
    const base = call as unknown as BaseCall;
    // It is told to start with a listener that would make the call one of grpc-js's handlers.
    const start = () => {
      const listener = listening(base, path, answering, once);
      readAtOnce(base, listener);
      base.start(listener);
    };
    return { start } as Pick<ServerInterceptingCallInterface, "start">;
  }) as ServerInterceptor;
}

const NOTHING = Symbol("no request yet");

function listening(base: BaseCall, path: string, answering: Answering, once: Once): BaseListener {
  const origin = new WireOrigin(base);
  let request: unknown = NOTHING;
  return {
    onReceiveMetadata: () => base.startRead(),
    onReceiveMessage(message) {
      if (request !== NOTHING) return refuseCount(base, `${path} takes one request, and more have come.`);
      request = message;
      base.startRead();
    },
    onReceiveHalfClose() {
      // It was refused meanwhile, or its client is gone.
      if (base.checkCancelled()) return;
      if (request === NOTHING) return refuseCount(base, `${path} takes a request, and none has come.`);
      const context = new UnaryContext(new GrpcCall(path, origin), origin);
      void once(context.call, () => answering(readable(request), context), {
        answer(value) {
          answer(base, value, context);
          origin.forget();
        },
        refuse(told) {
          origin.forget();
          refuse(base, told, context);
        },
      });
    },
    onCancel: () => origin.leave(),
  };
}

/** Almost every request comes whole, in one piece and as it is: it needs none of the turns of grpc-js's queue. All others go there. */
function readAtOnce(base: BaseCall, { onReceiveMessage, onReceiveHalfClose }: BaseListener): void {
  const { handleDataFrame, handleEndEvent, maxReceiveMessageSize } = base;
  let whole: Buffer | undefined;
  base.handleDataFrame = (data) => {
    const before = whole;
    whole = before === undefined && isWhole(data, maxReceiveMessageSize) ? data : undefined;
    if (whole !== undefined) return;
    base.handleDataFrame = handleDataFrame;
    if (before !== undefined) handleDataFrame.call(base, before);
    handleDataFrame.call(base, data);
  };
  base.handleEndEvent = () => {
    if (whole === undefined) return handleEndEvent.call(base);
    if (base.checkCancelled()) return;
    base.callEventTracker?.addMessageReceived();
    onReceiveMessage(base.handler.deserialize(whole.subarray(PREFIX)));
    onReceiveHalfClose();
  };
}

function isWhole(data: Buffer, maxSize: number): boolean {
  const length = data.length - PREFIX;
  return length >= 0 && length <= maxSize && data[0] === 0 && data.readUInt32BE(1) === length;
}

/** As gRPC's own libraries have it. */
function refuseCount(base: BaseCall, details: string): void {
  base.sendStatus({ code: Status.UNIMPLEMENTED, details, metadata: null });
}

/** All of it at once; grpc-js would wait for the message to be written before it ends the stream. */
function answer(base: BaseCall, value: unknown, context: UnaryContext): void {
  if (base.checkCancelled()) return;
  const { stream, callEventTracker } = base;
  const message = base.serializeMessage(value);
  const { header, trailer } = context.said();
  begin(base, header);
  base.wantTrailers = true;
  stream.on("wantTrailers", () => {
    base.streamEnded = true;
    callEventTracker?.addMessageSent();
    callEventTracker?.onStreamEnd(true);
    callEventTracker?.onCallEnd(OK);
    stream.sendTrailers({ "grpc-status": "0", ...trailer?.toHttp2Headers(), ...closingOf(context.call) });
    base.notifyOnCancel();
  });
  stream.end(message);
}

/** What grpc-js would send, less its `grpc-encoding: identity`, and not made anew. */
function begin(base: BaseCall, header: Metadata | undefined): void {
  const { stream } = base;
  if (header !== undefined || acceptsGzip(stream)) return base.sendMetadata(header ?? new Metadata());
  base.metadataSent = true;
  stream.respond(HEADERS, { waitForTrailers: true });
}

const HEADERS = {
  ":status": 200,
  "content-type": "application/grpc+proto",
  "grpc-accept-encoding": "identity,deflate,gzip",
};
const OK = { code: Status.OK, details: "", metadata: null };

export function refuse(base: BaseCall, { code, message, trailer }: Told, context: UnaryContext): void {
  const metadata = context.said().trailer ?? new Metadata();
  for (const [name, value] of trailer)
    metadata.set(name, typeof value === "string" ? value : Buffer.from(value));
  for (const [name, value] of Object.entries(closingOf(context.call))) metadata.set(name, value);
  base.sendStatus({ code, details: message, metadata });
}
