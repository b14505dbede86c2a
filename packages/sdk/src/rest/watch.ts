/** Live streams over REST: server-sent events, read as they arrive. */
import { headersOf } from "../http/headers.ts";
import { fromProblem, unexpected } from "../http/problem.ts";
import { serverSentEvents } from "../http/server-sent.ts";
import type { InputOf, WatchName } from "../operations.ts";
import type { Attempt, Watched } from "../transport.ts";
import type { Api } from "./api.ts";
import { path } from "./row.ts";
import { toEvent } from "./wire.ts";

type Init = { readonly headers: Record<string, string>; readonly signal: AbortSignal };

const paths: {
  readonly [Name in WatchName]: (api: Api, input: InputOf<Name>, init: Init) => Promise<Opened>;
} = {
  watchEvents: (api, query, init) =>
    api.GET("/v2/events/stream", { ...init, params: { query: query as object }, parseAs: "stream" }),
  watchOrder: (api, { id, ...query }, init) =>
    api.GET("/v2/orders/{id}/stream", {
      ...init,
      params: { path: path({ id }), query: query as object },
      parseAs: "stream",
    }),
  watchStock: (api, { productId, ...query }, init) =>
    api.GET("/v2/products/{productId}/stock/stream", {
      ...init,
      params: { path: path({ productId }), query: query as object },
      parseAs: "stream",
    }),
  watchMessages: (api, { orderId, ...query }, init) =>
    api.GET("/v2/orders/{orderId}/messages/stream", {
      ...init,
      params: { path: path({ orderId }), query: query as object },
      parseAs: "stream",
    }),
};

interface Opened {
  readonly data?: ReadableStream<Uint8Array> | null;
  readonly error?: unknown;
  readonly response: Response;
}

export async function* watch<Name extends WatchName>(
  api: Api,
  { operation, input }: { readonly operation: Name; readonly input: InputOf<Name> },
  attempt: Attempt,
): AsyncGenerator<Watched, void, undefined> {
  const headers = { ...headersOf(attempt), Accept: "text/event-stream" };
  const { data, error, response } = await paths[operation](api, input, { headers, signal: attempt.signal });
  if (!response.ok) throw fromProblem(response, error);
  if (!data) throw unexpected(response);
  yield* watchedIn(data);
}

async function* watchedIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Watched, void, undefined> {
  for await (const { data, id } of serverSentEvents(body)) {
    if (data !== "") {
      const event = toEvent(JSON.parse(data));
      yield { position: event.position, event };
    } else if (id !== undefined) yield { position: id };
  }
}
