/** How shipments are read and written: a row is the fold of the shipment's events. */
import type { Transaction } from "@trefoil/prisma";
import { type ById, type CommandContext, type EventMeta, notBefore, toTypeId } from "../kernel/index.ts";
import { evolve, type ShipmentEvent, type ShipmentState, type ShipmentStatus } from "./shipment.rules.ts";

interface ShipmentRow {
  /** Of the shipment and of its order. */
  readonly id: string;
  readonly status: ShipmentStatus;
  readonly carrier: string;
  readonly tracking_number: string;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** An order's shipment; the columns of the shipment are null while it has none. */
interface OfOrderRow extends ShipmentRow {
  readonly order_id: string;
  readonly customer_id: string;
}

const columns = "s.id, s.status, s.carrier, s.tracking_number, s.version, s.created_at, s.updated_at";

export const shipmentOfOrder: ById<OfOrderRow> = {
  name: "shipment_of_order",
  text: `SELECT o.id AS order_id, o.customer_id, ${columns} FROM orders o LEFT JOIN shipments s ON s.id = o.id
    WHERE o.id = ANY($1::uuid[])`,
  key: (row) => row.order_id,
};

export interface Shipment {
  readonly id: string;
  readonly orderId: string;
  readonly status: ShipmentStatus;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export function toShipment(row: ShipmentRow): Shipment {
  return { id: toTypeId("shipment", row.id), orderId: toTypeId("order", row.id), ...toState(row) };
}

function toState(row: ShipmentRow): ShipmentState {
  return {
    status: row.status,
    carrier: row.carrier,
    trackingNumber: row.tracking_number,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** A shipment that this transaction may change. */
export interface Held {
  readonly id: string;
  readonly customerId: string;
  readonly before: ShipmentState;
}

/** The shipments of orders, locked in the order of their ids. */
export async function lockShipments(
  sql: Transaction["sql"],
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, Held>> {
  const { rows } = await sql.query<ShipmentRow & { customer_id: string }>({
    name: "shipments_lock",
    text: `SELECT ${columns}, o.customer_id FROM shipments s JOIN orders o ON o.id = s.id
      WHERE s.id = ANY($1::uuid[]) ORDER BY s.id FOR NO KEY UPDATE OF s`,
    values: [orderIds],
  });
  return new Map(
    rows.map((row) => [row.id, { id: row.id, customerId: row.customer_id, before: toState(row) }]),
  );
}

export interface ShipmentChange {
  readonly id: string;
  /** UUID. */
  readonly customerId: string;
  /** Undefined for a shipment that begins. */
  readonly before: ShipmentState | undefined;
  readonly event: ShipmentEvent;
  /** As part of what, where it isn't simply the command that runs. */
  readonly meta?: EventMeta | undefined;
}

/** Folds and appends events and writes the rows, in one statement. */
export async function writeShipments(
  context: CommandContext,
  changes: readonly ShipmentChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const states = changes.map((change) => applied(context, change));
  await context.sql.query({
    name: "shipments_write",
    text: `INSERT INTO shipments (id, status, carrier, tracking_number, version, created_at, updated_at)
      SELECT id, status::shipment_status, carrier, tracking_number, version, created_at, updated_at
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[], $6::timestamptz[], $7::timestamptz[])
        AS s (id, status, carrier, tracking_number, version, created_at, updated_at)
      ON CONFLICT (id) DO UPDATE SET status = excluded.status, carrier = excluded.carrier,
        tracking_number = excluded.tracking_number, version = excluded.version, updated_at = excluded.updated_at`,
    values: [
      changes.map(({ id }) => id),
      states.map(({ status }) => status),
      states.map(({ carrier }) => carrier),
      states.map(({ trackingNumber }) => trackingNumber),
      states.map(({ version }) => version),
      states.map(({ createdAt }) => createdAt),
      states.map(({ updatedAt }) => updatedAt),
    ],
  });
}

function applied(
  context: CommandContext,
  { id, customerId, before, event, meta }: ShipmentChange,
): ShipmentState {
  const at = notBefore(before?.updatedAt, context.now);
  const state = evolve(before, event, at.toISOString());
  const told = { stream: "shipment", streamId: id, version: state.version, at, owner: customerId } as const;
  context.append({ ...told, ...event, ...(meta && { meta }) });
  return state;
}
