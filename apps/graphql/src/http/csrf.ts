/** Refuses what a web page could make a browser send without asking first (Fetch standard, CORS-safelisted requests). */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { RequestError } from "../errors.ts";

/** A request with one of these is preceded by a preflight; the first two are Apollo's. */
const PREFLIGHTED = ["apollo-require-preflight", "x-apollo-operation-name", "authorization"];
const SAFELISTED = /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(?:;|$)/i;

/**
 * Apollo's rule, for browsers: what else sends such a request is nobody's page. Of reads alone: a POST is taken with
 * `Content-Type: application/json` only, which is preflighted.
 */
export function refuseForgery({ headers }: IncomingMessage): void {
  const type = headers["content-type"];
  if (type !== undefined && !SAFELISTED.test(type)) return;
  if (PREFLIGHTED.some((name) => headers[name] !== undefined && headers[name] !== "")) return;
  if (fromForeignPage(headers)) throw new RequestError("CSRF_BLOCKED");
}

/** Browsers say where a request comes from; those before 2023 say only that they are browsers. */
function fromForeignPage(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  return headers.origin !== undefined || (headers["user-agent"] ?? "").startsWith("Mozilla/");
}
