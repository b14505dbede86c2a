/** The events that the demo shop's history consists of, in the order in which they happened. */
import { uuidv7 } from "./ids.ts";
import { createRandom } from "./random.ts";

/** Who did it; `id` is a customer's TypeID. */
export interface Actor {
  role: "ANONYMOUS" | "CUSTOMER" | "STAFF" | "SYSTEM";
  id: string | null;
}

export interface DemoEvent {
  streamType:
    | "product"
    | "stock"
    | "customer"
    | "review"
    | "order"
    | "checkout"
    | "payment"
    | "shipment"
    | "wallet"
    | "conversation";
  streamId: string;
  version: number;
  type: string;
  data: object;
  actor: Actor;
  /** Milliseconds since 1970. */
  at: number;
  /** UUID of the customer whose own event it is. */
  owner?: string;
}

export interface EventLog {
  append(event: DemoEvent): void;
  /** Rows for the events table, oldest first. */
  rows(): unknown[][];
}

export const eventColumns = [
  "id",
  "stream_type",
  "stream_id",
  "stream_version",
  "type",
  "data",
  "meta",
  "occurred_at",
];
export const ownedEventColumns = [...eventColumns, "owner_id"];

export function createEventLog(): EventLog {
  const events: DemoEvent[] = [];
  const toRow = (event: DemoEvent, random: ReturnType<typeof createRandom>): unknown[] => {
    const { streamType, streamId, version, type, data, actor, at, owner } = event;
    const meta = { actor, correlationId: uuidv7(at, random), causationId: null, traceparent: null };
    return [uuidv7(at, random), streamType, streamId, version, type, data, meta, new Date(at), owner ?? null];
  };
  return {
    append: (event) => void events.push(event),
    rows() {
      const random = createRandom("events");
      // The sort is stable, and a stream's events are appended in their order.
      return events.sort((one, other) => one.at - other.at).map((event) => toRow(event, random));
    },
  };
}
