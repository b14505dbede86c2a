/** Requests of the rows, asked and answered in JSON: typed as openapi-fetch types them, without what it costs (ADR 28). */
import { connectionLost } from "../http/problem.ts";
import type { Api, Reached } from "./api.ts";
import { toQuery } from "./query.ts";

/** Of openapi-fetch's options these know `params`, `headers`, `body` and `signal`. */
export type Calls = Pick<Api, "GET" | "POST" | "PATCH" | "DELETE">;

type Headers = Readonly<Record<string, string | undefined>>;

interface Asked {
  readonly params?: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Headers;
  };
  readonly headers?: Headers;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

interface Answered {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

export function createCalls({ baseUrl, fetch, headers: always }: Reached): Calls {
  const base = baseUrl.replace(/\/$/, "");

  async function send(method: string, template: string, asked: Asked = {}): Promise<Answered> {
    const { params = {}, headers, body, signal } = asked;
    const url = base + addressOf(template, params);
    const init: RequestInit = { headers: merged(body, [always, headers, params.header]) };
    // What is left out fetch need not check.
    if (method !== "GET") init.method = method;
    if (signal !== undefined) init.signal = signal;
    if (body !== undefined) init.body = JSON.stringify(body);
    let response: Response;
    try {
      response = await fetch(url, init);
    } catch (error) {
      throw signal?.aborted ? error : connectionLost(url, error);
    }
    const text = await response.text();
    if (!response.ok) return { error: jsonOr(text), response };
    return { data: text === "" ? undefined : JSON.parse(text), response };
  }

  const by = (method: string) => (template: string, asked?: Asked) => send(method, template, asked);
  return { GET: by("GET"), POST: by("POST"), PATCH: by("PATCH"), DELETE: by("DELETE") } as unknown as Calls;
}

function addressOf(template: string, { path, query }: NonNullable<Asked["params"]>): string {
  let address = template;
  for (const name in path) address = address.replace(`{${name}}`, encodeURIComponent(path[name] as string));
  const text = query === undefined ? "" : toQuery(query);
  return text === "" ? address : `${address}?${text}`;
}

/** The last of those that have the same name, however it is written. */
function merged(body: unknown, all: readonly (Headers | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers["content-type"] = "application/json";
  for (const some of all) {
    for (const name in some) {
      const value = some[name];
      if (value !== undefined) headers[name.toLowerCase()] = value;
    }
  }
  return headers;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
