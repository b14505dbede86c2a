/** What happens to the parcels of orders: booked and called off by the checkout, shipped and delivered by the staff. */
import { type CommandContext, type EventMeta, toTypeId } from "../kernel/index.ts";
import type { Booking } from "./carrier-gateway.ts";
import { lockShipments, writeShipments } from "./shipment-rows.ts";

/** An order as its parcel knows it. */
export interface ParcelOrder {
  /** UUID of the order and of its shipment. */
  readonly id: string;
  /** UUID. */
  readonly customerId: string;
  readonly meta: EventMeta;
}

export interface Booked {
  readonly order: ParcelOrder;
  readonly booking: Booking;
}

/** Records that the carrier has taken bookings. */
export async function recordBookings(context: CommandContext, bookings: readonly Booked[]): Promise<void> {
  await writeShipments(
    context,
    bookings.map(({ order, booking: { carrier, trackingNumber } }) => ({
      ...order,
      before: undefined,
      event: {
        type: "trefoil.shipment.booked.v1",
        data: { orderId: toTypeId("order", order.id), carrier, trackingNumber },
      },
    })),
  );
}

/** Records that the carrier knows of cancellations; orders without a parcel have nothing to record. */
export async function cancelShipments(
  context: CommandContext,
  orders: readonly ParcelOrder[],
): Promise<void> {
  if (orders.length === 0) return;
  const held = await lockShipments(
    context.sql,
    orders.map(({ id }) => id),
  );
  const changes = orders.flatMap(({ id, meta }) => {
    const parcel = held.get(id);
    if (parcel?.before.status !== "BOOKED") return [];
    return [{ ...parcel, meta, event: { type: "trefoil.shipment.cancelled.v1", data: {} } as const }];
  });
  await writeShipments(context, changes);
}

interface Route {
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
}

/** The parcel leaves the house, with the carrier that was booked unless the staff say otherwise; with whom it left. */
export async function shipParcel(
  context: CommandContext,
  id: string,
  { carrier, trackingNumber }: Route,
): Promise<Route> {
  const parcel = (await lockShipments(context.sql, [id])).get(id);
  if (parcel === undefined) return { carrier, trackingNumber };
  const data = {
    carrier: carrier ?? parcel.before.carrier,
    trackingNumber: trackingNumber ?? parcel.before.trackingNumber,
  };
  await writeShipments(context, [{ ...parcel, event: { type: "trefoil.shipment.shipped.v1", data } }]);
  return data;
}

/** The parcel has arrived. */
export async function deliverParcel(context: CommandContext, id: string): Promise<void> {
  const parcel = (await lockShipments(context.sql, [id])).get(id);
  if (parcel === undefined) return;
  const event = { type: "trefoil.shipment.delivered.v1", data: {} } as const;
  await writeShipments(context, [{ ...parcel, event }]);
}
