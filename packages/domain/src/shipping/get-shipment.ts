/** getShipment: the parcel of an order. */
import * as z from "zod";
import { customer, id, ownsOrStaff, query, ShopError, toTypeId } from "../kernel/index.ts";
import { shipmentOfOrder, toShipment } from "./shipment-rows.ts";

export const getShipment = query({
  name: "getShipment",
  input: z.strictObject({ orderId: id("order") }),
  permission: customer("orders:read"),
  async run({ reads, caller }, { orderId }) {
    const row = await reads.one(shipmentOfOrder, orderId);
    const order = toTypeId("order", orderId);
    if (row === undefined || !ownsOrStaff(caller, row.customer_id))
      throw new ShopError("ORDER_NOT_FOUND", `There is no order ${order}.`);
    if (row.id === null) throw new ShopError("SHIPMENT_NOT_FOUND", `The order ${order} has no shipment yet.`);
    return toShipment(row);
  },
});
