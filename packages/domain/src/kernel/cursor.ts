/** Page cursors: opaque, URL-safe, authenticated, bound to one list, and the same text in every protocol. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { ShopError } from "./errors.ts";

/** Where a page begins or ends: the sort value and the id of an item. */
export type Position = readonly [value: string | number, id: string];

export interface CursorCodec {
  /** `list` names the operation, sort and filter that the cursor belongs to; see `listKey`. */
  encode(list: string, position: Position): string;
  /** INVALID_CURSOR when it is not ours, CURSOR_MISMATCH when it belongs to another list. */
  decode(list: string, cursor: string, field: string): Position;
}

const TAG_BYTES = 12;
const LIST_BYTES = 6;

/** A short name of a list: its operation, sort and filter. */
export function listKey(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts, inOrder)).digest("base64url").slice(0, LIST_BYTES);
}

/** The same filter is the same list, in whatever order a protocol names its fields. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `secret`: at least 32 bytes, the same for every process of a shop. */
export function createCursorCodec(secret: Uint8Array): CursorCodec {
  const tagOf = (payload: Buffer): Buffer =>
    createHmac("sha256", secret).update(payload).digest().subarray(0, TAG_BYTES);

  function open(cursor: string, field: string): [list: string, value: string | number, id: string] {
    const bytes = Buffer.from(cursor, "base64url");
    const payload = bytes.subarray(TAG_BYTES);
    const genuine =
      bytes.length > TAG_BYTES &&
      bytes.toString("base64url") === cursor &&
      timingSafeEqual(bytes.subarray(0, TAG_BYTES), tagOf(payload));
    if (!genuine) throw cursorError("INVALID_CURSOR", field, "is not a cursor of this shop");
    return JSON.parse(payload.toString());
  }

  return {
    encode(list, [value, id]) {
      const payload = Buffer.from(JSON.stringify([list, value, id]));
      return Buffer.concat([tagOf(payload), payload]).toString("base64url");
    },
    decode(list, cursor, field) {
      const [ofList, value, id] = open(cursor, field);
      if (ofList !== list)
        throw cursorError("CURSOR_MISMATCH", field, "belongs to another operation, sort or filter");
      return [value, id];
    },
  };
}

function cursorError(
  reason: "INVALID_CURSOR" | "CURSOR_MISMATCH",
  field: string,
  description: string,
): ShopError {
  return new ShopError(reason, undefined, { violations: [{ field, reason: "INVALID_FORMAT", description }] });
}
