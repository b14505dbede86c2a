/** Holds every answer of a test against the contract: status, headers, media type, body, and reasons. */
import {
  type Answer,
  compileResponseValidator,
  compileSharedResponseValidator,
  type OpenApiDocument,
  responseOf,
  v1Document,
  v2Document,
} from "@trefoil/openapi";
import { v1Contract } from "../v1/contract.ts";
import { v2Contract } from "../v2.ts";

interface Told extends Answer {
  readonly method: string;
  /** With its query. */
  readonly url: string;
}

/** Sentences about what breaks the contract. */
export function contractFaults(told: Told): string[] {
  const url = new URL(told.url, "http://shop.example");
  const isV1 =
    url.pathname.startsWith("/v1/") || (!url.pathname.startsWith("/v2/") && "deprecation" in told.headers);
  const contract = isV1 ? v1Contract : v2Contract;
  const path = /^\/(?:v\d\/|health)/.test(url.pathname)
    ? url.pathname
    : `/${isV1 ? "v1" : "v2"}${url.pathname}`;
  const found = contract.matchPath(path);
  const operation = found?.value.operations.get(told.method);
  const answer = { ...told, headers: { ...told.headers, "content-type": plainType(told) } };
  if (told.method === "OPTIONS") return told.status === 204 ? [] : [`OPTIONS answered ${told.status}`];
  if (operation === undefined && told.status < 400) return []; // a page beside the API
  if (operation === undefined) return sharedFaults(isV1 ? v1Document : v2Document, answer);
  const asked = { method: told.method, fields: list(url, "fields"), include: list(url, "include") };
  return compileResponseValidator(operation)(answer, asked);
}

/** Paths and methods that no operation has. */
function sharedFaults(document: OpenApiDocument, answer: Answer): string[] {
  const name =
    answer.status === 405 ? "MethodNotAllowed" : answer.status === 414 ? "UriTooLong" : "RouteNotFound";
  if (!(name in (document.components["responses"] ?? {}))) return [];
  const response = responseOf(document, answer.status, { $ref: `#/components/responses/${name}` });
  return compileSharedResponseValidator(v2Contract.schemas, response)(answer);
}

/** The vendor's media type is JSON too. */
function plainType({ headers }: Answer): string {
  return String(headers["content-type"] ?? "").replace(
    /application\/vnd\.trefoil\.v\d\+json/,
    "application/json",
  );
}

function list(url: URL, name: string): string[] | undefined {
  return url.searchParams.get(name)?.split(",");
}
