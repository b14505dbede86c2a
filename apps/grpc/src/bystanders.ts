/**
 * What happens round calls of services that are no part of the shop, Health and reflection: nobody is asked who he is, and
 * nothing is spent, but their streams are among the caller's, and what can't be read is his fault.
 */
import type { LiveStreams } from "@trefoil/http";
import type { ServerMiddleware } from "nice-grpc";
import { GrpcCall, originOf } from "./context.ts";
import { readable } from "./decoding.ts";
import { asStatus, tell } from "./errors.ts";

export function countStreams(streams: LiveStreams): ServerMiddleware {
  return async function* count(asked, context) {
    const call = new GrpcCall(asked.method.path, originOf(context));
    let leave: (() => void) | undefined;
    try {
      if (asked.responseStream) leave = streams.enter(call);
      const request = asked.requestStream ? eachReadable(asked.request) : readable(asked.request);
      return yield* asked.next(request as never, context) as AsyncGenerator<never, never>;
    } catch (error) {
      throw asStatus(tell(error, call), context);
    } finally {
      leave?.();
    }
  };
}

async function* eachReadable<Request>(requests: AsyncIterable<Request>): AsyncGenerator<Request> {
  for await (const request of requests) yield readable(request);
}
