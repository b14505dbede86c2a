import { expect, test } from "vitest";
import type { Findings } from "../bench.ts";
import { type Finished, type Run, toMarkdown, verdictLine } from "./report.ts";
import { summarise } from "./statistics.ts";

const verdict = {
  promise: "speed against a limit",
  atLeast: 1.3,
  unit: "x",
  measured: summarise([1.2, 1.5, 1.6]),
};

function bench(name: string, result: Partial<Findings> | { failure: string }): Finished {
  const nothing = { verdicts: [], tables: [], notes: [], samples: [] };
  return {
    name,
    about: `About ${name}.`,
    seconds: 3,
    result: "failure" in result ? result : { ...nothing, ...result },
  };
}

function run(...benches: Finished[]): Run {
  const machine = { cpu: "a processor", cores: 2, memoryGb: 4, system: "Linux", node: "26", postgres: "18" };
  return {
    pace: "quick",
    startedAt: "2026-11-20T00:00:00Z",
    seconds: 90,
    machine,
    generator: "wrk 4",
    benches,
  };
}

test("a promise that holds is told with its bound and spread", () => {
  const report = toMarkdown(run(bench("fast", { verdicts: [verdict] })));
  expect(report).toContain(
    "| fast | speed against a limit | at least 1.3 x | 1.50 (1.35 to 1.55) x | holds |",
  );
});

test("a missed promise is in bold, and a bound is part of what is promised", () => {
  const missed = { ...verdict, atLeast: 2 };
  expect(toMarkdown(run(bench("slow", { verdicts: [missed] })))).toContain("| **missed** |");
  expect(verdictLine("slow", missed)).toMatch(/^MISSED {2}slow: /);
  expect(verdictLine("edge", { ...verdict, atLeast: 1.5 })).toMatch(/^holds/);
});

test("an upper bound is missed from above", () => {
  const memory = { promise: "growth", atMost: 100, unit: "MB", measured: summarise([100.1]) };
  expect(verdictLine("import", memory)).toBe("MISSED  import: growth: 100.1 MB, promised at most 100 MB");
});

test("a bench that failed is told in the promises and in its section", () => {
  const report = toMarkdown(run(bench("broken", { failure: "the server ended with code 1" })));
  expect(report).toContain("| broken | the server ended with code 1 |  |  | **failed** |");
  expect(report).toContain("Failed: the server ended with code 1");
});

test("cells can't break the table", () => {
  const table = { title: "T", columns: ["a", "b"], rows: [["x|y", "line\nbreak"]] };
  expect(toMarkdown(run(bench("odd", { tables: [table] })))).toContain("| x\\|y | line break |");
});
