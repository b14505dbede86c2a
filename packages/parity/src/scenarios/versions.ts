/** Optimistic concurrency: a write names the version that its caller has read. */
import { type OperationName, operations } from "@trefoil/sdk";
import { expect } from "vitest";
import type { Scenario } from "../world.ts";
import { actorOf, samples } from "./samples.ts";

/** Those that name a version; some must. */
const versioned = (Object.keys(operations) as OperationName[]).filter((operation) =>
  /expectedVersion/.test(String(samples[operation].input)),
);

export const versions: readonly Scenario[] = versioned.map((operation) => ({
  name: `${operation} of a stale version changes nothing`,
  async run(world) {
    const sample = samples[operation];
    const actor = actorOf(world, sample);
    const input = (await sample.input(world)) as { expectedVersion: number };
    const ask = (expectedVersion: number | undefined) =>
      world.raw(actor, { operation, input: { ...input, expectedVersion } });
    for (const stale of [input.expectedVersion + 1, 2 ** 31 - 2]) {
      expect(await ask(stale)).toMatchObject({ kind: "ABORTED", reason: "VERSION_MISMATCH" });
    }
    await ask(undefined);
    await ask(input.expectedVersion);
    expect(await ask(input.expectedVersion)).toMatchObject({ kind: expect.any(String) });
  },
}));
