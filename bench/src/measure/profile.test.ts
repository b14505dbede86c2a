import { expect, test } from "vitest";
import { dearest } from "./profile.ts";

const node = (id: number, functionName: string, url = "", lineNumber = -1) => ({
  id,
  callFrame: { functionName, url, lineNumber },
});

test("the dearest places come first, as shares of the time that was not idle", () => {
  const nodes = [
    node(1, "(idle)"),
    node(2, "slow", "file:///a/b.js", 9),
    node(3, ""),
    node(4, "slow", "file:///a/b.js", 9),
  ];
  const costs = dearest({ nodes, samples: [1, 1, 2, 2, 4, 3, 1] }, 5);
  expect(costs).toEqual([
    { place: "slow file:///a/b.js:10", share: 0.75 },
    { place: "(anonymous)", share: 0.25 },
  ]);
});
