/** The row of a live stream: the events of a watch as server-sent events. */
import { type AnyOperation, type EventView, type InputOf, ShopError } from "@trefoil/domain";
import { type Exchange, statusOf } from "@trefoil/http";
import { EventStream } from "../http/event-stream.ts";
import type { Desk, Row } from "../row.ts";
import { toEvent } from "./wire.ts";

const EVENT_STREAM = "text/event-stream";

/** Proxies are asked not to gather what they pass on. */
const LIVE = ["Content-Type", EVENT_STREAM, "Cache-Control", "no-store", "X-Accel-Buffering", "no"];

type AnyWatch = Extract<AnyOperation, { kind: "watch" }>;

export function watching<O extends AnyWatch, Request>(
  operation: O,
  decode: (request: Request) => InputOf<O>,
): Row<Request> {
  return {
    operation,
    streams: true,
    answers: [EVENT_STREAM],
    async serve(request, exchange, desk) {
      const leave = desk.streams.enter(exchange);
      try {
        await stream(operation, decode(request), exchange, desk);
      } finally {
        leave();
      }
      return undefined;
    },
  };
}

/** Rejects only while nothing has been sent. */
async function stream(
  operation: AnyWatch,
  input: unknown,
  exchange: Exchange,
  { shop, streams, responder }: Desk,
): Promise<void> {
  const { request } = exchange;
  const sentBefore = request.socket.bytesWritten;
  const live = new EventStream({
    exchange,
    headers: () => [...responder.headersOf(exchange), ...LIVE],
    text: eventText,
    endsAt: streams.endOf(exchange),
  });
  exchange.reached = (position) => {
    live.reached(position);
    if (request.method === "HEAD") exchange.abort(new Error("HEAD is answered"));
  };
  const remove = streams.add(live);
  try {
    await relay(shop.stream(operation, input, exchange)[Symbol.asyncIterator](), live);
    // Without a beginning it can only have been stopped.
    if (!live.begun) throw new ShopError("OVERLOADED", "This server is about to stop.");
  } catch (error) {
    if (!live.begun) throw error;
    if (!exchange.signal.aborted)
      exchange.brokenWith = error instanceof ShopError ? statusOf(error.reason) : 500;
  } finally {
    remove();
  }
  live.end();
  responder.abandon(exchange, request.socket.bytesWritten - sentBefore);
}

/** Many streams show the same event: its text is written once for all of them. */
const texts = new WeakMap<EventView, string>();

function eventText(event: EventView): string {
  let text = texts.get(event);
  if (text === undefined) {
    const { position, type } = event;
    text = `id: ${position}\nevent: ${type}\ndata: ${JSON.stringify(toEvent(event))}\n\n`;
    texts.set(event, text);
  }
  return text;
}

/** One event after the other, each when there is room for it. */
async function relay(events: AsyncIterator<EventView>, live: EventStream): Promise<void> {
  try {
    for (let next = await events.next(); next.done !== true; next = await events.next()) {
      if (!live.send(next.value)) return;
      await live.ready();
    }
  } finally {
    await events.return?.();
  }
}
