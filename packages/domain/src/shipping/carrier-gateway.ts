/** The carrier as the shop sees it. Every call is idempotent by our id, and fails with an OutsideError alone. */
import type { Outgoing } from "../kernel/index.ts";

export interface Parcel {
  /** TypeID, `shp_...`. */
  readonly id: string;
  /** TypeID, `ord_...`. */
  readonly orderId: string;
  readonly address: {
    readonly name: string;
    readonly line1: string;
    readonly line2: string | null;
    readonly city: string;
    readonly region: string | null;
    readonly postalCode: string;
    /** ISO 3166-1 alpha-2 */
    readonly country: string;
  };
  /** How many pieces are in it. */
  readonly items: number;
}

export interface Booking {
  readonly carrier: string;
  readonly trackingNumber: string;
}

export interface CarrierGateway {
  book(parcel: Parcel, outgoing: Outgoing): Promise<Booking>;
  /** Whatever its state: an unknown shipment leaves a tombstone, so that a late booking is refused. */
  cancel(shipmentId: string, outgoing: Outgoing): Promise<void>;
}
