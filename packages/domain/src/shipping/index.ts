/** Shipping: the parcel of an order. */
export type { Booking, CarrierGateway, Parcel } from "./carrier-gateway.ts";
export { getShipment } from "./get-shipment.ts";
export {
  type Booked,
  cancelShipments,
  deliverParcel,
  type ParcelOrder,
  recordBookings,
  shipParcel,
} from "./ship-orders.ts";
export { evolve as evolveShipment, type ShipmentEvent, type ShipmentState } from "./shipment.rules.ts";
export { shipmentOfOrders } from "./shipment-of-orders.ts";
export type { Shipment } from "./shipment-rows.ts";
export { shipmentsByIds } from "./shipments-by-ids.ts";
