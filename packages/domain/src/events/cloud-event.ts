/** An event as a CloudEvent 1.0 in JSON: the same over REST, in live streams and in webhooks. */
import type { EventView } from "../kernel/index.ts";

export interface CloudEvent {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: "/trefoil";
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: "application/json";
  /** The resume token of a live stream. */
  readonly trefoilposition: string;
  /** Its place among the events of the resource. */
  readonly trefoilversion: number;
  /** The role of who caused it. */
  readonly trefoilrole: string;
  /** TypeID of who caused it; absent where that was nobody with an account. */
  readonly trefoilactor?: string;
  /** W3C trace context; absent where unknown. */
  readonly traceparent?: string;
  readonly data: object;
}

export function toCloudEvent(event: EventView): CloudEvent {
  const { actor, traceparent } = event;
  return {
    specversion: "1.0",
    id: event.id,
    source: "/trefoil",
    type: event.type,
    subject: event.subject,
    time: event.time,
    datacontenttype: "application/json",
    trefoilposition: event.position,
    trefoilversion: event.version,
    trefoilrole: actor.role,
    ...(actor.id !== null && { trefoilactor: actor.id }),
    ...(traceparent !== null && { traceparent }),
    data: event.data,
  };
}
