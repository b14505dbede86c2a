/** The append-only event log: audit trail, outbox, event store and the source of every live stream. */
import type { Transaction } from "@trefoil/prisma";
import type { Caller } from "./caller.ts";
import { type IdKind, toTypeId } from "./type-id.ts";

export type StreamType =
  | "product"
  | "stock"
  | "customer"
  | "review"
  | "order"
  | "checkout"
  | "payment"
  | "shipment"
  | "wallet"
  | "conversation"
  | "webhookEndpoint"
  | "webhookDelivery";

/** An event as an operation appends it. */
export interface NewEvent {
  /** UUID of the event, where others must know it as their cause. */
  readonly id?: string;
  readonly stream: StreamType;
  /** UUID of the resource. */
  readonly streamId: string;
  /** The resource's version after the event; the stream has no other event of this version. */
  readonly version: number;
  /** `trefoil.order.placed.v1` */
  readonly type: string;
  readonly data: object;
  /** When it happened, where that is not simply the instant of the command. */
  readonly at?: Date;
  /** UUID of the customer whose own event it is; without one it is the staff's to see. */
  readonly owner?: string;
  /** As part of what, where a batch does the work of many commands. */
  readonly meta?: EventMeta;
}

/** Who did it and as part of what. */
export interface EventMeta {
  readonly actor: { readonly role: string; readonly id: string | null };
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
}

/** An event as callers see it: the attributes of a CloudEvent 1.0. */
export interface EventView {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  /** The resume token of a live stream: a decimal number as text. */
  readonly position: string;
  readonly version: number;
  readonly data: object;
  readonly actor: { readonly role: string; readonly id: string | null };
  readonly traceparent: string | null;
}

export interface EventRow {
  readonly position: number | bigint;
  readonly id: string;
  readonly stream_type: StreamType;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly meta: EventMeta;
  readonly occurred_at: string;
  readonly owner_id: string | null;
}

export const eventColumns =
  "position, id, stream_type, stream_id, stream_version, type, data, meta, occurred_at, owner_id";

/** Of which kind the resource of a stream is. */
export const subjectKinds: Record<StreamType, IdKind> = {
  product: "product",
  stock: "product",
  customer: "customer",
  review: "review",
  order: "order",
  checkout: "order",
  payment: "payment",
  shipment: "shipment",
  wallet: "wallet",
  conversation: "conversation",
  webhookEndpoint: "webhookEndpoint",
  webhookDelivery: "webhookDelivery",
};

export function toEventView(row: EventRow): EventView {
  return {
    id: toTypeId("event", row.id),
    type: row.type,
    subject: toTypeId(subjectKinds[row.stream_type], row.stream_id),
    time: row.occurred_at,
    position: String(row.position),
    version: row.stream_version,
    data: withoutToken(row.data),
    actor: row.meta.actor,
    traceparent: row.meta.traceparent,
  };
}

/** How an order was paid is no secret to whoever may see it; with which token is the checkout's business alone. */
function withoutToken(data: EventRow["data"]): EventRow["data"] {
  const payment = data["payment"];
  if (typeof payment !== "object" || payment === null || !("token" in payment)) return data;
  const { token: _, ...shown } = payment;
  return { ...data, payment: shown };
}

/** What is said of an event or a row that is caused by an event: the same story, one trace. */
export function causedBy(event: Pick<EventRow, "id" | "meta">): EventMeta {
  return {
    actor: { role: "SYSTEM", id: null },
    correlationId: event.meta.correlationId,
    causationId: toTypeId("event", event.id),
    traceparent: event.meta.traceparent,
  };
}

export function actorOf(caller: Caller): EventMeta["actor"] {
  return {
    role: caller.role,
    id: caller.customerId === null ? null : toTypeId("customer", caller.customerId),
  };
}

/** What the log adds to every event of one command. */
export interface Occasion {
  readonly meta: EventMeta;
  readonly now: Date;
  newId(): string;
}

/** Writes the events of one command in one statement. A version that the stream already has breaks a unique index. */
export async function writeEvents(
  sql: Transaction["sql"],
  events: readonly NewEvent[],
  { meta, now, newId }: Occasion,
): Promise<void> {
  if (events.length === 0) return;
  await sql.query({
    name: "events_append",
    text: `INSERT INTO events (id, stream_type, stream_id, stream_version, type, data, meta, occurred_at, owner_id)
      SELECT e.id, e.stream_type, e.stream_id, e.stream_version, e.type, e.data, coalesce(e.meta, $8::jsonb), e.at, e.owner_id
      FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::int[], $5::text[], $6::jsonb[], $7::timestamptz[], $9::uuid[], $10::jsonb[])
        WITH ORDINALITY AS e (id, stream_type, stream_id, stream_version, type, data, at, owner_id, meta, line)
      ORDER BY e.line`,
    values: [
      events.map((e) => e.id ?? newId()),
      events.map((e) => e.stream),
      events.map((e) => e.streamId),
      events.map((e) => e.version),
      events.map((e) => e.type),
      events.map((e) => JSON.stringify(e.data)),
      events.map((e) => e.at ?? now),
      JSON.stringify(meta),
      events.map((e) => e.owner ?? null),
      events.map((e) => (e.meta === undefined ? null : JSON.stringify(e.meta))),
    ],
  });
}
