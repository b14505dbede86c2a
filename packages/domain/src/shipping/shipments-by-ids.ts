/** shipmentsByIds: parcels, each for the order's customer and the staff. */
import { customer, edge, keysAlone } from "../kernel/index.ts";
import { seenShipments } from "./shipment-of-orders.ts";

export const shipmentsByIds = edge({
  name: "shipmentsByIds",
  of: "shipment",
  input: keysAlone,
  permission: customer("orders:read"),
  // A shipment carries its order's id.
  run: (context, keys) => seenShipments(context, keys),
});
