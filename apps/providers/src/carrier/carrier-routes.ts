/** The carrier's API. */
import { z } from "zod";
import { checked, identifier, pageAsked, pageOf } from "../server/json-body.ts";
import { ok, type Route } from "../server/routes.ts";
import type { ShipmentBooks, ShipmentRow } from "./shipment-books.ts";

const line = z.string().max(200);

const shipmentSchema = z.strictObject({
  id: identifier,
  orderId: identifier,
  address: z.object({
    name: line,
    line1: line,
    line2: line.nullish(),
    city: line,
    region: line.nullish(),
    postalCode: line,
    country: z.string().regex(/^[A-Z]{2}$/),
  }),
  items: z.int().min(1).max(1_000_000),
});

export function carrierRoutes(books: ShipmentBooks): Route[] {
  return [
    {
      method: "POST",
      path: "/v1/shipments",
      answer({ body }) {
        const { shipment, fresh } = books.book(checked(shipmentSchema, body));
        return { status: fresh ? 201 : 200, body: toShipment(shipment) };
      },
    },
    {
      method: "POST",
      path: "/v1/shipments/{id}/cancel",
      answer: ({ id }) => ok(toShipment(books.cancel(checked(identifier, id)))),
    },
    {
      method: "GET",
      path: "/v1/shipments",
      answer({ query }) {
        const { after, limit } = pageAsked(query);
        return ok(pageOf(books.list(after, limit), limit, toShipment));
      },
    },
    { method: "GET", path: "/v1/shipments/{id}", answer: ({ id }) => ok(toShipment(books.get(id))) },
    { method: "GET", path: "/v1/totals", answer: () => ok(books.totals()) },
  ];
}

function toShipment(row: ShipmentRow) {
  const { id, order_id: orderId, status, items, carrier, tracking_number: trackingNumber } = row;
  const { created_at: createdAt, updated_at: updatedAt } = row;
  return { id, orderId, status, carrier, trackingNumber, items, createdAt, updatedAt };
}
