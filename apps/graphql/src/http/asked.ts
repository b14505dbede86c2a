/** Reads the parameters of a request: from a body of JSON, or from the query of the URL. */
import { invalidInput } from "@trefoil/domain";
import { checkMediaType, EdgeError, type Exchange, hasBody, readJson, readJsonBody } from "@trefoil/http";
import { RequestError } from "../errors.ts";
import type { Asked } from "../execution/asked.ts";
import { refuseForgery } from "./csrf.ts";

const TAKEN = ["application/json"];

/** CSRF_BLOCKED, UNSUPPORTED_MEDIA_TYPE, MALFORMED_JSON, MALFORMED_REQUEST, BATCHING_NOT_SUPPORTED, BODY_TOO_LARGE. */
export async function readAsked(exchange: Exchange): Promise<Asked> {
  const { request, query } = exchange;
  if (request.method !== "POST") {
    refuseForgery(request);
    return askedByUrl(query);
  }
  if (!hasBody(request) && request.headers["content-type"] !== undefined)
    throw malformed("There is no body.");
  checkMediaType(request, TAKEN);
  return asObject(await readJsonBody(request));
}

function asObject(body: unknown): Asked {
  if (Array.isArray(body)) throw new RequestError("BATCHING_NOT_SUPPORTED");
  if (typeof body !== "object" || body === null) throw malformed("The body must be a JSON object.");
  return body;
}

function askedByUrl(query: string): Asked {
  const given = new URLSearchParams(query);
  return {
    query: once(given, "query"),
    documentId: once(given, "documentId"),
    operationName: once(given, "operationName"),
    variables: jsonOf(given, "variables"),
    extensions: jsonOf(given, "extensions"),
  };
}

function once(given: URLSearchParams, name: string): string | undefined {
  const values = given.getAll(name);
  if (values.length > 1) throw malformed(`\`${name}\` is given more than once.`);
  return values[0];
}

function jsonOf(given: URLSearchParams, name: string): unknown {
  const text = once(given, name);
  if (text === undefined || text === "") return undefined;
  const read = readJson(text);
  if ("value" in read) return read.value;
  if ("violations" in read) throw invalidInput(read.violations);
  throw new EdgeError("MALFORMED_JSON", `\`${name}\` is not JSON: ${read.malformed}.`);
}

function malformed(detail: string): RequestError {
  return new RequestError("MALFORMED_REQUEST", detail);
}
