import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCursorCodec, listKey, type Position } from "./cursor.ts";

const codec = createCursorCodec(new Uint8Array(32).fill(7));
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.maxSafeInteger()),
  fc.uuid(),
);

describe("a cursor", () => {
  it("gives back any position, in a URL-safe text", () => {
    fc.assert(
      fc.property(position, (at) => {
        const cursor = codec.encode("list", at);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(codec.decode("list", cursor, "after")).toEqual(at);
      }),
    );
  });

  it("is refused when any character is changed", () => {
    fc.assert(
      fc.property(position, fc.nat(), fc.constantFrom(..."AZaz09-_"), (at, where, character) => {
        const cursor = codec.encode("list", at);
        const index = where % cursor.length;
        const changed = cursor.slice(0, index) + character + cursor.slice(index + 1);
        fc.pre(changed !== cursor);
        const refusal = expect.objectContaining({ reason: "INVALID_CURSOR" });
        expect(() => codec.decode("list", changed, "after")).toThrow(refusal);
      }),
    );
  });

  it.each(["", "a", "not a cursor", "AAAAAAAAAAAAAAAA", "=", "é"])("refuses %j", (text) => {
    expect(() => codec.decode("list", text, "before")).toThrow(
      expect.objectContaining({
        reason: "INVALID_CURSOR",
        violations: [expect.objectContaining({ field: "before" })],
      }),
    );
  });

  it("is bound to its list", () => {
    const cursor = codec.encode(listKey("products", "price"), [1, "a"]);
    const mismatch = expect.objectContaining({ reason: "CURSOR_MISMATCH" });
    expect(() => codec.decode(listKey("products", "name"), cursor, "after")).toThrow(mismatch);
  });

  it("is not accepted by a shop with another secret", () => {
    const other = createCursorCodec(new Uint8Array(32).fill(8));
    expect(() => other.decode("list", codec.encode("list", [1, "a"]), "after")).toThrow();
  });
});
