import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { changed, id, integer, text, textMap, timestamp } from "./schema.ts";
import { toViolations } from "./violations.ts";

function verdict(schema: z.ZodType, input: unknown): unknown {
  const parsed = z.strictObject({ field: schema }).safeParse({ field: input }, { reportInput: true });
  return parsed.success
    ? parsed.data.field
    : toViolations(parsed.error.issues).map((v) => `${v.field} ${v.reason}`);
}

describe("text", () => {
  const name = text({ min: 1, max: 5 });

  it.each([
    ["", ["field TOO_SHORT"]],
    ["abcdef", ["field TOO_LONG"]],
    ["a\0b", ["field INVALID_TEXT"]],
    ["\ud800", ["field INVALID_TEXT"]],
    ["\udc00\ud800", ["field INVALID_TEXT"]],
    [undefined, ["field REQUIRED"]],
    [null, ["field WRONG_TYPE"]],
    [5, ["field WRONG_TYPE"]],
    [["a"], ["field WRONG_TYPE"]],
    ["👩‍🚀🚀🚀", "👩‍🚀🚀🚀"],
    ["👩‍🚀🚀🚀🚀", ["field TOO_LONG"]],
    ["e\u0301", "é"],
    ["\u{1d160}\u{1d160}", ["field TOO_LONG"]],
  ])("of %j is %j", (input, expected) => {
    expect(verdict(name, input)).toEqual(expected);
  });

  it("is stored as it is counted: well-formed, in NFC", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5 }), (value) => {
        const ok = verdict(text({ max: 10 }), value);
        expect([value.normalize("NFC"), ["field INVALID_TEXT"]]).toContainEqual(ok);
      }),
    );
  });
});

describe("integer", () => {
  const quantity = integer(1, 1000);

  it.each([
    [1, 1],
    [1000, 1000],
    [0, ["field TOO_SMALL"]],
    [-0, ["field TOO_SMALL"]],
    [1001, ["field TOO_LARGE"]],
    [1.5, ["field WRONG_TYPE"]],
    [2 ** 53, ["field TOO_LARGE"]],
    [1e400, ["field WRONG_TYPE"]],
    [Number.NaN, ["field WRONG_TYPE"]],
    ["1", ["field WRONG_TYPE"]],
    [1n, ["field WRONG_TYPE"]],
    [null, ["field WRONG_TYPE"]],
    [undefined, ["field REQUIRED"]],
  ])("of %s is %j", (input, expected) => {
    expect(verdict(quantity, input)).toEqual(expected);
  });

  it("makes -0 an ordinary 0", () => {
    expect(Object.is(verdict(integer(-5, 5), -0), 0)).toBe(true);
  });
});

describe("id", () => {
  it("decodes to a UUID", () => {
    expect(verdict(id("product"), "prod_01h455vb4pex5vsknk084sn02q")).toBe(
      "01890a5d-ac96-774b-bcce-b302099a8057",
    );
  });

  it.each(["ord_01h455vb4pex5vsknk084sn02q", "prod_", "x".repeat(1000)])("refuses %j", (input) => {
    expect(verdict(id("product"), input)).toEqual(["field INVALID_FORMAT"]);
  });
});

describe("a text that can't be stored", () => {
  it.each(["a\0b", "\ud800"])("%j is told as such wherever it stands", (input) => {
    expect(verdict(id("product"), input)).toEqual(["field INVALID_TEXT"]);
    expect(verdict(timestamp, input)).toContain("field INVALID_TEXT");
  });
});

describe("a member of a change", () => {
  const name = changed(text({ min: 1, max: 5 }));

  it.each([
    [undefined, undefined],
    ["abc", "abc"],
    [null, ["field REQUIRED"]],
    ["", ["field TOO_SHORT"]],
  ])("of %j is %j", (input, expected) => {
    expect(verdict(name, input)).toEqual(expected);
  });
});

describe("a list", () => {
  it.each(["", "abc"])(
    "that is the text %j is of the wrong type, and nothing is said of its length",
    (input) => {
      expect(verdict(z.array(z.string()).min(1).max(2), input)).toEqual(["field WRONG_TYPE"]);
    },
  );
});

describe("a map of text", () => {
  const attributes = textMap(text({ min: 1, max: 3 }), text({ max: 3 }), 2);

  it.each([
    [{ a: "b" }, { a: "b" }],
    [{ a: "bbbb" }, ["field.a TOO_LONG"]],
    [{ aaaa: "b" }, ["field.aaaa TOO_LONG"]],
    [{ "": "b" }, ["field. TOO_SHORT"]],
    [{ a: 1 }, ["field.a WRONG_TYPE"]],
    [{ a: "1", b: "2", c: "3" }, ["field TOO_MANY"]],
    [{ a: 1, b: 2, c: 3 }, ["field TOO_MANY"]],
    [JSON.parse('{"__proto__":"x"}'), ["field.__proto__ NOT_ALLOWED"]],
    [[], ["field WRONG_TYPE"]],
  ])("of %j is %j", (input, expected) => {
    expect(verdict(attributes, input)).toEqual(expected);
  });
});
