/** Shipments between the contract and the shop. */
import type { getShipment, InputOf, OutputOf } from "@trefoil/domain";
import type { Asked, Schemas } from "../v2.ts";

export function fromGetShipment({ path }: Asked<"getShipment">): InputOf<typeof getShipment> {
  return { orderId: path.orderId };
}

export function toShipment(shipment: OutputOf<typeof getShipment>): Schemas["Shipment"] {
  const order = `/v2/orders/${shipment.orderId}`;
  return {
    id: shipment.id,
    orderId: shipment.orderId,
    status: shipment.status,
    carrier: shipment.carrier,
    trackingNumber: shipment.trackingNumber,
    version: shipment.version,
    createdAt: shipment.createdAt,
    updatedAt: shipment.updatedAt,
    links: { self: { href: `${order}/shipment` }, order: { href: order } },
  };
}
