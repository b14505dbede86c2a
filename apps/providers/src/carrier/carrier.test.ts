import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningProviders, startBoth } from "../testing/running-providers.ts";
import { bookingOf } from "./carriers.ts";

let providers: RunningProviders;

beforeEach(async () => {
  providers = await startBoth();
});
afterEach(() => providers.close());

const address = {
  name: "A. Buyer",
  line1: "Hill 1",
  line2: null,
  city: "Bonn",
  postalCode: "53111",
  country: "DE",
};
const book = (fields: object = {}) =>
  providers.carrier("/v1/shipments", { id: "shp_1", orderId: "ord_1", address, items: 2, ...fields });
const cancel = (id = "shp_1") => providers.carrier(`/v1/shipments/${id}/cancel`, {});

describe("a shipment", () => {
  it("is booked once, with the carrier and number that follow from its id", async () => {
    const first = await book();
    expect(first).toMatchObject({ status: 201, body: { status: "booked", ...bookingOf("shp_1") } });
    expect(await book()).toEqual({ status: 200, body: first.body });
    expect((await book({ items: 3 })).status).toBe(409);
    expect((await providers.carrier("/v1/shipments/shp_1")).body).toEqual(first.body);
  });

  it("is cancelled once, and not booked again", async () => {
    await book();
    for (let round = 0; round < 2; round++) expect((await cancel()).body.status).toBe("cancelled");
    expect(await book()).toMatchObject({ status: 409, body: { error: { code: "shipment_cancelled" } } });
  });

  it("that is cancelled before it is known is refused when it comes late", async () => {
    await cancel();
    expect((await book()).status).toBe(409);
    expect((await providers.carrier("/v1/totals")).body).toEqual({
      shipments: [{ status: "cancelled", count: 1 }],
    });
  });

  it("goes to no place that nobody serves", async () => {
    const told = await book({ address: { ...address, country: "AQ" } });
    expect(told).toMatchObject({ status: 422, body: { error: { code: "address_not_served" } } });
  });

  it("that makes no sense is refused", async () => {
    expect((await book({ items: 0 })).status).toBe(400);
    expect((await book({ address: {} })).status).toBe(400);
    expect((await providers.carrier("/v1/shipments")).body.items).toEqual([]);
  });
});

it("spreads parcels over its carriers, under numbers that differ", () => {
  const bookings = Array.from({ length: 3_000 }, (_, at) => bookingOf(`shp_${at}`));
  expect(new Set(bookings.map(({ trackingNumber }) => trackingNumber)).size).toBe(3_000);
  for (const carrier of ["Swift Parcel", "Green Wheels", "Harbour Post"]) {
    expect(bookings.filter((one) => one.carrier === carrier).length).toBeGreaterThan(800);
  }
});
