/** Measurements of a process, on OpenTelemetry, shown to Prometheus. */
import type { Attributes } from "@opentelemetry/api";
import { PrometheusExporter, PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import { MeterProvider } from "@opentelemetry/sdk-metrics";

/** The exporter leaves them out. */
const SUFFIXES = { s: "_seconds", By: "_bytes", 1: "_ratio" } as const;

/** Few values each: every combination is a series of its own. */
export type Labels = Readonly<Record<string, string | number>>;

export interface Measured {
  readonly about: string;
  /** UCUM: seconds, bytes, a share. Prometheus gets it as the end of the name; what is counted has none. */
  readonly unit?: keyof typeof SUFFIXES | undefined;
}

/** A value now, and of what. */
export type Reading = readonly [value: number, labels?: Labels];

/** Names are OpenTelemetry's, with dots and without unit: `http.server.request.duration`. */
export interface Metrics {
  readonly enabled: boolean;
  /** A distribution, in seconds unless `unit` says otherwise; `buckets` are upper bounds. Returns how to record. */
  histogram(
    name: string,
    measured: Measured & { readonly buckets?: readonly number[] | undefined },
  ): (value: number, labels?: Labels) => void;
  /** What only grows; Prometheus gets `_total`. Returns how to add. */
  counter(name: string, measured: Measured): (labels?: Labels, by?: number) => void;
  /** What goes up and down, read when somebody looks. A failing reading leaves this one out. */
  gauge(name: string, measured: Measured, read: () => Iterable<Reading> | Promise<Iterable<Reading>>): void;
  /** What only grows and is counted elsewhere. */
  observedCounter(name: string, measured: Measured, read: () => Iterable<Reading>): void;
  /** The page for Prometheus, at most a second old; undefined when metrics are off. */
  page(): Promise<string> | undefined;
}

/** Of the page. */
export const metricsType = "text/plain; version=0.0.4; charset=utf-8";

export interface MetricsOptions {
  /** Default true; false measures nothing and costs nothing. */
  readonly enabled?: boolean | undefined;
  /** Told when a reading failed. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
}

/** OpenTelemetry's advice for durations, with finer steps where answers usually are. */
const SECONDS = [0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
const READING_MS = 2_000;
const FRESH_MS = 1_000;

export function createMetrics({ enabled = true, onFailure }: MetricsOptions = {}): Metrics {
  return enabled ? measuring(onFailure ?? (() => undefined)) : nothing;
}

const nothing: Metrics = {
  enabled: false,
  histogram: () => () => undefined,
  counter: () => () => undefined,
  gauge: () => undefined,
  observedCounter: () => undefined,
  page: () => undefined,
};

function named(name: string, unit: Measured["unit"]): string {
  return unit === undefined ? name : name + SUFFIXES[unit];
}

function measuring(onFailure: (error: unknown) => void): Metrics {
  const exporter = new PrometheusExporter({ preventServerStart: true, withoutScopeInfo: true });
  const meter = new MeterProvider({ readers: [exporter] }).getMeter("trefoil");
  const serializer = new PrometheusSerializer("", false, undefined, true, true);
  let latest: { readonly at: number; readonly page: Promise<string> } | undefined;

  async function collect(): Promise<string> {
    const { resourceMetrics, errors } = await exporter.collect({ timeoutMillis: READING_MS });
    for (const error of errors) onFailure(error);
    return serializer.serialize(resourceMetrics);
  }

  return {
    enabled: true,
    histogram(name, { about: description, unit = "s", buckets = SECONDS }) {
      const advice = { explicitBucketBoundaries: [...buckets] };
      const histogram = meter.createHistogram(named(name, unit), { description, advice });
      return (value, labels) => histogram.record(value, labels as Attributes);
    },
    counter(name, { about: description, unit }) {
      const counter = meter.createCounter(named(name, unit), { description });
      return (labels, by = 1) => counter.add(by, labels as Attributes);
    },
    gauge(name, { about: description, unit }, read) {
      meter.createObservableGauge(named(name, unit), { description }).addCallback(async (result) => {
        for (const [value, labels] of await read()) result.observe(value, labels as Attributes);
      });
    },
    observedCounter(name, { about: description, unit }, read) {
      meter.createObservableCounter(named(name, unit), { description }).addCallback((result) => {
        for (const [value, labels] of read()) result.observe(value, labels as Attributes);
      });
    },
    page() {
      const now = performance.now();
      if (latest === undefined || now - latest.at >= FRESH_MS) latest = { at: now, page: collect() };
      return latest.page;
    },
  };
}
