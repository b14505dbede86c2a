/** Events between the contract and the shop. */
import type { EventView, InputOf, listEvents, watchEvents } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function toEvent(event: EventView): Schemas["Event"] {
  const shown: Schemas["Event"] = {
    specversion: "1.0",
    id: event.id,
    source: "/trefoil",
    type: event.type,
    subject: event.subject,
    time: event.time,
    datacontenttype: "application/json",
    trefoilposition: event.position,
    trefoilversion: event.version,
    trefoilrole: event.actor.role as Schemas["Event"]["trefoilrole"],
    data: event.data as Schemas["Event"]["data"],
  };
  if (event.actor.id !== null) shown.trefoilactor = event.actor.id;
  if (event.traceparent !== null) shown.traceparent = event.traceparent;
  return shown;
}

export function fromListEvents({ query }: Asked<"listEvents">): InputOf<typeof listEvents> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    types: query.types,
    subject: query.subject,
  };
}

/** A browser that reconnects sends both: the address that it began with, and how far it has come. */
export function fromWatchEvents({ query, headers }: Asked<"watchEvents">): InputOf<typeof watchEvents> {
  return { types: query.types, subject: query.subject, after: headers["Last-Event-ID"] ?? query.after };
}
