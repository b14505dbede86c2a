/** A live stream: the events of a filter after a position, then each as it is settled, until the caller goes. */
import {
  type EventFilter,
  type EventRow,
  type EventView,
  type QueryContext,
  toEventView,
} from "../kernel/index.ts";

/** What a reader that has stopped reading still holds. */
const SLICE = 64;

/** One view for all streams that show the event: whoever writes it out may keep what it wrote beside it. */
const views = new WeakMap<EventRow, EventView>();

export function viewOf(event: EventRow): EventView {
  let view = views.get(event);
  if (view === undefined) {
    view = toEventView(event);
    views.set(event, view);
  }
  return view;
}

/** `after` is the position of an event that the caller has seen; without it the stream begins now. */
export async function* follow(
  { log, signal, reached }: Pick<QueryContext, "log" | "signal" | "reached">,
  filter: EventFilter,
  after: number | undefined,
): AsyncGenerator<EventView, void, void> {
  let position = after ?? (await log.head());
  reached?.(String(position));
  const idle = reached && ((upTo: number) => reached(String(upTo)));
  const gone = () => signal?.aborted === true;
  while (!gone()) {
    const { events, upTo } = await log.next(filter, position, SLICE, { signal, idle });
    if (events.length === 0) return;
    for (const event of events) {
      yield viewOf(event);
      if (gone()) return;
    }
    position = upTo;
  }
}
