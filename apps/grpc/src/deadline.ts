/** Hands the client's deadline on: nice-grpc says that a call is over, and only grpc-js by when it had to be. */
import { ServerInterceptingCall, type ServerInterceptor } from "@grpc/grpc-js";

/** Metadata of ours, in milliseconds since 1970. */
export const DEADLINE_KEY = "trefoil-deadline-ms";

export const stampDeadline = (({ requestStream, responseStream }, call) => {
  if (!requestStream && !responseStream) return call;
  const deadline = Number(call.getDeadline());
  if (!Number.isFinite(deadline)) return call;
  return new ServerInterceptingCall(call, {
    start: (next) =>
      next({
        onReceiveMetadata(metadata, proceed) {
          metadata.set(DEADLINE_KEY, String(deadline));
          proceed(metadata);
        },
      }),
  });
}) as ServerInterceptor;
