/** For tests: what must hold of a shop whose checkouts have all ended, as a sentence for everything that does not. */
import {
  evolve as evolveOrder,
  evolvePayment,
  evolveShipment,
  type OrderEvent,
  type OrderState,
  type PaymentEvent,
  type PaymentState,
  type ShipmentEvent,
  type ShipmentState,
  toTypeId,
} from "@trefoil/domain";
import type { Database } from "@trefoil/prisma";
import type { PretendGateways } from "./pretend-gateways.ts";

interface Told {
  readonly stream_type: string;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly type: string;
  readonly data: object;
  readonly occurred_at: string;
}

export async function findFaults(database: Database, outside: PretendGateways): Promise<string[]> {
  const { rows: events } = await database.pool.query<Told>("SELECT * FROM events ORDER BY position");
  return [
    ...(await unsettled(database)),
    ...gaps(events),
    ...(await rowsUnlikeEvents(database, events)),
    ...(await stockUnlikeOrders(database, events)),
    ...(await moneyUnlikeBooks(database, outside)),
  ];
}

async function unsettled({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; status: string; state: string }>(
    `SELECT o.id, o.status, c.state FROM orders o JOIN checkouts c ON c.order_id = o.id
     WHERE (o.status, c.state) NOT IN (('CONFIRMED', 'COMPLETED'), ('CANCELLED', 'FAILED'))`,
  );
  return rows.map(({ id, status, state }) => `order ${id} is ${status}, its checkout ${state}`);
}

/** Every stream counts its events from 1. */
function gaps(events: readonly Told[]): string[] {
  const versions = new Map<string, number>();
  return events.flatMap(({ stream_type, stream_id, stream_version, type }) => {
    const stream = `${stream_type} ${stream_id}`;
    const before = versions.get(stream) ?? 0;
    versions.set(stream, stream_version);
    const known = before + 1 === stream_version || stream_type === "stock";
    return known ? [] : [`${stream}: ${type} has version ${stream_version} after ${before}`];
  });
}

async function rowsUnlikeEvents({ pool }: Database, events: readonly Told[]): Promise<string[]> {
  const folded = { order: new Map(), payment: new Map(), shipment: new Map() } as {
    order: Map<string, OrderState>;
    payment: Map<string, PaymentState>;
    shipment: Map<string, ShipmentState>;
  };
  for (const { stream_type, stream_id: id, type, data, occurred_at: at } of events) {
    const event = { type, data };
    if (stream_type === "order")
      folded.order.set(id, evolveOrder(folded.order.get(id), event as OrderEvent, at));
    if (stream_type === "payment")
      folded.payment.set(id, evolvePayment(folded.payment.get(id), event as PaymentEvent, at));
    if (stream_type === "shipment")
      folded.shipment.set(id, evolveShipment(folded.shipment.get(id), event as ShipmentEvent, at));
  }
  const orders = await pool.query<Record<string, unknown>>(
    "SELECT id, status, cancel_reason, version, updated_at FROM orders",
  );
  const payments = await pool.query<Record<string, unknown>>(
    "SELECT id, method, status, amount, refunded_amount, decline_reason, version, created_at, updated_at FROM payments",
  );
  const shipments = await pool.query<Record<string, unknown>>(
    "SELECT id, status, carrier, tracking_number, version, created_at, updated_at FROM shipments",
  );
  return [
    ...differences("order", orders.rows, folded.order, (s) => [
      s.status,
      s.cancelReason,
      s.version,
      s.updatedAt,
    ]),
    ...differences("payment", payments.rows, folded.payment, (s) => [
      s.method,
      s.status,
      s.amount.amount,
      s.refunded,
      s.declineReason,
      s.version,
      s.createdAt,
      s.updatedAt,
    ]),
    ...differences("shipment", shipments.rows, folded.shipment, (s) => [
      s.status,
      s.carrier,
      s.trackingNumber,
      s.version,
      s.createdAt,
      s.updatedAt,
    ]),
  ];
}

function differences<S>(
  what: string,
  rows: readonly Record<string, unknown>[],
  states: ReadonlyMap<string, S>,
  columns: (state: S) => unknown[],
): string[] {
  const faults = rows.length === states.size ? [] : [`${rows.length} rows of ${states.size} ${what}s`];
  for (const { id, ...row } of rows) {
    const state = states.get(String(id));
    const [here, there] = [JSON.stringify(Object.values(row)), JSON.stringify(state && columns(state))];
    if (here !== there) faults.push(`${what} ${String(id)}: row ${here}, events ${there}`);
  }
  return faults;
}

/** What came in, less what confirmed orders took; nothing stays promised, and the last event says the same. */
async function stockUnlikeOrders({ pool }: Database, events: readonly Told[]): Promise<string[]> {
  const { rows } = await pool.query<{
    product_id: string;
    on_hand: number;
    reserved: number;
    version: number;
    sold: number;
  }>(
    `SELECT s.*, (SELECT coalesce(sum(i.quantity), 0)::int FROM order_items i JOIN orders o ON o.id = i.order_id
       WHERE i.product_id = s.product_id AND o.status = 'CONFIRMED') AS sold FROM stock s`,
  );
  return rows.flatMap(({ product_id, on_hand, reserved, version, sold }) => {
    const told = events.filter((event) => event.stream_type === "stock" && event.stream_id === product_id);
    const data = told.map((event) => event.data as { delta?: number; onHand: number; reserved: number });
    const received = data.reduce((sum, { delta = 0 }) => sum + delta, 0);
    const last = data.at(-1);
    const faults: string[] = [];
    if (on_hand !== received - sold) faults.push(`stock ${product_id}: ${on_hand}, not ${received - sold}`);
    if (reserved !== 0) faults.push(`stock ${product_id}: ${reserved} reserved`);
    if (last?.onHand !== on_hand || last.reserved !== reserved || told.at(-1)?.stream_version !== version)
      faults.push(`stock ${product_id}: the last event says otherwise`);
    return faults;
  });
}

async function moneyUnlikeBooks({ pool }: Database, outside: PretendGateways): Promise<string[]> {
  const { rows } = await pool.query<{ id: string; status: string; kept: number; order: string }>(
    `SELECT p.id, p.status, o.status AS "order",
       CASE WHEN p.status IN ('CAPTURED', 'REFUNDED') THEN p.amount - p.refunded_amount ELSE 0 END AS kept
     FROM payments p JOIN orders o ON o.id = p.id WHERE method = 'CARD'`,
  );
  const ours = new Map(rows.map((row) => [toTypeId("payment", row.id), row]));
  const ids = new Set([...ours.keys(), ...outside.accounts.keys()]);
  return [...ids].flatMap((id) => {
    const [here, there] = [ours.get(id)?.kept ?? 0, outside.kept(id)];
    const open = outside.accounts.get(id)?.status === "authorized";
    if (open) return [`${id} is still authorised outside`];
    const unpaid =
      ours.get(id)?.order === "CONFIRMED" && !["CAPTURED", "REFUNDED"].includes(ours.get(id)?.status ?? "");
    if (unpaid) return [`${id} of a confirmed order is ${ours.get(id)?.status}`];
    return here === there ? [] : [`${id}: we say ${here}, the provider ${there}`];
  });
}
