import type { Advanced, TakenCheckout } from "@trefoil/domain";
import { expect, it } from "vitest";
import { createOutcomeRecorder } from "./outcome-recorder.ts";

const timing = { leaseMs: 10_000, waitMs: () => 0 };
const taken = (orderId: string) => ({ orderId, fence: 1 }) as TakenCheckout;
const advancedAll = (ids: readonly string[]) =>
  new Map(ids.map((id) => [id, { taken: taken(id) } as Advanced]));

it("waits for a database that is away, with the whole batch", async () => {
  let tries = 0;
  const record = createOutcomeRecorder({
    async work<T>(): Promise<T> {
      tries += 1;
      if (tries < 3)
        throw Object.assign(new Error("the database system is shutting down"), { code: "57P03" });
      return advancedAll(["a", "b"]) as T;
    },
    timing,
    goesOn: () => true,
  });
  const told = await Promise.all(["a", "b"].map((id) => record(taken(id), { is: "done" })));
  expect(told.map((advanced) => advanced?.taken.orderId)).toEqual(["a", "b"]);
  expect(tries).toBe(3);
});

it("writes the others where one can't be written", async () => {
  const batches: number[] = [];
  const record = createOutcomeRecorder({
    async work<T>(): Promise<T> {
      batches.push(batches.length);
      // Both together, and then the second of them alone.
      if (batches.length !== 2) throw new Error("a check constraint");
      return advancedAll(["a"]) as T;
    },
    timing,
    goesOn: () => true,
  });
  const told = await Promise.allSettled(["a", "b"].map((id) => record(taken(id), { is: "done" })));
  expect(told.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
});
