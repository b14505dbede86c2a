/** Which of several media types a client likes best (RFC 9110, section 12.5.1); Express knows how to tell. */
import type { IncomingMessage } from "node:http";
import express from "express";

/** One of `offered`, or undefined when the client takes none of them. */
export function accepts(request: IncomingMessage, offered: readonly string[]): string | undefined {
  const chosen = Reflect.apply(express.request.accepts, request, [offered]) as string | false;
  return chosen === false ? undefined : chosen;
}
