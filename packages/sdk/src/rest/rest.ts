/** The REST transport: one request for one attempt. */
import type { components } from "@trefoil/openapi/v2";
import { checkedUrl } from "../http/checked-url.ts";
import { headersOf } from "../http/headers.ts";
import { linesOf } from "../http/lines.ts";
import { fromProblem, readFailure, unexpected } from "../http/problem.ts";
import type { CallName } from "../operations.ts";
import type { Transport } from "../transport.ts";
import { type Api, createApi } from "./api.ts";
import { createCalls } from "./calls.ts";
import { rows } from "./table.ts";
import { uploadOf } from "./upload.ts";
import { watch } from "./watch.ts";
import { toImportSummary, toProduct } from "./wire.ts";

export interface RestOptions {
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface RestTransport extends Transport {
  /** All of REST v2, typed by its contract: `transport.api.GET("/v2/products", ...)`. It neither retries nor sends a token. */
  readonly api: Api;
}

const NDJSON = "application/x-ndjson";

/** `url`: where the shop answers, such as `http://127.0.0.1:8080`; a path in front of `/v2` belongs to it. */
export function rest(
  url: string,
  { fetch = globalThis.fetch, headers = {} }: RestOptions = {},
): RestTransport {
  const baseUrl = checkedUrl("rest", url);
  const reached = { baseUrl, fetch, headers };
  const api = createApi(reached);
  const calls = createCalls(reached);

  return {
    name: "rest",
    api,

    async call(operation, input, attempt) {
      const init = { headers: headersOf(attempt), signal: attempt.signal };
      try {
        return (await rows[operation as CallName](calls, input as never, init)) as never;
      } catch (error) {
        throw readFailure(error, baseUrl, attempt.signal);
      }
    },

    async *export(_operation, query, attempt) {
      const { data, error, response } = await api.GET("/v2/products/export", {
        headers: { ...headersOf(attempt), Accept: NDJSON },
        signal: attempt.signal,
        params: { query: query as object },
        parseAs: "stream",
      });
      if (!response.ok) throw fromProblem(response, error);
      if (!data) throw unexpected(response);
      try {
        for await (const line of linesOf(data)) yield toProduct(JSON.parse(line)) as never;
      } catch (error) {
        throw readFailure(error, baseUrl, attempt.signal);
      }
    },

    async *watch(operation, input, attempt) {
      try {
        yield* watch(api, { operation, input }, attempt);
      } catch (error) {
        throw readFailure(error, baseUrl, attempt.signal);
      }
    },

    async import(_operation, query, lines, attempt) {
      const upload = await uploadOf(lines);
      try {
        const { data, error, response } = await api.POST("/v2/products/import", {
          headers: { ...headersOf(attempt), "Content-Type": NDJSON },
          signal: attempt.signal,
          params: { query: query as object },
          body: upload.body as never,
          bodySerializer: (body: unknown) => body,
          duplex: "half",
        });
        if (!response.ok) throw fromProblem(response, error);
        return toImportSummary(data as components["schemas"]["ImportSummary"]);
      } catch (error) {
        upload.blame();
        throw readFailure(error, baseUrl, attempt.signal);
      } finally {
        upload.stop();
      }
    },
  };
}
