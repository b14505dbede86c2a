/**
 * Tells the end of a client's stream from its breaking off. Node's HTTP/2 ends the readable side of a stream that was reset
 * before it says that it was reset, and a client on Node that cancels ends its stream first and resets it then: grpc-js takes
 * either for the client's "that is all", and an import that was broken off would look whole.
 */
import type { ServerHttp2Stream } from "node:http2";
import {
  ServerInterceptingCall,
  type ServerInterceptingCallInterface,
  type ServerInterceptor,
} from "@grpc/grpc-js";

export const refuseCutOff = ((method, call) =>
  method.requestStream
    ? new ServerInterceptingCall(call, {
        start: (next) =>
          next({
            onReceiveHalfClose(proceed) {
              // A reset that was sent along with the end has been read by then; whoever was cut off hears of it as a cancellation.
              setImmediate(() => {
                if (!isCutOff(call)) proceed();
              });
            },
          }),
      })
    : call) as ServerInterceptor;

/** grpc-js has no other way to tell. */
function isCutOff(call: ServerInterceptingCallInterface): boolean {
  const { stream } = call as unknown as { readonly stream: ServerHttp2Stream };
  return stream.aborted || stream.closed || stream.destroyed;
}
