/** shipmentOfOrders: the parcel of each order that has one, as getShipment shows it. */
import { customer, edge, keysAlone, ownsOrStaff, type QueryContext, readRows } from "../kernel/index.ts";
import { type Shipment, shipmentOfOrder, toShipment } from "./shipment-rows.ts";

export const shipmentOfOrders = edge({
  name: "shipmentOfOrders",
  of: "order",
  input: keysAlone,
  permission: customer("orders:read"),
  run: (context, keys) => seenShipments(context, keys),
});

export async function seenShipments(
  context: QueryContext,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, Shipment>> {
  const rows = await readRows(context, shipmentOfOrder, orderIds);
  const seen = rows.filter((row) => row.id !== null && ownsOrStaff(context.caller, row.customer_id));
  return new Map(seen.map((row) => [row.order_id, toShipment(row)]));
}
