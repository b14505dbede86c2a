/** Bounds the time that a request's body may take, so that a byte now and then does not hold a socket for ever. */
import type { IncomingMessage, ServerResponse } from "node:http";

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/** Lets this request's body take any time in all, as a streamed upload does; silence still ends it (`idleTimeout`). */
export function allowSlowBody(request: IncomingMessage): void {
  clearTimeout(timers.get(request));
}

/** Answers 408 and closes when the body is not complete in time. */
export function watchBody(request: IncomingMessage, response: ServerResponse, timeoutMs: number): void {
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (response.headersSent) request.destroy();
    else refuse(request, response);
  }, timeoutMs);
  timers.set(request, timer);
  const stop = () => clearTimeout(timer);
  request.once("end", stop);
  request.once("close", stop);
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(408, { "Content-Type": "application/problem+json", Connection: "close" });
  response.end(JSON.stringify({ type: "about:blank", title: "Request Timeout", status: 408 }), () =>
    request.destroy(),
  );
}
