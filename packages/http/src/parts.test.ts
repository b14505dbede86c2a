import { describe, expect, it } from "vitest";
import { encodingFor } from "./encoding.ts";
import { expectedVersion, isKnown } from "./etag.ts";
import { readJson } from "./strict-json.ts";

describe("readJson", () => {
  it.each<[string, unknown]>([
    ['{"a":[{"b":"}]{["},{"b":2}],"c":"\\"a\\"","":1}', { a: [{ b: "}]{[" }, { b: 2 }], c: '"a"', "": 1 }],
    ['[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['{"a":"a","b":"a"}', { a: "a", b: "a" }],
    ['{"a\\\\":1,"a":2}', { "a\\": 1, a: 2 }],
    ["-1.5e2", -150],
    ['"text"', "text"],
  ])("reads %s", (text, value) => {
    expect(readJson(text)).toEqual({ value });
  });

  it.each([
    ['{"a":1,"a":2}', "a", "DUPLICATE"],
    ['{"a":[0,{"b":1,"b":2}]}', "a[1].b", "DUPLICATE"],
    ['{"a":1,"\\u0061":2}', "a", "DUPLICATE"],
    ['[{"__proto__":1}]', "[0].__proto__", "NOT_ALLOWED"],
  ])("refuses %s", (text, field, reason) => {
    expect(readJson(text)).toMatchObject({ violations: [{ field, reason }] });
  });

  it.each(["", "{", '{"a"}', "[1,]", "{'a':1}", "01", "NaN", '"\n"', "nul", "{}x", '"\\x"', '{"a":1 "b":2}'])(
    "says of %j that it is no JSON, without quoting it",
    (text) => {
      expect(readJson(text)).toEqual({ malformed: expect.any(String) });
    },
  );

  it("takes 32 levels and no more", () => {
    expect(readJson("[".repeat(32) + "]".repeat(32))).toHaveProperty("value");
    expect(readJson("[".repeat(33) + "]".repeat(33))).toHaveProperty("violations");
  });

  it("takes time in proportion to the text, whatever the text is", () => {
    for (const text of [
      '"\\"'.repeat(200_000),
      "\\".repeat(500_000),
      '"a":'.repeat(200_000),
      `{${'"a":1,'.repeat(100_000)}`,
    ]) {
      const before = process.cpuUsage();
      readJson(text);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(200);
    }
  });
});

describe("entity tags", () => {
  it("name a version", () => {
    expect(['"3"', '"3-br"', '"3-v1"', '"3-1f0c9b2a-gzip"'].map((tag) => expectedVersion(tag))).toEqual([
      3, 3, 3, 3,
    ]);
    expect(['W/"3"', '"x"', '""', '"-3"'].map((tag) => expectedVersion(tag))).toEqual(
      Array(4).fill(2 ** 31 - 1),
    );
    expect(expectedVersion(undefined)).toBeUndefined();
  });

  it("are found in lists, weak or strong", () => {
    expect(isKnown('"a,b", W/"c"', "c")).toBe(true);
    expect(isKnown('"a,b"', "a,b")).toBe(true);
    expect(isKnown('"a"', "b")).toBe(false);
    expect(isKnown(" * ", "b")).toBe(true);
  });
});

it("encodingFor takes the better one of what the client weighs equally", () => {
  expect(
    ["gzip, deflate, br", "gzip", "br;q=0, *", "identity", "", "GZIP;q=1.0", "deflate"].map(encodingFor),
  ).toEqual(["br", "gzip", "gzip", undefined, undefined, "gzip", undefined]);
});
