import { expect, it } from "vitest";
import { merged } from "./merged.ts";

/** A source that brings what it is given, when it is given. */
function source<Item>() {
  const asked: PromiseWithResolvers<IteratorResult<Item>>[] = [];
  const given: IteratorResult<Item>[] = [];
  let questions = 0;
  const told = (result: IteratorResult<Item>): void => {
    const waiting = asked.shift();
    if (waiting === undefined) given.push(result);
    else waiting.resolve(result);
  };
  return {
    next(): Promise<IteratorResult<Item>> {
      questions += 1;
      const result = given.shift();
      if (result !== undefined) return Promise.resolve(result);
      const waiting = Promise.withResolvers<IteratorResult<Item>>();
      asked.push(waiting);
      return waiting.promise;
    },
    give: (value: Item) => told({ done: false, value }),
    end: () => told({ done: true, value: undefined }),
    fail: (error: Error) => asked.shift()?.reject(error),
    questions: () => questions,
  };
}

it("brings what comes as it comes, and lets no source wait for a busy one", async () => {
  const [busy, calm] = [source<string>(), source<string>()];
  const both = merged(busy, calm);
  const first = both.next();
  calm.give("c1");
  expect(await first).toEqual({ done: false, value: "c1" });
  for (const item of ["b1", "b2", "b3"]) busy.give(item);
  calm.give("c2");
  const seen: unknown[] = [];
  for (let at = 0; at < 4; at++) seen.push((await both.next()).value);
  expect(seen).toEqual(["b1", "c2", "b2", "b3"]);
});

it("asks a source for no more than one item ahead of its taker", async () => {
  const [busy, calm] = [source<number>(), source<number>()];
  for (let item = 0; item < 100; item++) busy.give(item);
  const both = merged(busy, calm);
  await both.next();
  await new Promise(setImmediate);
  expect([busy.questions(), calm.questions()]).toEqual([1, 1]);
  await both.next();
  expect([busy.questions(), calm.questions()]).toEqual([2, 1]);
});

it("ends with the first source that ends", async () => {
  const [a, b] = [source<number>(), source<number>()];
  const both = merged(a, b);
  const first = both.next();
  b.end();
  expect((await first).done).toBe(true);
});

it("fails as a source fails, after what came before", async () => {
  const [a, b] = [source<number>(), source<number>()];
  const both = merged(a, b);
  const first = both.next();
  a.give(1);
  b.fail(new Error("broken"));
  expect((await first).value).toBe(1);
  await expect(both.next()).rejects.toThrow("broken");
});
