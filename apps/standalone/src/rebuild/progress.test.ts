import { expect, it } from "vitest";
import { showProgress } from "./progress.ts";

/** What is written while `done` of 2,000 goes up by hundreds, a tenth of a second each. */
function shown(isTTY: boolean): string[] {
  const written: string[] = [];
  let now = 0;
  const progress = showProgress("events", { isTTY, write: (text) => written.push(text) }, () => now);
  for (let done = 100; done <= 2000; done += 100) {
    now += 100;
    progress.update(done, 2000);
  }
  progress.end();
  progress.end();
  return written;
}

it("writes a line every ten per cent for a log", () => {
  const lines = shown(false);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe("10% | 200 of 2,000 events | 1,000 a second\n");
  expect(lines.at(-1)).toBe("100% | 2,000 of 2,000 events | 1,000 a second\n");
});

it("draws a bar for a person", () => {
  const drawn = shown(true);
  expect(drawn[9]).toContain(
    `\r ${"█".repeat(15)}${"░".repeat(15)} 50% | 1,000 of 2,000 events | 1,000 a second`,
  );
  expect(drawn.slice(-2)).toEqual([expect.stringContaining("100%"), "\n"]);
});

it("has nothing to divide by when there is nothing to do", () => {
  const written: string[] = [];
  const progress = showProgress("events", { write: (text) => written.push(text) }, () => 0);
  progress.update(0, 0);
  expect(written).toEqual(["100% | 0 of 0 events | 0 a second\n"]);
});
