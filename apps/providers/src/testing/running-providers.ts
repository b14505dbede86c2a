/** Both providers for one test, on books of its own, and short ways to ask them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { silentLogger } from "@trefoil/platform";
import { startCarrier, startPayments } from "../start-providers.ts";

export interface Told {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
  readonly body: any;
}

export type Ask = (path: string, body?: object, init?: RequestInit) => Promise<Told>;

export interface RunningProviders {
  readonly urls: Readonly<Record<"payments" | "carrier", string>>;
  /** POST with a body, else GET. */
  readonly payments: Ask;
  readonly carrier: Ask;
  /** Stops both and starts them again on the same books. */
  restart(): Promise<RunningProviders>;
  close(): Promise<void>;
}

export function asker(base: string): Ask {
  return async (path, body, init = {}) => {
    const posted = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const response = await fetch(base + path, { ...posted, ...init });
    return { status: response.status, body: await response.json() };
  };
}

export async function startBoth(latencyMs = 0, home?: string): Promise<RunningProviders> {
  const folder = home ?? (await mkdtemp(join(tmpdir(), "trefoil-providers-")));
  const steps: (() => unknown)[] = [];
  const given = {
    settings: { home: folder, providersHome: undefined, providerLatencyMs: latencyMs },
    log: silentLogger(),
    shutdown: {
      on: (_phase: string, _name: string, step: (graceMs: number) => unknown) =>
        void steps.push(() => step(0)),
    },
  };
  const urls = { payments: await startPayments(given), carrier: await startCarrier(given) };
  const stop = () => Promise.all(steps.map((step) => step()));
  return {
    urls,
    payments: asker(urls.payments),
    carrier: asker(urls.carrier),
    async restart() {
      await stop();
      return startBoth(latencyMs, folder);
    },
    async close() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
