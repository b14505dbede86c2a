/** The row of a watch: its events as responses, for many streams at once. */
import type { EventView, InputOf } from "@trefoil/domain";
import type { Event } from "@trefoil/proto";
import type { GrpcCall } from "../context.ts";
import { toEvent } from "../events/wire.ts";
import { type Desk, method, type Row } from "../row.ts";
import { heldOpen } from "./held-open.ts";
import { type AnyWatch, type News, newsOf } from "./news.ts";

/** What every watch answers with. */
interface Response {
  position: string;
  event: Event | undefined;
}

export function watching<O extends AnyWatch, Request>(
  operation: O,
  decode: (request: Request) => InputOf<O>,
): Row<Request, AsyncGenerator<Response, void, void>> {
  return method(operation, (request: Request, call: GrpcCall, { shop, streams }: Desk) =>
    heldOpen(streams, call, async function* (held) {
      for await (const news of newsOf(shop, { operation, input: decode(request), call }, held))
        yield toResponse(news);
    }),
  );
}

/** One for all streams that show the event. */
const responses = new WeakMap<EventView, Response>();

function toResponse({ position, event }: News): Response {
  if (event === undefined) return { position, event };
  let response = responses.get(event);
  if (response === undefined) {
    response = { position, event: toEvent(event) };
    responses.set(event, response);
  }
  return response;
}
