/** Ends a process in order: not ready, stop accepting and let running work finish, close what it stood on, exit. */
import type { Logger } from "pino";

/**
 * `drain` steps run first, all at once, and may take the whole grace: servers finish their requests.
 * `close` steps run afterwards, one by one, latest registered first: pools, then the database, then locks.
 */
export type ShutdownPhase = "drain" | "close";

export interface Shutdown {
  /** Aborts when the shutdown begins; readiness, live streams and loops end by it. */
  readonly signal: AbortSignal;
  /** Registers a step. `name` is for the log; `graceMs` is what is left of the grace when the step begins. */
  on(phase: ShutdownPhase, name: string, step: (graceMs: number) => unknown): void;
  /** Begins the shutdown, once; resolves with the exit code: 0, or 1 when a step failed or ran out of time. */
  start(reason: string, exitCode?: number): Promise<number>;
  /** Shuts down and exits on SIGINT, SIGTERM and SIGHUP; a second signal exits at once. Returns its undoing. */
  listen(): () => void;
}

export interface ShutdownOptions {
  log: Logger;
  /** Default 30,000. */
  graceMs?: number | undefined;
  /** Time of each `close` step. Default 10,000. */
  closeMs?: number | undefined;
  /** For tests. Default `process.exit`. */
  exit?: ((code: number) => void) | undefined;
}

interface Step {
  name: string;
  run: (graceMs: number) => unknown;
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** The shutdown of this process; a process has one. */
export function createShutdown(options: ShutdownOptions): Shutdown {
  const { log, graceMs = 30_000, closeMs = 10_000, exit = (code) => process.exit(code) } = options;
  const steps: Record<ShutdownPhase, Step[]> = { drain: [], close: [] };
  const controller = new AbortController();
  let running: Promise<number> | undefined;

  async function attempt({ name, run }: Step, limitMs: number): Promise<boolean> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error(`not done after ${limitMs} ms`)), limitMs);
    try {
      await Promise.race([(async () => run(limitMs))(), late.promise]);
      return true;
    } catch (error) {
      log.error({ err: error, step: name }, "a step of the shutdown failed");
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  async function runAll(exitCode: number): Promise<number> {
    const results = await Promise.all(steps.drain.map((step) => attempt(step, graceMs)));
    for (const step of steps.close.toReversed()) results.push(await attempt(step, closeMs));
    return results.every(Boolean) ? exitCode : exitCode || 1;
  }

  function start(reason: string, exitCode = 0): Promise<number> {
    if (running !== undefined) return running;
    log.info({ reason }, "shutting down");
    controller.abort(reason);
    running = runAll(exitCode);
    return running;
  }

  return {
    signal: controller.signal,
    on(phase, name, run) {
      steps[phase].push({ name, run });
    },
    start,
    listen() {
      const handlers = Object.entries(signalNumbers).map(([name, number]) => {
        const handle = () => {
          if (running !== undefined) exit(128 + number);
          else void start(name).then(exit);
        };
        process.on(name, handle);
        return [name, handle] as const;
      });
      return () => {
        for (const [name, handle] of handlers) process.off(name, handle);
      };
    },
  };
}
