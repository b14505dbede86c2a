/** Every member of every input, replaced by everything odd, one at a time. */
import { type OperationName, operations } from "@trefoil/sdk";
import type { Scenario } from "../world.ts";
import { membersOf, replaced } from "./members.ts";
import { oddValues } from "./odd-values.ts";
import { actorOf, samples } from "./samples.ts";

const oddNames = ["extra", "Extra", "constructor", "__proto__", "ключ", ""];
const oddWholes = [undefined, null, [], "text", 7, {}];

export const oddities: readonly Scenario[] = (Object.keys(operations) as OperationName[]).map(
  (operation) => ({
    name: `${operation} judges odd values alike`,
    async run(world) {
      const sample = samples[operation];
      const input = await sample.input(world);
      const ask = (odd: unknown) =>
        world.raw(actorOf(world, sample), { operation, input: odd, key: world.unique("odd"), lines: [] });

      for (const path of membersOf(input)) {
        const spares = sample.spared !== undefined && !(String(path[0]) in sample.spared);
        const spared = spares ? { ...input, ...sample.spared } : input;
        // A removal by JSON Merge Patch is judged before anything else, and so alone.
        for (const value of oddValues) await ask(replaced(value === null ? input : spared, path, value));
      }
      for (const name of oddNames) await ask(replaced(input, [name], "x"));
      for (const whole of oddWholes) await ask(whole);
    },
  }),
);
