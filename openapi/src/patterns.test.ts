import { describe, expect, it } from "vitest";
import { isDateTime, isEmail } from "./formats.ts";
import { v1Document, v2Document } from "./index.ts";

/** Every pattern of the contracts. */
const patterns = new Set(
  [v1Document, v2Document].flatMap((document) => {
    const found: string[] = [];
    JSON.stringify(document, (key, value) => {
      if (key === "pattern" && typeof value === "string") found.push(value);
      return value;
    });
    return found;
  }),
);

const LENGTH = 50_000;
/** At this length, linear work takes under a millisecond and quadratic work over a second. */
const BUDGET_MS = 100;

/** Texts that keep a backtracking matcher busy if anything can: repeated pieces, with a beginning and an end that don't fit. */
function adversaries(pattern: string): string[] {
  const literal = pattern.replaceAll(/\\[a-z]|\[[^\]]*\]|\{[^}]*\}|[\^$()?:*+|\\]/g, "");
  const pieces = new Set([
    "0",
    "9",
    "a",
    "z",
    "A",
    "Z",
    "-",
    ".",
    "_",
    "/",
    '"',
    "@",
    " ",
    "0.",
    "a@",
    "a.",
    "-a",
    '"a',
    ...literal,
  ]);
  const starts = new Set([
    "",
    "prod_",
    "tok_",
    '"',
    'W/"',
    "a@",
    "a@b.",
    "trefoil.",
    "trefoil.a.",
    "wait=",
    "/errors/",
    literal,
  ]);
  const repeated = [...pieces].map((piece) => piece.repeat(LENGTH / piece.length));
  return [...starts].flatMap((start) => repeated.flatMap((text) => [start + text, `${start}${text}\u0000`]));
}

it("finds the patterns of both contracts", () => {
  expect(patterns.size).toBeGreaterThan(15);
});

describe.each([...patterns])("the pattern %s", (pattern) => {
  it("takes linear time", { timeout: 30_000 }, () => {
    const regex = new RegExp(pattern, "u");
    const slow = adversaries(pattern).filter((text) => timed(() => regex.test(text)) > BUDGET_MS);
    expect(slow.map((text) => text.slice(0, 20))).toEqual([]);
  });

  it("repeats no group that repeats itself without end", () => {
    expect(pattern).not.toMatch(/[*+]\)[*+{]/);
  });
});

it("checks formats in linear time", () => {
  const texts = adversaries("@.:T").flatMap((text) => [text, `2026-01-01T00:00:00.${text}`]);
  expect(
    texts.filter(
      (text) => timed(() => isDateTime(text)) > BUDGET_MS || timed(() => isEmail(text)) > BUDGET_MS,
    ),
  ).toEqual([]);
});

/** The best of three, because the machine may have been busy with something else. */
function timed(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && best > BUDGET_MS; attempt++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
