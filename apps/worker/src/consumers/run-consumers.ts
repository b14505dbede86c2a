/** Runs every consumer of the log in this process, and says in its log what they could not take. */
import type { ShopProcess } from "@trefoil/composition";
import { consumers, type RunningConsumers, startConsumers } from "@trefoil/domain";

interface Given {
  /** Told of a consumer whose events have taken effect. */
  handled(consumer: string): void;
}

export function runConsumers(
  { shop, log }: Pick<ShopProcess, "shop" | "log">,
  { handled }: Given,
): Promise<RunningConsumers> {
  return startConsumers({
    shop,
    consumers,
    handled,
    report(error, { consumer, event, dead = false }) {
      const about = { err: error, consumer, event };
      if (dead) log.error(about, "an event is a dead letter now: mend the cause and replay it");
      else log.warn(about, "a consumer failed and tries again");
    },
  });
}
