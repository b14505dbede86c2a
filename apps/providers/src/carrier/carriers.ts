/** Which carrier takes a parcel, under which number: decided by the shipment's id alone, so that it never changes. */
import { createHash } from "node:crypto";

const carriers = [
  { name: "Swift Parcel", prefix: "SP" },
  { name: "Green Wheels", prefix: "GW" },
  { name: "Harbour Post", prefix: "HP" },
] as const;

export interface Booking {
  readonly carrier: string;
  /** Two letters, eleven digits and a check digit (Luhn). */
  readonly trackingNumber: string;
}

export function bookingOf(shipmentId: string): Booking {
  const hash = createHash("sha256").update(shipmentId).digest();
  const { name, prefix } = carriers[hash.readUInt8(0) % carriers.length] ?? carriers[0];
  const digits = String(hash.readUIntBE(1, 6) % 10 ** 11).padStart(11, "0");
  return { carrier: name, trackingNumber: `${prefix}${digits}${checkDigit(digits)}` };
}

function checkDigit(digits: string): number {
  const sum = [...digits].toReversed().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
