/**
 * Tells the end of a client's stream from its breaking off. Node's HTTP/2 ends the readable side of a stream that was reset
 * before it says that it was reset, and a client on Node that cancels ends its stream first and resets it then: grpc-js takes
 * either for the client's "that is all", and an import that was broken off would look whole.
 */
import { ServerInterceptingCall, type ServerInterceptor } from "@grpc/grpc-js";
import { type BaseCall, isOver } from "./base-call.ts";

export const refuseCutOff = ((method, call) =>
  method.requestStream
    ? new ServerInterceptingCall(call, {
        start: (next) =>
          next({
            onReceiveHalfClose(proceed) {
              // A reset that was sent along with the end has been read by then; whoever was cut off hears of it as a cancellation.
              setImmediate(() => {
                if (!isOver(call as unknown as BaseCall)) proceed();
              });
            },
          }),
      })
    : call) as ServerInterceptor;
