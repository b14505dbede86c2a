/** The carrier, over HTTP. */
import { type CarrierGateway, OutsideError } from "@trefoil/domain";
import { accepted, isLabel } from "./answers.ts";
import type { Call } from "./outside-call.ts";

export function createCarrierGateway(call: Call): CarrierGateway {
  return {
    async book({ id, orderId, address, items }, outgoing) {
      const { name, line1, line2, city, region, postalCode, country } = address;
      const to = { name, line1, line2, city, region, postalCode, country };
      const reply = await call("book", "/v1/shipments", { id, orderId, address: to, items }, outgoing);
      const { carrier, trackingNumber } = accepted("carrier", reply, id);
      if (isLabel(carrier) && isLabel(trackingNumber)) return { carrier, trackingNumber };
      throw new OutsideError("carrier", "unavailable", `carrier: a booking of ${id} without a number`);
    },
    async cancel(id, outgoing) {
      accepted("carrier", await call("cancel", `/v1/shipments/${id}/cancel`, undefined, outgoing), id);
    },
  };
}
