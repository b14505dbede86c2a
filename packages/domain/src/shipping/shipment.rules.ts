/** The rules of a shipment: what may happen to it, and what it is after everything that happened. No I/O. */

export type ShipmentStatus = "BOOKED" | "SHIPPED" | "DELIVERED" | "CANCELLED";

export interface ShipmentState {
  readonly status: ShipmentStatus;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface Route {
  readonly carrier: string;
  readonly trackingNumber: string;
}

export type ShipmentEvent =
  | { readonly type: "trefoil.shipment.booked.v1"; readonly data: Route & { readonly orderId: string } }
  | { readonly type: "trefoil.shipment.shipped.v1"; readonly data: Route }
  | { readonly type: "trefoil.shipment.delivered.v1"; readonly data: Record<string, never> }
  | { readonly type: "trefoil.shipment.cancelled.v1"; readonly data: Record<string, never> };

/** The shipment after an event that happened at `time`. */
export function evolve(state: ShipmentState | undefined, event: ShipmentEvent, time: string): ShipmentState {
  if (event.type === "trefoil.shipment.booked.v1") {
    const { carrier, trackingNumber } = event.data;
    return { status: "BOOKED", carrier, trackingNumber, version: 1, createdAt: time, updatedAt: time };
  }
  if (state === undefined) throw new Error(`a shipment can't begin with ${event.type}`);
  const next = { ...state, version: state.version + 1, updatedAt: time };
  switch (event.type) {
    case "trefoil.shipment.shipped.v1":
      return { ...next, ...event.data, status: "SHIPPED" };
    case "trefoil.shipment.delivered.v1":
      return { ...next, status: "DELIVERED" };
    case "trefoil.shipment.cancelled.v1":
      return { ...next, status: "CANCELLED" };
  }
}
