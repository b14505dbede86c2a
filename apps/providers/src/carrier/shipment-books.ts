/** The carrier's books: which parcels were booked and which were called off. */
import { atOnce, openBooks } from "../books.ts";
import { Refusal } from "../server/refusal.ts";
import { bookingOf } from "./carriers.ts";

export interface ShipmentRow {
  readonly number: number;
  readonly id: string;
  /** Null when it was cancelled before it was known; so is the rest. */
  readonly order_id: string | null;
  readonly address: string | null;
  readonly items: number | null;
  readonly status: "booked" | "cancelled";
  readonly carrier: string | null;
  readonly tracking_number: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface ShipmentAsked {
  readonly id: string;
  readonly orderId: string;
  readonly address: { readonly country: string };
  readonly items: number;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS shipments (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, order_id TEXT, address TEXT, items INTEGER,
    status TEXT NOT NULL, carrier TEXT, tracking_number TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
  ) STRICT;
`;

/** Nobody brings parcels to Antarctica. */
const UNSERVED = new Set(["AQ"]);

export type ShipmentBooks = ReturnType<typeof openShipmentBooks>;

export function openShipmentBooks(folder: string) {
  const books = openBooks(folder, "carrier", SCHEMA);
  const sql = {
    find: books.prepare("SELECT * FROM shipments WHERE id = ?"),
    list: books.prepare("SELECT * FROM shipments WHERE number > ? ORDER BY number LIMIT ?"),
    add: books.prepare(`INSERT INTO shipments
      (id, order_id, address, items, status, carrier, tracking_number, created_at, updated_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    cancel: books.prepare("UPDATE shipments SET status = 'cancelled', updated_at = ? WHERE id = ?"),
    totals: books.prepare("SELECT status, count(*) AS count FROM shipments GROUP BY status ORDER BY status"),
  };
  const now = () => new Date().toISOString();
  const find = (id: string) => sql.find.get(id) as unknown as ShipmentRow | undefined;

  function known(id: string): ShipmentRow {
    const shipment = find(id);
    if (shipment === undefined) throw new Refusal(404, "shipment_not_found", `There is no shipment ${id}.`);
    return shipment;
  }

  /** The shipment and whether it is new. */
  function book(asked: ShipmentAsked): { shipment: ShipmentRow; fresh: boolean } {
    const { id, orderId, items } = asked;
    const address = JSON.stringify(asked.address);
    const before = find(id);
    if (before?.status === "cancelled") {
      throw new Refusal(409, "shipment_cancelled", `Shipment ${id} was cancelled.`);
    }
    if (before !== undefined) {
      const same = before.order_id === orderId && before.address === address && before.items === items;
      if (same) return { shipment: before, fresh: false };
      throw new Refusal(409, "idempotency_conflict", `Shipment ${id} was another one.`);
    }
    if (UNSERVED.has(asked.address.country)) {
      throw new Refusal(422, "address_not_served", `Nothing goes to ${asked.address.country}.`);
    }
    const { carrier, trackingNumber } = bookingOf(id);
    sql.add.run(id, orderId, address, items, "booked", carrier, trackingNumber, now(), now());
    return { shipment: known(id), fresh: true };
  }

  /** Whatever state: what is unknown can't be booked any more. */
  function cancel(id: string): ShipmentRow {
    const shipment = find(id);
    if (shipment === undefined) sql.add.run(id, null, null, null, "cancelled", null, null, now(), now());
    else if (shipment.status === "booked") sql.cancel.run(now(), id);
    return known(id);
  }

  return {
    book: (asked: ShipmentAsked) => atOnce(books, () => book(asked)),
    cancel: (id: string) => atOnce(books, () => cancel(id)),
    get: known,
    list: (after: number, limit: number) => sql.list.all(after, limit) as unknown as ShipmentRow[],
    totals: () => ({ shipments: sql.totals.all() }),
    close: () => books.close(),
  };
}
