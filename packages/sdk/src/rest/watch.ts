/** Live streams over REST: server-sent events, read as they arrive. */
import { connectionFailed } from "../errors.ts";
import type { InputOf, WatchName } from "../operations.ts";
import type { Attempt, Watched } from "../transport.ts";
import type { Api } from "./api.ts";
import { headersOf } from "./headers.ts";
import { linesOf } from "./lines.ts";
import { fromProblem, unexpected } from "./problem.ts";
import { path } from "./row.ts";
import { toEvent } from "./wire.ts";

/** The shop says something every 15 seconds: after so much silence the connection is dead, whatever it looks like. */
const SILENCE_MS = 50_000;

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
  yield* watchedIn(linesOf(whileHeard(data)));
}

/** Fields of an event, one a line, ended by an empty line; a line that begins with a colon is a sign of life. */
async function* watchedIn(lines: AsyncIterable<string>): AsyncGenerator<Watched, void, undefined> {
  let position: string | undefined;
  let data = "";
  for await (const line of lines) {
    if (line.startsWith("data:")) data += line.slice(5);
    else if (line.startsWith("id:")) position = line.slice(3).trim();
    if (line !== "") continue;
    if (data !== "") {
      const event = toEvent(JSON.parse(data));
      yield { position: event.position, event };
    } else if (position !== undefined) yield { position };
    position = undefined;
    data = "";
  }
}

/** The same bytes, until there is too long a silence. */
function whileHeard(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        timer = setTimeout(() => {
          controller.error(connectionFailed(`Nothing was heard for ${SILENCE_MS} ms.`));
          reader.cancel().catch(() => {});
        }, SILENCE_MS);
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } finally {
          clearTimeout(timer);
        }
      },
      async cancel(reason) {
        clearTimeout(timer);
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
