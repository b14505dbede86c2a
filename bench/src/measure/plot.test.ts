import { expect, it } from "vitest";
import { latencyPlot } from "./plot.ts";

it("draws a line a series, from the fastest at the left to the slowest at the right", () => {
  const svg = latencyPlot("a < b", [
    { name: "one", samples: [3, 1, 2] },
    { name: "other", samples: [10, 20] },
  ]);
  const lines = [...svg.matchAll(/points="([^"]+)"/g)].map(([, points]) => (points as string).split(" "));
  expect(lines.map((points) => points.length)).toEqual([3, 2]);
  const heights = (lines[0] as string[]).map((point) => Number(point.split(",")[1]));
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(svg).toContain("a &lt; b");
});
