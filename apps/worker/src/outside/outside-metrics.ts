/** Measures the calls to the outside: how long they take, how they end, and what the guards make of it. */
import type { OutsideError } from "@trefoil/domain";
import type { Metrics } from "@trefoil/platform";
import type { BreakerState } from "./breaker.ts";
import type { Guard } from "./guard.ts";
import type { Call } from "./outside-call.ts";

const STATES: readonly BreakerState[] = ["closed", "half-open", "open"];

export interface OutsideMeter {
  /** The same call, measured. */
  measured(service: string, call: Call): Call;
  retried(service: string): void;
  opened(service: string): void;
  watch(guards: Readonly<Record<string, Guard>>): void;
}

export function createOutsideMeter(metrics: Metrics): OutsideMeter {
  const duration = metrics.histogram("outside.call.duration", {
    about: "Calls to the payment provider and the carrier, with their retries and their wait for a turn.",
  });
  const retries = metrics.counter("outside.call.retries", {
    about: "Tries after a failed one.",
  });
  const opened = metrics.counter("outside.breaker.opened", { about: "How often a breaker opened." });

  return {
    measured: (service, call) => async (name, path, body, outgoing) => {
      const begun = performance.now();
      const record = (outcome: string) =>
        duration((performance.now() - begun) / 1_000, { service, call: name, outcome });
      try {
        const reply = await call(name, path, body, outgoing);
        record(reply.status < 300 ? "answered" : "rejected");
        return reply;
      } catch (error) {
        record((error as OutsideError).kind);
        throw error;
      }
    },
    retried: (service) => retries({ service }),
    opened: (service) => opened({ service }),
    watch(guards) {
      const all = Object.entries(guards);
      metrics.gauge("outside.breaker.state", { about: "1 for the state that a breaker is in." }, () =>
        all.flatMap(([service, guard]) =>
          STATES.map((state) => [guard.breaker === state ? 1 : 0, { service, state }] as const),
        ),
      );
      metrics.gauge(
        "outside.bulkhead.calls",
        { about: "Calls under way, and those that wait for a turn." },
        () =>
          all.flatMap(([service, { load }]) => [
            [load.running, { service, state: "running" }] as const,
            [load.queued, { service, state: "queued" }] as const,
          ]),
      );
    },
  };
}
