/** What goes from HTTP headers to metadata and back, and what web pages of other origins may send and see. */
import { cors as connectCors } from "@connectrpc/connect";
import type { Exchange } from "@trefoil/http";
import { Metadata } from "nice-grpc";
import { DEADLINE_KEY } from "../deadline.ts";

const TAKEN = ["authorization", "idempotency-key", "x-forwarded-for"];

/** Of the call that answers this request: under its trace, by its deadline. Other headers stay outside. */
export function metadataOf({ request, traceparent, requestId }: Exchange, timeoutMs?: number): Metadata {
  const metadata = Metadata({ traceparent, "x-request-id": requestId });
  for (const name of TAKEN) {
    const value = request.headers[name];
    if (value !== undefined) metadata.set(name, String(value));
  }
  if (timeoutMs !== undefined) metadata.set(DEADLINE_KEY, String(Date.now() + timeoutMs));
  return metadata;
}

/** Texts alone: the one binary value there is, an error's details, has a place of its own. */
export function headersOf(metadata: Metadata): Headers {
  const headers = new Headers();
  for (const [name, values] of metadata) {
    for (const value of values) if (typeof value === "string") headers.append(name, value);
  }
  return headers;
}

const more: Readonly<Record<string, readonly string[]>> = {
  "Access-Control-Allow-Headers": connectCors.allowedHeaders,
  "Access-Control-Expose-Headers": connectCors.exposedHeaders,
};

/** Headers, names and values in turn, with what Connect's protocols need besides in those of CORS. */
export function widened(headers: readonly string[]): string[] {
  return headers.map((value, at) => {
    const added = at % 2 === 1 ? more[headers[at - 1] as string] : undefined;
    return added === undefined ? value : [value, ...added].join(", ");
  });
}
