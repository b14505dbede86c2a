/** How orders are sent, as GraphQL says it. */
import { getShipment } from "@trefoil/domain";
import { field } from "../row.ts";
import type { Queries } from "../table-type.ts";

export const shipping = {
  query: {
    shipment: field(getShipment),
  } satisfies Partial<Queries>,
};
