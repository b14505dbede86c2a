/** The outside world of a test: a payment provider and a carrier of its own, and the gateways to them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHealth, createMetrics, type Health, type Metrics, silentLogger } from "@trefoil/platform";
import { startCarrier, startPayments } from "@trefoil/providers";
import { createGateways, type Gateways, type GatewaysGiven } from "../outside/create-gateways.ts";

type Service = "payments" | "carrier";

export interface OutsideWorld {
  readonly gateways: Gateways;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly urls: Readonly<Record<Service, string>>;
  /** Makes a provider misbehave; `{}` makes it well again. */
  control(service: Service, control: object): Promise<void>;
  /** What a GET answers, straight from the provider. */
  ask<T>(service: Service, path: string): Promise<T>;
  close(): Promise<void>;
}

interface WorldOptions {
  /** Default 1: fast. */
  readonly latencyMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly guard?: GatewaysGiven["guard"];
}

export async function openOutsideWorld(options: WorldOptions = {}): Promise<OutsideWorld> {
  const { latencyMs = 0, timeoutMs = 2_000, guard } = options;
  const home = await mkdtemp(join(tmpdir(), "trefoil-outside-"));
  const log = silentLogger();
  const closing: (() => unknown)[] = [];
  const given = {
    settings: { home, providersHome: undefined, providerLatencyMs: latencyMs },
    log,
    shutdown: {
      on: (_phase: string, _name: string, step: (graceMs: number) => unknown) =>
        void closing.push(() => step(0)),
    },
  };
  const urls = { payments: await startPayments(given), carrier: await startCarrier(given) };
  const health = createHealth({ cacheMs: 0 });
  const metrics = createMetrics();
  const settings = { paymentUrl: urls.payments, carrierUrl: urls.carrier, providerTimeoutMs: timeoutMs };
  const gateways = createGateways({ settings, log, health, metrics, guard });

  async function fetched(url: string, init?: RequestInit): Promise<unknown> {
    const response = await fetch(url, init);
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`${url} answered ${response.status}: ${JSON.stringify(body)}`);
    return body;
  }

  return {
    gateways,
    health,
    metrics,
    urls,
    async control(service, control) {
      await fetched(`${urls[service]}/v1/control`, { method: "PUT", body: JSON.stringify(control) });
    },
    ask: async <T>(service: Service, path: string) => (await fetched(urls[service] + path)) as T,
    async close() {
      gateways.close();
      for (const step of closing) await step();
      await rm(home, { recursive: true });
    },
  };
}
