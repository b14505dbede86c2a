/** Ids that are the same at every seeding: UUIDv7 (RFC 9562) of a given time and a repeatable chance, and TypeIDs of them. */
import type { Random } from "./random.ts";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** A UUIDv7 made at `at` (milliseconds since 1970). */
export function uuidv7(at: number, random: Random): string {
  const hex = (digits: number): string =>
    Math.floor(random.next() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  const time = at.toString(16).padStart(12, "0");
  const variant = (8 + random.int(0, 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}

/** The TypeID (spec 0.3) of a UUID: `prod_` and its 128 bits in 26 letters of Crockford's base 32. */
export function typeId(
  prefix: "cus" | "cat" | "prod" | "rev" | "ord" | "conv" | "msg",
  uuid: string,
): string {
  let bits = BigInt(`0x${uuid.replaceAll("-", "")}`);
  let text = "";
  for (let place = 0; place < 26; place += 1) {
    text = `${ALPHABET[Number(bits & 31n)]}${text}`;
    bits >>= 5n;
  }
  return `${prefix}_${text}`;
}
