/** Events between the contract and the shop. */
import type { EventView, InputOf, listEvents, Page } from "@trefoil/domain";
import type { Event, ListEventsRequest, ListEventsResponse } from "@trefoil/proto";
import { fromOrderBy, fromPage, orAbsent, toTokens } from "../wire.ts";

export function fromListEvents(request: ListEventsRequest): InputOf<typeof listEvents> {
  return {
    ...fromPage(request),
    sort: fromOrderBy(request.orderBy),
    types: fromTypes(request.types),
    subject: request.subject,
  };
}

/** No types are all types. */
export function fromTypes(types: string[]): string[] | undefined {
  return types.length > 0 ? types : undefined;
}

export function toEvent(event: EventView): Event {
  return {
    id: event.id,
    type: event.type,
    subject: event.subject,
    time: event.time,
    position: event.position,
    version: event.version,
    data: event.data,
    actor: { role: event.actor.role, id: orAbsent(event.actor.id) },
    traceparent: orAbsent(event.traceparent),
  };
}

export function toEvents(page: Page<EventView>): ListEventsResponse {
  return { events: page.items.map(toEvent), ...toTokens(page) };
}
