import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromTypeId, toTypeId } from "./type-id.ts";

describe("TypeID", () => {
  it("encodes the examples of the specification", () => {
    expect(toTypeId("product", "01890a5d-ac96-774b-bcce-b302099a8057")).toBe(
      "prod_01h455vb4pex5vsknk084sn02q",
    );
    expect(toTypeId("product", "00000000-0000-0000-0000-000000000000")).toBe(
      "prod_00000000000000000000000000",
    );
    expect(toTypeId("product", "ffffffff-ffff-ffff-ffff-ffffffffffff")).toBe(
      "prod_7zzzzzzzzzzzzzzzzzzzzzzzzz",
    );
  });

  it("gives back any UUID", () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(fromTypeId("order", toTypeId("order", uuid))).toBe(uuid);
      }),
    );
  });

  it("sorts as the UUIDs sort", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (a, b) => {
        expect(toTypeId("order", a) < toTypeId("order", b)).toBe(a < b);
      }),
    );
  });

  it.each([
    ["another prefix", "ord_01h455vb4pex5vsknk084sn02q"],
    ["an overflow", "prod_8zzzzzzzzzzzzzzzzzzzzzzzzz"],
    ["upper case", "prod_01H455VB4PEX5VSKNK084SN02Q"],
    ["a letter outside the alphabet", "prod_01h455vb4pex5vsknk084sn02u"],
    ["a short suffix", "prod_01h455vb4pex5vsknk084sn02"],
    ["a character above ASCII", "prod_01h455vb4pex5vsknk084sn02é"],
    ["nothing", ""],
  ])("refuses %s", (_what, id) => {
    expect(fromTypeId("product", id)).toBeUndefined();
  });
});
