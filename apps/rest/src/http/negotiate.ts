/** Whether the client accepts what a row answers with (RFC 9110, section 12.5.1). */

import { accepts, EdgeError, type Exchange } from "@trefoil/http";
import type { Served } from "./version.ts";

/** What most clients send, and JSON suits. */
const anything = new Set([undefined, "*/*", "application/json", "application/json, text/plain, */*"]);

/** Sets the media type of the answer. NOT_ACCEPTABLE before anything is done. */
export function negotiate(exchange: Exchange, { row, mediaTypes }: Served): void {
  const { accept } = exchange.request.headers;
  if (row.answers === undefined && anything.has(accept)) return;
  const offered = row.answers ?? mediaTypes;
  const chosen = accepts(exchange.request, offered);
  if (chosen === undefined)
    throw new EdgeError("NOT_ACCEPTABLE", `The path answers with ${offered.join(" or ")}.`);
  if (row.answers === undefined) exchange.mediaType = chosen;
}
