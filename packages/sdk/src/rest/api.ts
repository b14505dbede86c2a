/** The typed HTTP client that openapi-fetch makes of the contract's types. */
import type { paths } from "@trefoil/openapi/v2";
import createClient, { type Client } from "openapi-fetch";
import { connectionLost } from "../http/problem.ts";
import { LightRequest } from "./light-request.ts";
import { toQuery } from "./query.ts";

export type Api = Client<paths>;

/** How the shop is reached. */
export interface Reached {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
}

export function createApi({ baseUrl, fetch, headers }: Reached): Api {
  return createClient<paths>({
    baseUrl,
    headers,
    querySerializer: toQuery,
    Request: LightRequest as unknown as typeof Request,
    async fetch(request) {
      const { url, init } = request as unknown as LightRequest;
      try {
        return await fetch(url, init);
      } catch (error) {
        throw init.signal?.aborted ? error : connectionLost(url, error);
      }
    },
  });
}
