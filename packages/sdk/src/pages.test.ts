import { expect, it } from "vitest";
import { createShop } from "./create-shop.ts";
import type { Window } from "./inputs.ts";
import { scripted } from "./testing/scripted-transport.ts";

const all = Array.from({ length: 250 }, (_, n) => n);

/** A list of the numbers below 250 whose cursors are places in it. */
function numbers() {
  const transport = scripted(({ input }) => {
    const { limit = 20, after, before } = input as Window;
    const start = before === undefined ? Number(after ?? 0) : Math.max(0, Number(before) - limit);
    const end = before === undefined ? start + limit : Number(before);
    return {
      items: all.slice(start, end),
      nextCursor: end < all.length ? String(end) : null,
      prevCursor: start > 0 ? String(start) : null,
    };
  });
  return { list: createShop({ transport }).catalog.products({ q: "red" }), asked: transport.asked };
}

it("walks all items by full pages, with the filter on each", async () => {
  const { list, asked } = numbers();
  expect(await Array.fromAsync(list)).toEqual(all);
  expect(asked.map(({ input }) => input)).toEqual([
    { q: "red", limit: 100 },
    { q: "red", limit: 100, after: "100" },
    { q: "red", limit: 100, after: "200" },
  ]);
});

it("reads nothing that is not needed", async () => {
  const { list, asked } = numbers();
  for await (const _ of list) break;
  expect(asked).toHaveLength(1);
});

it("can be walked twice", async () => {
  const { list } = numbers();
  expect(await Array.fromAsync(list)).toEqual(await Array.fromAsync(list));
});

it("reads one page as it is asked for", async () => {
  const { list, asked } = numbers();
  const page = await list.page({ limit: 2, after: "10" });
  expect(page).toEqual({ items: [10, 11], nextCursor: "12", prevCursor: "10" });
  await list.page();
  expect(asked.map(({ input }) => input)).toEqual([{ q: "red", limit: 2, after: "10" }, { q: "red" }]);
});

it("walks page by page in both directions", async () => {
  const { list } = numbers();
  const onward = await Array.fromAsync(list.pages({ limit: 60, after: "100" }));
  expect(onward.map(({ items }) => items[0])).toEqual([100, 160, 220]);
  const back = await Array.fromAsync(list.pages({ limit: 60, before: "120" }));
  expect(back.map(({ items }) => items[0])).toEqual([60, 0]);
});

it("takes the first few", async () => {
  const { list, asked } = numbers();
  expect(await list.take(3)).toEqual([0, 1, 2]);
  expect(await list.take(0)).toEqual([]);
  expect(asked.map(({ input }) => input)).toEqual([{ q: "red", limit: 3 }]);
  expect(await list.take(1000)).toEqual(all);
});
