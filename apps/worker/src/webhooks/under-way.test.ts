import { describe, expect, it } from "vitest";
import { createUnderWay } from "./under-way.ts";

const of = (endpointId: string, failing = false) => ({ endpointId, failing });

describe("what is under way", () => {
  it("lets go on at once an endpoint that was given all it had room for", () => {
    const underWay = createUnderWay(2);
    underWay.took([of("a"), of("a"), of("b")], underWay.snapshot());
    expect([underWay.done(of("a")), underWay.done(of("b"))]).toEqual([true, false]);
  });

  it("does not forget that there was no room when it was asked, whatever has ended since", () => {
    const underWay = createUnderWay(2);
    underWay.took([of("a"), of("a")], underWay.snapshot());
    underWay.done(of("a"));
    const before = underWay.snapshot();
    underWay.done(of("a"));
    underWay.took([of("a")], before);
    expect(underWay.snapshot()).toEqual(new Map([["a", 1]]));
    expect(underWay.done(of("a"))).toBe(true);
  });

  it("holds an endpoint that fails for full with one", () => {
    const underWay = createUnderWay(8);
    underWay.took([of("a", true)], underWay.snapshot());
    expect(underWay.done(of("a", true))).toBe(true);
  });

  it("asks no more for an endpoint that had room and got nothing", () => {
    const underWay = createUnderWay(1);
    underWay.took([of("a")], underWay.snapshot());
    underWay.done(of("a"));
    underWay.took([], underWay.snapshot());
    underWay.took([of("b")], underWay.snapshot());
    expect(underWay.done(of("a"))).toBe(false);
  });
});
