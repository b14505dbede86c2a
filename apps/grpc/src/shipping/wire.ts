/** Shipments between the contract and the shop. */
import type { getShipment, InputOf, OutputOf } from "@trefoil/domain";
import {
  type GetShipmentRequest,
  type GetShipmentResponse,
  type Shipment as ShipmentMessage,
  ShipmentStatus,
} from "@trefoil/proto";
import { enumOf } from "../wire.ts";

type Shipment = OutputOf<typeof getShipment>;

const shipmentStatus = enumOf(ShipmentStatus);

export function fromGetShipment({ orderId }: GetShipmentRequest): InputOf<typeof getShipment> {
  return { orderId };
}

export function toShipment(shipment: Shipment): ShipmentMessage {
  return {
    id: shipment.id,
    orderId: shipment.orderId,
    status: shipmentStatus.to(shipment.status),
    carrier: shipment.carrier,
    trackingNumber: shipment.trackingNumber,
    version: shipment.version,
    createdAt: shipment.createdAt,
    updatedAt: shipment.updatedAt,
  };
}

export function toShipmentResponse(shipment: Shipment): GetShipmentResponse {
  return { shipment: toShipment(shipment) };
}
