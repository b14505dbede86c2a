/** What the shop does with parcels, as REST says it. */
import { getShipment, type OutputOf } from "@trefoil/domain";
import { ok, type Representation } from "../http/representation.ts";
import { row } from "../row.ts";
import type { RowsOfV2 } from "../table-type.ts";
import type { Schemas } from "../v2.ts";
import { fromGetShipment, toShipment } from "./wire.ts";

const asShipment: Representation<OutputOf<typeof getShipment>, Schemas["Shipment"]> = {
  to: toShipment,
  tag: (shipment) => String(shipment.version),
};

export const shipping = {
  getShipment: row(getShipment, fromGetShipment, ok(asShipment)),
} satisfies Partial<RowsOfV2>;
