/** Calls a service that may be slow, failing or gone: time-out, retry, breaker and bulkhead, in this order from the inside. */

import { type Outgoing, OutsideError, type OutsideService } from "@trefoil/domain";
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  DelegateBackoff,
  handleWhen,
  IsolatedCircuitError,
  retry,
  TaskCancelledError,
} from "cockatiel";
import { type BreakerOptions, type BreakerState, createBreaker } from "./breaker.ts";
import { createJsonClient, NoAnswer, type Reply } from "./json-client.ts";

export interface GuardOptions {
  readonly service: OutsideService;
  readonly url: string;
  readonly timeoutMs: number;
  readonly onBreaker: BreakerOptions["onChange"];
  readonly onRetry?: (() => void) | undefined;
  /** Calls at the same time, and how many may wait for their turn. Default 256 and 1,000. */
  readonly running?: number | undefined;
  readonly queued?: number | undefined;
  /** A turn that comes later than this is not taken. Default 5 s. */
  readonly queuedMs?: number | undefined;
  readonly breaker?: Pick<BreakerOptions, "threshold" | "windowMs" | "lookAfterMs"> | undefined;
}

export interface Guard {
  /** An answer below 500. OutsideError: `unavailable` or `timeout`. */
  post(path: string, body: object | undefined, outgoing: Outgoing): Promise<Reply>;
  readonly breaker: BreakerState;
  readonly load: { readonly running: number; readonly queued: number };
  close(): void;
}

/** Nobody gets an answer from the service: not worth another try within this call. */
class Silence extends OutsideError {}

const TRIES = 3;
const LOOK_MS = 1_000;

export function createGuard(options: GuardOptions): Guard {
  const { service, url, timeoutMs, running = 256, queued = 1_000, queuedMs = 5_000 } = options;
  const client = createJsonClient(url);
  const turns = bulkhead(running, queued);
  const blips = retry(handleWhen(isBlip), { maxAttempts: TRIES - 1, backoff: new DelegateBackoff(jitter) });
  if (options.onRetry !== undefined) blips.onRetry(options.onRetry);
  const breaker = createBreaker({
    ...options.breaker,
    counts: (error) => error instanceof OutsideError && error.kind === "unavailable",
    look: async () => ((await look()) ?? 500) < 500,
    onChange: options.onBreaker,
  });
  let answeredAt = 0;
  let looking: Promise<number | undefined> | undefined;

  /** The status of the service's own sign of life; undefined without an answer. */
  function look(): Promise<number | undefined> {
    looking ??= client
      .send({ method: "GET", path: "/health/live", timeoutMs: LOOK_MS })
      .then(({ status }) => status)
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      });
    return looking;
  }

  async function attempt(
    path: string,
    body: object | undefined,
    { traceparent, signal }: Outgoing,
  ): Promise<Reply> {
    const begun = performance.now();
    try {
      const reply = await client.send({ method: "POST", path, body, traceparent, signal, timeoutMs });
      answeredAt = performance.now();
      if (reply.status < 500 && reply.status !== 429) return reply;
      throw new OutsideError(service, "unavailable", `${service} answered ${reply.status} to ${path}`);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (signal?.aborted === true) throw new TaskCancelledError(error.message);
      throw await judged(error, begun, path);
    }
  }

  /**
   * A time-out speaks of this call only, unless the service keeps silent to everybody: one customer's card that never
   * answers must not close the shop for the others, and a provider that hangs must not cost orders their attempts.
   */
  async function judged(error: NoAnswer, begun: number, path: string): Promise<OutsideError> {
    const said = `${service} ${path}: ${error.message}`;
    if (!error.late) return new OutsideError(service, "unavailable", said, { cause: error });
    const alive = answeredAt >= begun || (await look()) !== undefined;
    return alive ? new OutsideError(service, "timeout", said) : new Silence(service, "unavailable", said);
  }

  return {
    async post(path, body, outgoing) {
      const asked = performance.now();
      try {
        return await turns.execute(() => {
          if (performance.now() - asked > queuedMs) throw new BulkheadRejectedError(running, queued);
          return blips.execute(() => breaker.execute(() => attempt(path, body, outgoing)), outgoing.signal);
        }, outgoing.signal);
      } catch (error) {
        throw outsideError(service, error);
      }
    },
    get breaker() {
      return breaker.state;
    },
    get load() {
      return { running: running - turns.executionSlots, queued: queued - turns.queueSlots };
    },
    close() {
      breaker.close();
      client.close();
    },
  };
}

/** What may be gone in a moment. A time-out is not retried here: it has taken long enough. */
function isBlip(error: unknown): boolean {
  return error instanceof OutsideError && error.kind === "unavailable" && !(error instanceof Silence);
}

/** 25 to 75 ms, then 75 to 225 ms: so that those who failed together do not come back together. */
function jitter({ attempt }: { attempt: number }): number {
  return 50 * 3 ** (attempt - 1) * (0.5 + Math.random());
}

function outsideError(service: OutsideService, error: unknown): unknown {
  const unavailable = (why: string) => new OutsideError(service, "unavailable", `${service}: ${why}`);
  if (error instanceof IsolatedCircuitError || error instanceof BrokenCircuitError) {
    return unavailable("not called, since most calls failed lately");
  }
  if (error instanceof BulkheadRejectedError)
    return unavailable("not called, since too many calls are under way");
  if (error instanceof TaskCancelledError) return unavailable("given up by us");
  return error;
}
