/** grpc.health.v1: whether this server, and each service on it, can serve now. https://github.com/grpc/grpc/blob/master/doc/health-checking.md */
import type { Health } from "@trefoil/platform";
import { type CallContext, ServerError, type ServiceImplementation, Status } from "nice-grpc";
import type { HealthDefinition } from "nice-grpc-server-health";

/** ServingStatus of the contract. */
const SERVING = 1;
const NOT_SERVING = 2;
const SERVICE_UNKNOWN = 3;

type Serving = typeof SERVING | typeof NOT_SERVING | typeof SERVICE_UNKNOWN;

interface Given {
  readonly health: Health;
  /** Full names of the services that are served. The empty name, that of the server, needs no saying. */
  readonly services: readonly string[];
  /** Aborted when the process begins to stop: nothing is served from then on. */
  readonly stopping: AbortSignal;
  /** How often those who watch are looked after; default 1,000. */
  readonly lookMs?: number | undefined;
}

export function createHealthService({
  health,
  services,
  stopping,
  lookMs = 1_000,
}: Given): ServiceImplementation<typeof HealthDefinition> {
  const known = new Set(["", ...services]);

  async function statusOf(service: string): Promise<Serving> {
    if (!known.has(service)) return SERVICE_UNKNOWN;
    return !stopping.aborted && (await health.ready()) ? SERVING : NOT_SERVING;
  }

  return {
    async check({ service }) {
      const status = await statusOf(service);
      if (status === SERVICE_UNKNOWN)
        throw new ServerError(Status.NOT_FOUND, "There is no such service here.");
      return { status };
    },
    async *watch({ service }, { signal }: CallContext) {
      let told: Serving | undefined;
      while (!signal.aborted) {
        const status = await statusOf(service);
        if (status !== told) yield { status };
        told = status;
        if (stopping.aborted) throw new ServerError(Status.UNAVAILABLE, "This server is about to stop.");
        await someTime(lookMs, [signal, stopping]);
      }
    },
  };
}

/** Fulfils after the time or with the first of the signals. */
function someTime(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms).unref();
  const done = () => resolve();
  for (const signal of signals) {
    if (signal.aborted) done();
    signal.addEventListener("abort", done, { once: true });
  }
  return promise.finally(() => {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener("abort", done);
  });
}
