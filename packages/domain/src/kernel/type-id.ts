/** TypeIDs (spec 0.3): `prod_01h455vb4pex5vsknk084sn02q`, a prefix and the base32 of a UUID, which the database stores natively. */

export const prefixes = {
  customer: "cus",
  category: "cat",
  product: "prod",
  review: "rev",
  order: "ord",
  event: "evt",
  payment: "pay",
  refund: "rfd",
  shipment: "shp",
  wallet: "wal",
  notification: "ntf",
  deadLetter: "dlt",
  conversation: "conv",
  message: "msg",
  webhookEndpoint: "whe",
  webhookDelivery: "whd",
} as const;

export type IdKind = keyof typeof prefixes;

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const CODES = Uint8Array.from(ALPHABET, (c) => c.charCodeAt(0));
const NIBBLE = table("0123456789abcdef");
const VALUE = table(ALPHABET);
const HEX_CODES = Uint8Array.from("0123456789abcdef", (c) => c.charCodeAt(0));
const LENGTH = 26;
/** What `toString("latin1")` calls in the end; that asks about the encoding each time. */
type Making = Buffer & { latin1Slice(): string };

/** Texts in the making. They are read out once they are whole: text that grows letter by letter leaves as many pieces of garbage. */
const uuidInMaking = Buffer.alloc(36, "-") as Making;
const typeIdsInMaking = Object.fromEntries(
  Object.entries(prefixes).map(([kind, prefix]) => [
    kind,
    Buffer.from(`${prefix}_`.padEnd(prefix.length + 1 + LENGTH)),
  ]),
) as Record<IdKind, Making>;

function table(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}

/** The TypeID of a UUID in its canonical lower-case text form. */
export function toTypeId(kind: IdKind, uuid: string): string {
  const making = typeIdsInMaking[kind];
  let bits = 2; // 26 * 5 = 130 bits: two zero bits lead the UUID's 128
  let buffer = 0;
  let out = making.length - LENGTH;
  for (let i = 0; i < 36; i++) {
    const code = uuid.charCodeAt(i);
    if (code === 45) continue;
    buffer = (buffer << 4) | (NIBBLE[code] as number);
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    making[out++] = CODES[(buffer >> bits) & 31] as number;
    buffer &= (1 << bits) - 1;
  }
  return making.latin1Slice();
}

/** The UUID of a TypeID of this kind, or undefined when it is not one. */
export function fromTypeId(kind: IdKind, id: string): string | undefined {
  const prefix = prefixes[kind];
  const start = prefix.length + 1;
  if (id.length !== start + LENGTH || !id.startsWith(prefix) || id[start - 1] !== "_") return undefined;
  let bits = -2;
  let buffer = 0;
  let out = 0;
  for (let i = start; i < id.length; i++) {
    const value = VALUE[id.charCodeAt(i)] ?? -1;
    if (value < 0 || (i === start && value > 7)) return undefined;
    buffer = (buffer << 5) | value;
    bits += 5;
    while (bits >= 4) {
      bits -= 4;
      uuidInMaking[out++] = HEX_CODES[(buffer >> bits) & 15] as number;
      if (out === 8 || out === 13 || out === 18 || out === 23) out++;
      buffer &= (1 << bits) - 1;
    }
  }
  return uuidInMaking.latin1Slice();
}
