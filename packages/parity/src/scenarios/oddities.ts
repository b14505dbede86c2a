/** Every member of every input, replaced by everything odd, one at a time. */
import { type OperationName, operations } from "@trefoil/sdk";
import type { Scenario } from "../world.ts";
import { membersOf, replaced } from "./members.ts";
import { oddValues } from "./odd-values.ts";
import { actorOf, samples } from "./samples.ts";

export const oddities: readonly Scenario[] = (Object.keys(operations) as OperationName[]).map(
  (operation) => ({
    name: `${operation} judges odd values alike`,
    async run(world) {
      const sample = samples[operation];
      const actor = actorOf(world, sample);
      const input = await sample.input(world);
      for (const path of membersOf(input)) {
        for (const value of oddValues) {
          await world.raw(actor, {
            operation,
            input: replaced(input, path, value),
            key: world.unique("odd"),
            lines: [],
          });
        }
      }
      for (const extra of ["extra", "Extra", "constructor", "__proto__", "ключ", ""]) {
        await world.raw(actor, {
          operation,
          input: replaced(input, [extra], "x"),
          key: world.unique("odd"),
          lines: [],
        });
      }
      for (const whole of [undefined, null, [], "text", 7, {}]) {
        await world.raw(actor, { operation, input: whole, key: world.unique("odd"), lines: [] });
      }
    },
  }),
);
