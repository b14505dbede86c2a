/** What the shop does with shipments, as gRPC says it. */
import { getShipment } from "@trefoil/domain";
import type { ShippingServiceDefinition } from "@trefoil/proto";
import { type RowsOf, row } from "../row.ts";
import { fromGetShipment, toShipmentResponse } from "./wire.ts";

export const shipping = {
  getShipment: row(getShipment, fromGetShipment, toShipmentResponse),
} satisfies RowsOf<ShippingServiceDefinition>;
