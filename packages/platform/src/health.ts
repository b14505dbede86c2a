/** Health of a process: live, ready, and in detail by named checks. */

export type HealthStatus = "ok" | "failing" | "stopping";

export interface CheckReport {
  status: "ok" | "failing";
  durationMs: number;
  /** `failed` or `timed out`; the cause is given to `onFailure` and not to whoever asks. */
  problem?: "failed" | "timed out";
  /** What the check tells of itself, such as that of a breaker: `open`. */
  state?: string;
}

/** What a check may answer with, when there is more to say than that it did not fail. */
export interface CheckState {
  well: boolean;
  state: string;
}

export interface HealthReport {
  status: HealthStatus;
  uptimeSeconds: number;
  checks: Record<string, CheckReport>;
}

export interface Health {
  /** Adds a check; it fails by throwing, or as its CheckState says. A check that is not `critical` is reported and does not make us unready. */
  add(name: string, check: (signal: AbortSignal) => unknown, options?: { critical?: boolean }): void;
  /** Whether the process is alive, whatever it stands on: it answered, so it is. */
  live(): true;
  /** Whether this process can serve now. */
  ready(): Promise<boolean>;
  /** Every check, at most `cacheMs` old. */
  detail(): Promise<HealthReport>;
}

export interface HealthOptions {
  /** Aborted when the process shuts down: from then on it is not ready. */
  stopping?: AbortSignal | undefined;
  /** Time of a check. Default 1,000. */
  timeoutMs?: number | undefined;
  /** Age up to which a report is shown again. Default 1,000. */
  cacheMs?: number | undefined;
  /** Told of each failure's cause, for the log. */
  onFailure?: ((name: string, error: unknown) => void) | undefined;
  /** Milliseconds, monotonic. */
  now?: (() => number) | undefined;
}

interface Check {
  run: (signal: AbortSignal) => unknown;
  critical: boolean;
}

/** A registry without checks: ready until it is told otherwise. */
export function createHealth(options: HealthOptions = {}): Health {
  const { stopping, timeoutMs = 1_000, cacheMs = 1_000, onFailure, now = () => performance.now() } = options;
  const checks = new Map<string, Check>();
  const started = now();
  let latest: { at: number; report: Promise<Map<string, CheckReport>> } | undefined;

  async function runOne(name: string, { run }: Check): Promise<CheckReport> {
    const begun = now();
    const signal = AbortSignal.timeout(timeoutMs);
    const late = Promise.withResolvers<never>();
    const onLate = () => late.reject(signal.reason);
    signal.addEventListener("abort", onLate);
    try {
      const told: unknown = await Promise.race([(async () => run(signal))(), late.promise]);
      const report: CheckReport = { status: "ok", durationMs: now() - begun };
      if (!isState(told)) return report;
      return { ...report, status: told.well ? "ok" : "failing", state: told.state };
    } catch (error) {
      onFailure?.(name, error);
      return {
        status: "failing",
        durationMs: now() - begun,
        problem: signal.aborted ? "timed out" : "failed",
      };
    } finally {
      signal.removeEventListener("abort", onLate);
    }
  }

  async function runAll(): Promise<Map<string, CheckReport>> {
    const named = [...checks].map(async ([name, check]) => [name, await runOne(name, check)] as const);
    return new Map(await Promise.all(named));
  }

  function reports(): Promise<Map<string, CheckReport>> {
    if (latest === undefined || now() - latest.at >= cacheMs) latest = { at: now(), report: runAll() };
    return latest.report;
  }

  async function status(): Promise<HealthStatus> {
    if (stopping?.aborted === true) return "stopping";
    const all = await reports();
    const failing = [...checks].some(
      ([name, { critical }]) => critical && all.get(name)?.status === "failing",
    );
    return failing ? "failing" : "ok";
  }

  return {
    add(name, run, { critical = true } = {}) {
      checks.set(name, { run, critical });
      latest = undefined;
    },
    live: () => true,
    ready: async () => (await status()) === "ok",
    async detail() {
      const all = Object.fromEntries(await reports());
      return { status: await status(), uptimeSeconds: Math.round((now() - started) / 1_000), checks: all };
    },
  };
}

function isState(told: unknown): told is CheckState {
  return typeof told === "object" && told !== null && "well" in told && "state" in told;
}
