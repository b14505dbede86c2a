/** A request that nobody waits for any more asks nothing further. */
import { edges } from "@trefoil/domain";
import { expect, it } from "vitest";
import { Loaders } from "../loaders.ts";

it("the level below is not loaded once the request is aborted", async () => {
  const abort = new AbortController();
  const asked: unknown[] = [];
  const shop = {
    async load(_: unknown, keys: readonly string[]) {
      asked.push(keys);
      abort.abort();
      return { values: keys.map((id) => ({ id })), cost: { dbMs: 0, queries: 1 } };
    },
  };
  const call = { caller: {}, signal: abort.signal };
  const loaders = new Loaders({ shop, call, charge: () => undefined } as never);
  expect(await loaders.load(edges.productsByIds, "a", {})).toEqual({ id: "a" });
  await expect(loaders.load(edges.categoriesByIds, "b", {})).rejects.toMatchObject({
    reason: "DEADLINE_EXCEEDED",
  });
  expect(asked).toEqual([["a"]]);
});
